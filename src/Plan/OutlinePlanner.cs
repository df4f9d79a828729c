using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans the shape of a row, or of the zone that is its border.</summary>
internal static class OutlinePlanner
{
    public const string Simplify = "simplify";

    /// <summary>In metres.</summary>
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
        draft.Doubtful.AddRange(new ValueRef?[] { simplify }.OfType<ValueRef>());
        return new OutlineOutput(field.Key, field.Locations, draft.Ordinal(source, source.Entity.Column(Outline.TextColumn)), simplify);
    }
}

/// <summary>A shape: the text at an ordinal, with no more detail than is asked for.</summary>
/// <param name="Metres">How far what is left out may be from what is sent; null = all is sent, unless it is too large.</param>
internal sealed record OutlineOutput(string Key, IReadOnlyList<AskLocation> Locations, int Ordinal, ValueRef? Metres)
    : Output(Key, Locations)
{
    /// <summary>In bytes: what is larger is sent only to those who say how much detail they want.</summary>
    public const int MostUnasked = 1_000_000;
}
