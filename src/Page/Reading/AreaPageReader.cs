using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads what the page of an area shows.</summary>
internal sealed class AreaPageReader(RowReader rows, ShapeReader shapes)
{
    private const int MostSurveys = 100;

    private const int MostPlaces = 200;

    /// <returns>Null when there is no such area.</returns>
    public async Task<AreaModel?> ReadAsync(string id, CancellationToken cancellation)
    {
        var variables = new { id, surveys = MostSurveys, places = MostPlaces };
        var (data, question) = await rows.AskAsync("area", "AreaPage", variables, cancellation);
        if (data.Member("area") is not { } area)
        {
            return null;
        }

        var surveys = area.Items("populations").ToList();
        var newest = surveys.FirstOrDefault();
        var aged = surveys.Find(row => row.Items("ageGroups").Any());
        return new AreaModel(
            RowReader.Head(area, RowAddress.OfArea(id), question) with { Credits = CreditsOf(surveys) },
            newest.ValueKind == JsonValueKind.Object ? CountOf(newest) : null,
            aged.ValueKind == JsonValueKind.Object ? PopulationReader.AgesOf(aged.Day("surveyDate")!.Value, [aged]) : null,
            PopulationReader.SurveysOf(surveys),
            [.. area.Items("facilities").Select(place => RowReader.PointOf(place)).OfType<MapPoint>()],
            area.Total("facilities"),
            [.. (area.Member("facilities")?.Items("groups") ?? []).Select(KindOf)],
            (area.Member("municipality")?.Items("budgets") ?? []).Select(SpendingOf).FirstOrDefault())
        {
            Border = Shapes.RingsOf(await shapes.ReadWholeAsync(rows.Area, id, cancellation)),
        };
    }

    private static List<CreditLine> CreditsOf(IEnumerable<JsonElement> surveys) =>
        [.. surveys.Select(row => row.Member("dataset")).OfType<JsonElement>().Select(RowReader.CreditOf).Distinct()];

    private static AreaCount CountOf(JsonElement row) => new(
        row.Day("surveyDate")!.Value, row.Whole("total"), row.Whole("male"), row.Whole("female"), row.Whole("households"));

    private static KindCount KindOf(JsonElement group) => new(
        group.Member("key")?.Text("category") ?? "", group.Whole("count") ?? 0, group.Member("perThousand")?.Real("value"));

    public static Spending SpendingOf(JsonElement budget) => new(
        budget.Whole("fiscalYear"),
        budget.Text("account"),
        budget.Text("stage")!,
        budget.Whole("totalYen") ?? 0,
        budget.Member("perCapita")?.Real("value"));
}
