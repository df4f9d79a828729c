using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Store;

namespace Gateway.Http.Demand;

/// <summary>The sums that answers of one operation go into: each is looked up once, by its name, and then is at hand.</summary>
/// <param name="scope">What is counted of the operation.</param>
/// <param name="sumOf">The sum of a thing by its name, and by what it is within.</param>
internal sealed class OperationSums(DemandScope scope, Func<DemandSubject, string, string, DemandSum> sumOf)
{
    /// <summary>There is one for each kept plan, and a plan may meet all the data sets there are.</summary>
    private const int MostShares = 500;

    private readonly Dictionary<(int Read, string Dataset), ShareSums> shares = [];

    /// <summary>Of the fields that are asked for.</summary>
    public DemandSum[] Fields { get; } = [.. scope.Fields.Select(field => sumOf(DemandSubject.Field, field, ""))];

    /// <summary>Of the rows of a data set in a read.</summary>
    /// <param name="share">The rows.</param>
    /// <param name="facts">What the data set is now; null = not known.</param>
    public ShareSums Of(DatasetShare share, CountedDataset? facts)
    {
        var key = (share.Read.Number, share.Dataset.Text);
        if (shares.TryGetValue(key, out var known) && known.Facts == facts)
        {
            return known;
        }

        if (shares.Count >= MostShares)
        {
            shares.Clear();
        }

        return shares[key] = new ShareSums(share, facts, sumOf);
    }
}

/// <summary>The sums that rows of one data set in one read go into.</summary>
internal sealed class ShareSums
{
    private readonly DemandSum[] wholes;
    private readonly (DemandSum Field, DemandSum Cell)[] cells;

    /// <param name="share">Such rows.</param>
    /// <param name="facts">What the data set is; null = not known.</param>
    /// <param name="sumOf">The sum of a thing by its name, and by what it is within.</param>
    public ShareSums(DatasetShare share, CountedDataset? facts, Func<DemandSubject, string, string, DemandSum> sumOf)
    {
        var dataset = share.Dataset.Text;
        Facts = facts;
        wholes =
        [
            sumOf(DemandSubject.Dataset, dataset, ""),
            .. facts is { Kind: var kind } ? [sumOf(DemandSubject.Kind, kind, "")] : (DemandSum[])[],
            .. facts is { Municipality: { } city } ? [sumOf(DemandSubject.Municipality, city, "")] : (DemandSum[])[],
        ];
        cells =
        [
            .. share.Read.Cells.Select(cell =>
                (sumOf(DemandSubject.Field, cell.Field, ""), sumOf(DemandSubject.Cell, cell.Field, dataset))),
        ];
    }

    public CountedDataset? Facts { get; }

    public void Add(Given given, DatasetShare share)
    {
        foreach (var whole in wholes)
        {
            whole.Add(given, share.Rows);
        }

        var nulls = share.Nulls;
        for (var i = 0; i < cells.Length; i++)
        {
            var empty = nulls.IsEmpty ? 0 : nulls[i];
            cells[i].Field.Add(given, share.Rows, empty);
            cells[i].Cell.Add(given, share.Rows, empty);
        }
    }
}
