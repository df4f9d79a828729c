using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Plans to read whom to name for a list however long it is: which data sets its rows name, and all data sets, of which there are few.
/// </summary>
/// <param name="Plan">Two reads: keys of data sets, and the data sets; where it is asked, the headings too.</param>
/// <param name="Columns">What is told of a data set there.</param>
internal sealed record ListSources(OperationPlan Plan, CreditColumns Columns)
{
    /// <summary>The read of the keys, whose first value they are.</summary>
    public const int Keys = 0;

    public const int Datasets = 1;

    /// <summary>The read of the headings: those of a file, and how many rows it has of the list.</summary>
    public const int Headings = 2;

    /// <summary>Null when its rows came with no data sets.</summary>
    /// <param name="headings">The column with the headings of the file of a row; null = they are not wanted.</param>
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
