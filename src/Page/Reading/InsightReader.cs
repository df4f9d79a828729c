using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Combines the demand of a month with the data there is.</summary>
/// <param name="ask">Asks the public graph.</param>
/// <param name="demand">Asks the operator's graph; null = there is none.</param>
internal sealed class InsightReader(DataCatalog catalog, AskData ask, AskData? demand)
{
    /// <summary>A quarter of a year.</summary>
    private const int WeeksShown = 13;

    /// <summary>Cells empty less often than this are no gap. Nor are cells that are always empty: their file has no such column.</summary>
    private const double GapFrom = 0.2;

    /// <summary>With fewer cells nothing can be concluded.</summary>
    private const int FewestCells = 20;

    private const int MostGaps = 3;

    private readonly CatalogueReader datasets = new(ask, catalog);

    /// <param name="month">Any day of the month.</param>
    public async Task<InsightModel> ReadAsync(DateOnly month, CancellationToken cancellation)
    {
        var ofMonth = JapanWeek.OfMonth(month);
        var last = JapanWeek.MondayOf(ofMonth.Max()!)!.Value;
        var weeks = Enumerable.Range(1 - WeeksShown, WeeksShown).Select(back => last.AddDays(7 * back)).ToList();
        var (answers, rows) = await ReadAsync(ofMonth, [.. weeks.Select(JapanWeek.Of)], cancellation);
        var sums = rows.GroupBy(row => (row.Subject, row.Name, row.Within)).ToDictionary(same => same.Key, same => Sum(same));
        return new InsightModel(
            new DateOnly(month.Year, month.Month, 1),
            [.. weeks.Select(monday => Week(monday, answers, ofMonth))],
            Datasets(await datasets.LinesAsync(cancellation), sums.Values),
            [.. Of(sums.Values, DemandSubject.Field).Select(Field).Where(field => field.Name is not null)],
            Wishes(sums.Values),
            [.. Of(sums.Values, DemandSubject.Square).Select(Square)],
            [.. Of(sums.Values, DemandSubject.Form).Select(row => new InsightForm(row.Name, row.Reads, row.Clients))],
            Of(sums.Values, DemandSubject.Page).Sum(row => row.Reads));
    }

    /// <summary>Reads all answers of some weeks, by week, and what was counted in the weeks of the month.</summary>
    private async Task<(Dictionary<string, JsonElement> Answers, List<DemandRow> Rows)> ReadAsync(
        IReadOnlyList<string> weeks, IReadOnlyList<string> shown, CancellationToken cancellation)
    {
        var (answers, rows) = (new Dictionary<string, JsonElement>(StringComparer.Ordinal), new List<DemandRow>());
        if (demand is null)
        {
            return (answers, rows);
        }

        string? after = null;
        do
        {
            var variables = FrontReader.Variables(new { weeks, shown, after });
            var data = await demand(Operations.OfOperator("insight"), "Demand", variables, cancellation);
            answers = data.Items("answers").ToDictionary(answer => answer.Text("week")!, StringComparer.Ordinal);
            rows.AddRange(data.Items("demand").Select(Row).OfType<DemandRow>());
            after = data.Member("demand")?.NextCursor();
        }
        while (after is not null);

        return (answers, rows);
    }

    /// <summary>Null for what a newer gateway counted, and for a data set that no longer exists.</summary>
    private static DemandRow? Row(JsonElement from)
    {
        var (subject, name, within) = (DemandSubjects.Find(from.Text("subject")!), from.Text("name")!, from.Text("within"));
        if (subject is DemandSubject.Dataset or DemandSubject.DatasetPage or DemandSubject.Cell)
        {
            if (from.Member("dataset")?.Text("id") is not { } dataset)
            {
                return null;
            }

            (name, within) = subject == DemandSubject.Cell ? (name, dataset) : (dataset, null);
        }

        return subject is { } known
            ? new DemandRow(
                known, name, within, from.Whole("reads")!.Value, from.Whole("rows")!.Value, from.Whole("emptyCells")!.Value,
                from.Whole("clients")!.Value)
            : null;
    }

    private static InsightWeek Week(DateOnly monday, Dictionary<string, JsonElement> answers, IReadOnlyList<string> ofMonth)
    {
        var week = JapanWeek.Of(monday);
        JsonElement? all = answers.TryGetValue(week, out var found) ? found : null;
        return new InsightWeek(week, monday, all?.Whole("reads") ?? 0, all?.Whole("clients") ?? 0, ofMonth.Contains(week));
    }

