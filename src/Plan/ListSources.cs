using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// A plan to read the credits of a list of any length: which data sets its rows come from, and all data sets, of which there are few.
/// </summary>
/// <param name="Plan">Two reads: keys of data sets, and the data sets; the headings too, where requested.</param>
/// <param name="Columns">The ordinals of a data set's values there.</param>
internal sealed record ListSources(OperationPlan Plan, CreditColumns Columns)
{
    /// <summary>The read of the keys; each is its only value.</summary>
    public const int Keys = 0;

    public const int Datasets = 1;

    /// <summary>The read of the headings: per file, and how many rows of the list it has.</summary>
    public const int Headings = 2;

    /// <summary>Makes the plan; null when the rows came with no data sets.</summary>
    /// <param name="headings">The column with the headings of a row's file; null = not wanted.</param>
    public static ListSources? Of(ReadPlan list, DataCatalog catalog, ColumnOf? headings = null)
    {
        var reads = new ReadDrafts();
        var credits = new CreditPlanner(catalog, reads);
        if (credits.KeyIn(list.Entity) is not { } key)
        {
            return null;
        }

        var keys = Groups(list, reads);
        keys.Ordinal(keys.Own, key);
        var columns = credits.All();
        if (headings is { Source: { Column: { } link, Entity: var file } })
        {
            var files = Groups(list, reads);
            files.Ordinal(files.Sources.Through(files.Own, link, file), headings.Column);
            files.Ordinal(new GroupSize());
        }

        return new ListSources(new OperationPlan([], reads.Finish()), columns);
    }

    private static ReadDraft Groups(ReadPlan list, ReadDrafts reads)
    {
        var draft = reads.Add(list.Entity, list.Field, list.Sources.Within(list.Where));
        (draft.Extent, draft.Where, draft.Search) = (new GroupsExtent(), list.Where, list.Search?.Unranked);
        return draft;
    }
}
