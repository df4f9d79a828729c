using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads what was asked for from one week to another; weeks are named as <see cref="JapanWeek"/> does.</summary>
internal delegate Task<IReadOnlyList<DemandRow>> ReadDemand(string first, string last, CancellationToken cancellation);

/// <summary>Puts together what was asked for in a month with what there is.</summary>
internal sealed class InsightReader(DataCatalog catalog, AskData ask, ReadDemand demand)
{
    /// <summary>A quarter of a year.</summary>
    private const int WeeksShown = 13;

    /// <summary>Cells that are empty less often are no gap. Those that always are have no column in the file, and are none.</summary>
    private const double GapFrom = 0.2;

    /// <summary>Of fewer cells nothing can be said.</summary>
    private const int FewestCells = 20;

    private const int MostGaps = 3;

    private readonly CatalogueReader datasets = new(ask, catalog);

    /// <param name="month">Any day of it.</param>
    public async Task<InsightModel> ReadAsync(DateOnly month, CancellationToken cancellation)
    {
        var ofMonth = JapanWeek.OfMonth(month).ToHashSet(StringComparer.Ordinal);
        var last = JapanWeek.MondayOf(ofMonth.Max()!)!.Value;
        var weeks = Enumerable.Range(1 - WeeksShown, WeeksShown).Select(back => last.AddDays(7 * back)).ToList();
        var rows = await demand(JapanWeek.Of(weeks[0]), JapanWeek.Of(last), cancellation);
        var sums = rows.Where(row => ofMonth.Contains(row.Week)).GroupBy(row => (row.Subject, row.Name))
            .ToDictionary(same => same.Key, same => Sum(same));
        return new InsightModel(
            new DateOnly(month.Year, month.Month, 1),
            [.. weeks.Select(monday => Week(monday, rows, ofMonth))],
            Datasets(await datasets.LinesAsync(cancellation), sums.Values),
            [.. Of(sums.Values, DemandSubject.Field).Select(Field).Where(field => field.Name is not null)],
            Wishes(sums.Values),
            [.. Of(sums.Values, DemandSubject.Square).Select(Square)],
            [.. Of(sums.Values, DemandSubject.Form).Select(row => new InsightForm(row.Name, row.Reads, row.Clients))],
            Of(sums.Values, DemandSubject.Page).Sum(row => row.Reads));
    }

    private static InsightWeek Week(DateOnly monday, IReadOnlyList<DemandRow> rows, HashSet<string> ofMonth)
    {
        var week = JapanWeek.Of(monday);
        var all = rows.FirstOrDefault(row => row.Week == week && row.Subject == DemandSubject.Answer);
        return new InsightWeek(week, monday, all?.Reads ?? 0, all?.Clients ?? 0, ofMonth.Contains(week));
    }

    private List<InsightDataset> Datasets(IReadOnlyList<DatasetLine> lines, IReadOnlyCollection<DemandRow> sums)
    {
        var reads = Of(sums, DemandSubject.Dataset).ToDictionary(row => row.Name, StringComparer.Ordinal);
        var views = Of(sums, DemandSubject.DatasetPage).ToDictionary(row => row.Name, row => row.Reads, StringComparer.Ordinal);
        var gaps = Of(sums, DemandSubject.Cell).ToLookup(row => row.Name.Split(' ')[0], StringComparer.Ordinal);
        return
        [
            .. lines.Select(line => new InsightDataset(
                    line, reads.GetValueOrDefault(line.Id)?.Reads ?? 0, reads.GetValueOrDefault(line.Id)?.Clients ?? 0,
                    reads.GetValueOrDefault(line.Id)?.Rows ?? 0,
                    (line.IsAmbiguous ? 0 : views.GetValueOrDefault(line.Slug)) + views.GetValueOrDefault(line.Id),
                    Gaps(gaps[line.Id])))
                .OrderByDescending(set => set.Reads).ThenByDescending(set => set.Views).ThenBy(set => set.Line.Id, StringComparer.Ordinal),
        ];
    }

    private IReadOnlyList<InsightGap> Gaps(IEnumerable<DemandRow> cells) =>
    [
        .. cells.Where(row => row.Rows >= FewestCells && row.Nulls >= GapFrom * row.Rows && row.Nulls < row.Rows)
            .Select(row => (Field: row.Name.Split(' ')[1], Share: (double)row.Nulls / row.Rows))
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
                InsightWishKind.PlaceKind, row.Name.Split(' ')[0], row.Name.Split(' ') is [_, var code] ? Town(code) : null, row.Reads,
                row.Clients)))
            .Concat(Of(sums, DemandSubject.MissingTown).Select(row => new InsightWish(
                InsightWishKind.Town, Town(row.Name), null, row.Reads, row.Clients)))
            .OrderByDescending(wish => wish.Clients).ThenByDescending(wish => wish.Reads).ThenBy(wish => wish.Text, StringComparer.Ordinal),
    ];

    /// <summary>A municipality by its name, as far as Japan has it.</summary>
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
