using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A table row in a statement: the entity's own, or the one referenced by <see cref="Column"/> of <see cref="From"/>.</summary>
internal sealed record Source(int Number, Entity Entity, Source? From, Column? Column)
{
    /// <summary>Whether a point derived from its address counts when none was published.</summary>
    public bool HasDerivedPoints { get; init; }

    /// <summary>The path to it, independent of its number: equal in all statements that reach it the same way.</summary>
    public string Way => $"{Depth - 1}/{Links}/{Entity.Name}";

    private int Depth => From is null ? 0 : From.Depth + 1;

    private string? Links => From is { From: not null } ? $"{From.Links}/{Column?.Name}" : Column?.Name;

    /// <summary>Returns the main row of a select.</summary>
    public static Source Of(Entity entity) => new(0, entity, null, null);

    /// <summary>Returns the row at the other end of a link, in a select of its own.</summary>
    public Source Beyond(Entity entity) => Of(entity) with { HasDerivedPoints = HasDerivedPoints };

    /// <summary>Returns the single values of a list column as a source: not a table and not joined.</summary>
    public static Source ItemsOf(ColumnOf list) => new(-1, list.Source.Entity, list.Source, list.Column);

    /// <summary>Returns the source and those that lead to it, up to the main row of the select.</summary>
    public IEnumerable<Source> Steps() => From is null ? [this] : From.Steps().Prepend(this);
}

/// <summary>The rows one statement reads: the entity's own, then the referenced ones, each through an earlier source.</summary>
internal sealed class Sources(Entity entity)
{
    private readonly List<Source> items = [Source.Of(entity)];

    private Sources(Entity entity, IEnumerable<Source> some) : this(entity) => items = [.. some];

    public IReadOnlyList<Source> All => items;

    /// <summary>Admits derived points in all sources. Must be called before any further source is added.</summary>
    public void CountDerivedPoints() => items[0] = items[0] with { HasDerivedPoints = true };

    /// <summary>The same, if another source admits them.</summary>
    public void CountDerivedPointsAs(Source other) => items[0] = items[0] with { HasDerivedPoints = other.HasDerivedPoints };

    /// <summary>Returns only the sources that a condition uses.</summary>
    public Sources Within(Predicate? where)
    {
        var needed = Walk.SourcesOf(where).Append(items[0]).ToHashSet(ReferenceEqualityComparer.Instance);
        return new Sources(entity, items.Where(needed.Contains));
    }

    /// <summary>
    /// Returns the source that <paramref name="reference"/> of <paramref name="from"/> leads to, joined once however often it is requested.
    /// </summary>
    public Source Through(Source from, Reference reference, Entity target) => Through(from, from.Entity.ColumnOf(reference), target);

    /// <summary>The same for a column, which may hold keys of several entities.</summary>
    public Source Through(Source from, Column column, Entity target)
    {
        if (items.Find(s => s.From == from && s.Column == column && s.Entity == target) is { } known)
        {
            return known;
        }

        var source = new Source(items[^1].Number + 1, target, from, column) { HasDerivedPoints = from.HasDerivedPoints };
        items.Add(source);
        return source;
    }
}
