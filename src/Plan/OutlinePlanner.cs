using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans the shape of a row, or of the zone that is its border.</summary>
internal static class OutlinePlanner
{
    public const string Simplify = "simplify";

    /// <summary>The coarsest simplification, in metres.</summary>
    public const double CoarsestSimplify = 100_000;

    public static Output Plan(AskField field, Outline outline, DataCatalog catalog, Source row, ReadDraft draft)
    {
        var source = row;
        if (outline.Via is { } via)
        {
            var reference = row.Entity.Reference(via);
            source = draft.Sources.Through(row, reference, catalog.Target(reference));
        }

        var simplify = field.Value(Simplify) is { } metres ? new Ranged(Simplify, metres, 0, CoarsestSimplify) : null;
        draft.RefusableValues.AddRange(new ValueRef?[] { simplify }.OfType<ValueRef>());
        return new OutlineOutput(field.Key, field.Locations, draft.Ordinal(source, source.Entity.Column(Outline.TextColumn)), simplify);
    }
}

/// <summary>A shape: the text at an ordinal, at the requested level of detail.</summary>
/// <param name="Metres">
/// The greatest distance between the omitted detail and what is sent; null = send everything, unless it is too large.
/// </param>
internal sealed record OutlineOutput(string Key, IReadOnlyList<AskLocation> Locations, int Ordinal, ValueRef? Metres)
    : Output(Key, Locations)
{
    /// <summary>The largest shape, in bytes, that is sent without a requested level of detail.</summary>
    public const int MaximumWithoutTolerance = 1_000_000;
}
