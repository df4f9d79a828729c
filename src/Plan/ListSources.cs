using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Plans to read whom to name for a list however long it is: which data sets its rows name, and all data sets, of which there are few.
/// </summary>
/// <param name="Plan">Two reads: keys of data sets, and the data sets.</param>
/// <param name="Columns">What is told of a data set there.</param>
internal sealed record ListSources(OperationPlan Plan, CreditColumns Columns)
{
    /// <summary>The read of the keys, whose first value they are.</summary>
    public const int Keys = 0;

    public const int Datasets = 1;

    /// <summary>Null when its rows came with no data sets.</summary>
    public static ListSources? Of(ReadPlan list, DataCatalog catalog)
    {
        var reads = new ReadDrafts();
        var credits = new CreditPlanner(catalog, reads);
        if (credits.KeyIn(list.Entity) is not { } key)
        {
            return null;
        }

        var keys = reads.Add(list.Entity, list.Field, list.Sources.Within(list.Where));
        (keys.Extent, keys.Where, keys.Search) = (new GroupsExtent(), list.Where, list.Search?.Unranked);
        keys.Ordinal(keys.Own, key);
        var columns = credits.All();
        return new ListSources(new OperationPlan([], reads.Finish()), columns);
    }
}