    private List<InsightDataset> Datasets(IReadOnlyList<DatasetLine> lines, IReadOnlyCollection<DemandRow> sums)
    {
        var reads = Of(sums, DemandSubject.Dataset).ToDictionary(row => row.Name, StringComparer.Ordinal);
        var views = Of(sums, DemandSubject.DatasetPage).ToDictionary(row => row.Name, row => row.Reads, StringComparer.Ordinal);
        var gaps = Of(sums, DemandSubject.Cell).ToLookup(row => row.Within, StringComparer.Ordinal);
        return
        [
            .. lines.Select(line => new InsightDataset(
                    line, reads.GetValueOrDefault(line.Id)?.Reads ?? 0, reads.GetValueOrDefault(line.Id)?.Clients ?? 0,
                    reads.GetValueOrDefault(line.Id)?.Rows ?? 0,
                    views.GetValueOrDefault(line.Id), Gaps(gaps[line.Id])))
                .OrderByDescending(set => set.Reads).ThenByDescending(set => set.Views).ThenBy(set => set.Line.Id, StringComparer.Ordinal),
        ];
    }

    private IReadOnlyList<InsightGap> Gaps(IEnumerable<DemandRow> cells) =>
    [
        .. cells.Where(row => row.Rows >= FewestCells && row.Nulls >= GapFrom * row.Rows && row.Nulls < row.Rows)
            .Select(row => (Field: row.Name, Share: (double)row.Nulls / row.Rows))
            .OrderByDescending(gap => gap.Share).ThenBy(gap => gap.Field, StringComparer.Ordinal).Take(MostGaps)
            .Select(gap => new InsightGap(NameOf(gap.Field), gap.Field, gap.Share)),
    ];

    private InsightField Field(DemandRow row) => new(
        NameOf(row.Name), row.Name, row.Reads, row.Clients, row.Rows == 0 ? null : (double)row.Nulls / row.Rows);

    private static InsightSquare Square(DemandRow row)
    {
        var (latitude, longitude) = GridSquare.Middle(row.Name);
        return new InsightSquare(row.Name, latitude, longitude, row.Reads, row.Clients);
    }

    private static List<InsightWish> Wishes(IReadOnlyCollection<DemandRow> sums) =>
    [
        .. Of(sums, DemandSubject.Search).Select(row => new InsightWish(InsightWishKind.Search, row.Name, null, row.Reads, row.Clients))
            .Concat(Of(sums, DemandSubject.MissingKind).Select(row => new InsightWish(
                InsightWishKind.PlaceKind, row.Name, row.Within is { } code ? Town(code) : null, row.Reads, row.Clients)))
            .Concat(Of(sums, DemandSubject.MissingMunicipality).Select(row => new InsightWish(
                InsightWishKind.Town, Town(row.Name), null, row.Reads, row.Clients)))
            .OrderByDescending(wish => wish.Clients).ThenByDescending(wish => wish.Reads).ThenBy(wish => wish.Text, StringComparer.Ordinal),
    ];

    /// <summary>Returns the name of a municipality, if Japan has one with this code.</summary>
    private static string Town(string code) => MunicipalityTable.BuiltIn().Find(code)?.FullName ?? code;

    private FieldName? NameOf(string coordinate) =>
        coordinate.Split('.') is [var type, var name]
        && catalog.FindEntity(type)?.Members.OfType<Field>().FirstOrDefault(field => field.Name == name) is { } field
            ? FieldName.Of(field)
            : null;

    private static IEnumerable<DemandRow> Of(IReadOnlyCollection<DemandRow> sums, DemandSubject subject) => sums
        .Where(row => row.Subject == subject).OrderByDescending(row => row.Reads).ThenBy(row => row.Name, StringComparer.Ordinal);

    private static DemandRow Sum(IEnumerable<DemandRow> weeks) => weeks.Aggregate((sum, row) => sum with
    {
        Reads = sum.Reads + row.Reads,
        Rows = sum.Rows + row.Rows,
        Nulls = sum.Nulls + row.Nulls,
        Clients = sum.Clients + row.Clients,
    });
}
