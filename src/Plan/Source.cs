using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A table row in a statement: the entity's own, or the one that <see cref="Column"/> of <see cref="From"/> names.</summary>
internal sealed record Source(int Number, Entity Entity, Source? From, Column? Column)
{
    /// <summary>Whether a point that was derived from its address counts as its own, where none was published.</summary>
    public bool HasDerivedPoints { get; init; }

    /// <summary>How it is reached, whatever number it has: the same in all statements that reach it so.</summary>
    public string Way => $"{Depth - 1}/{Links}/{Entity.Name}";

    private int Depth => From is null ? 0 : From.Depth + 1;

    private string? Links => From is { From: not null } ? $"{From.Links}/{Column?.Name}" : Column?.Name;

    /// <summary>The row a select is about.</summary>
    public static Source Of(Entity entity) => new(0, entity, null, null);

    /// <summary>The row at the other end of a link, in a select of its own.</summary>
    public Source Beyond(Entity entity) => Of(entity) with { HasDerivedPoints = HasDerivedPoints };

    /// <summary>A list column's single values, as a source: not a table and not joined.</summary>
    public static Source ItemsOf(ColumnOf list) => new(-1, list.Source.Entity, list.Source, list.Column);

    /// <summary>The source and those that lead to it, up to the row the select is about.</summary>
    public IEnumerable<Source> Steps() => From is null ? [this] : From.Steps().Prepend(this);
}

/// <summary>The rows one statement draws from: the entity's own, then those referred to, each through a source before it.</summary>
internal sealed class Sources(Entity entity)
{
    private readonly List<Source> items = [Source.Of(entity)];

    private Sources(Entity entity, IEnumerable<Source> some) : this(entity) => items = [.. some];

    public IReadOnlyList<Source> All => items;

    /// <summary>Lets derived points count in all of them. To be said before any is asked for.</summary>
    public void CountDerivedPoints() => items[0] = items[0] with { HasDerivedPoints = true };

    /// <summary>The same, if they count in another.</summary>
    public void CountDerivedPointsAs(Source other) => items[0] = items[0] with { HasDerivedPoints = other.HasDerivedPoints };

    /// <summary>No more of them than a condition looks at.</summary>
    public Sources Within(Predicate? where)
    {
        var needed = Walk.SourcesOf(where).Append(items[0]).ToHashSet(ReferenceEqualityComparer.Instance);
        return new Sources(entity, items.Where(needed.Contains));
    }

    /// <summary>
    /// The source that <paramref name="reference"/> of <paramref name="from"/> leads to, joined once however often it is asked for.
    /// </summary>
    public Source Through(Source from, Reference reference, Entity target) => Through(from, from.Entity.ColumnOf(reference), target);

    /// <summary>The same of a column, which may hold keys of several entities.</summary>
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
