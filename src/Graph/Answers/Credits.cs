using System.Text;
using Gateway.Catalog.Licences;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>Whom to credit for the rows read: the data sets they came with, each once, in row order.</summary>
internal static class Credits
{
    /// <summary>Returns the data sets of a page's rows.</summary>
    public static IEnumerable<CreditedDataset> Of(CreditsOutput output, Page page, ReadResults results) =>
        Distinct(output.Rows.SelectMany(rows => rows.Of == page.Plan.Number
            ? DatasetsOf(rows, [page.Range], results)
            : DatasetsOf(rows, results[rows.Of].Ranges.Skip(page.Range.Start).Take(page.Range.Count), results)));

    /// <summary>Returns the data sets of all rows of an answer.</summary>
    public static IReadOnlyList<CreditedDataset> Of(OperationPlan plan, ReadResults results) =>
        [.. Distinct(plan.Credits.SelectMany(rows => DatasetsOf(rows, results[rows.Of].Ranges, results)))];

    /// <summary>Returns the data sets of all rows of a list.</summary>
    public static IReadOnlyList<CreditedDataset> Of(ListSources sources, ReadResults results)
    {
        var (keys, datasets) = (results[ListSources.Keys].Rows, results[ListSources.Datasets].Rows);
        var named = Enumerable.Range(0, keys.Rows).Where(row => !keys.IsNull(row, 0))
            .Select(row => Encoding.UTF8.GetString(keys.Text(row, 0))).ToHashSet(StringComparer.Ordinal);
        var rows = new CreditedRows(ListSources.Keys, ListSources.Datasets, sources.Columns, []);
        return [.. Enumerable.Range(0, datasets.Rows).Select(row => new CreditedDataset(rows, new AnswerRow(datasets, row)))
            .Where(dataset => named.Contains(dataset.Key))];
    }

    private static IEnumerable<CreditedDataset> DatasetsOf(CreditedRows rows, IEnumerable<RowRange> ranges, ReadResults results)
    {
        var datasets = results[rows.Read];
        return from range in ranges
               from row in Enumerable.Range(range.Start, range.Count)
               where datasets.Ranges[row].Count > 0
               select new CreditedDataset(rows, new AnswerRow(datasets.Rows, datasets.Ranges[row].Start));
    }

    private static IEnumerable<CreditedDataset> Distinct(IEnumerable<CreditedDataset> datasets) =>
        datasets.DistinctBy(dataset => (dataset.Rows.Read, dataset.Row.Number)).DistinctBy(dataset => dataset.Key);
}

/// <summary>A data set to credit.</summary>
/// <param name="Rows">The rows that came with it.</param>
/// <param name="Row">Its own row.</param>
internal readonly record struct CreditedDataset(CreditedRows Rows, AnswerRow Row)
{
    public string Key => TextAt(Rows.Columns.Key, Row)!;

    public Credit Credit() => CreditOf(Rows.Columns, Row);

    public static Credit CreditOf(CreditColumns columns, AnswerRow row) => new(
        TextAt(columns.Title, row) ?? "",
        TextAt(columns.Publisher, row),
        TextAt(columns.Licence, row),
        TextAt(columns.Line, row),
        TextAt(columns.Url, row))
    {
        Slug = TextAt(columns.Slug, row),
    };

    private static string? TextAt(int ordinal, AnswerRow row) =>
        row.Buffer!.IsNull(row.Number, ordinal) ? null : Encoding.UTF8.GetString(row.Buffer.Text(row.Number, ordinal));
}
