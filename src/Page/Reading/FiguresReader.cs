using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads the figures of a municipality.</summary>
internal sealed class FiguresReader(AskData ask)
{
    private const int MostTowns = 20;

    private const int MostShapes = 600;

    /// <summary>How far a drawn border may be from the true one, in metres: half a line's width.</summary>
    private const double Simplify = 40;

    /// <summary>The account that all municipalities have, and the one people mean.</summary>
    private const string GeneralAccount = "一般会計";

    /// <returns>Null when no municipality has this code.</returns>
    public async Task<FiguresModel?> ReadAsync(string code, CancellationToken cancellation)
    {
        var data = await AskAsync("FiguresOfPlaces", new { code, towns = MostTowns }, cancellation);
        if (data.Member("municipality") is not { } city || city.Member("facilities") is not { } places)
        {
            return null;
        }

        var towns = places.Items("towns").Select(group => (AreaOf(group.Member("key")!.Value), Count(group))).ToList();
        return new FiguresModel(
            city.Text("code")!, city.Text("name")!, city.Text("prefecture")!,
            places.Whole("totalCount") ?? 0,
            [.. places.Items("kinds").Select(group => (group.Member("key")!.Value.Text("category")!, Count(group)))],
            towns,
            Math.Max(0, places.Total("towns") - towns.Count),
            await ReadShapesAsync(code, cancellation),
            await ReadBudgetAsync(code, cancellation))
        {
            Kana = city.Text("nameKana"),
        };
    }

    private static NamedPlace? AreaOf(JsonElement key) =>
        key.Member("area") is { } area ? new NamedPlace(area.Text("name")!, RowAddress.OfArea(area.Text("id")!)) : null;

    private async Task<IReadOnlyList<TownShape>> ReadShapesAsync(string code, CancellationToken cancellation)
    {
        var data = await AskAsync("FiguresOfTowns", new { code, first = MostShapes, simplify = Simplify }, cancellation);
        return [.. (data.Member("municipality")?.Items("areas") ?? []).Select(ReadShape).Where(town => town.Rings.Count > 0)];
    }

    private static TownShape ReadShape(JsonElement from)
    {
        var survey = from.Items("populations").FirstOrDefault();
        return new TownShape(
            from.Text("name")!, RowAddress.OfArea(from.Text("id")!), Shapes.RingsOf(from.Member("boundary")),
            survey.Whole("total"), survey.Day("surveyDate"),
            from.Total("facilities"));
    }

    /// <summary>Reads the latest budget of the general account; within a year the settlement before the plans, as it is fact.</summary>
    private async Task<BudgetPicture?> ReadBudgetAsync(string code, CancellationToken cancellation)
    {
        var data = await AskAsync("FiguresOfMoney", new { code }, cancellation);
        var known = (data.Member("municipality")?.Items("budgets") ?? [])
            .Where(budget => budget.Whole("totalYen") is > 0 && budget.Text("account") is null or GeneralAccount).ToList();
        return known.Count == 0 ? null : ReadBudget(known
            .OrderByDescending(budget => budget.Whole("fiscalYear")).ThenByDescending(budget => budget.Text("stage") == "SETTLED").First());
    }

    private static BudgetPicture ReadBudget(JsonElement from)
    {
        var items = from.Member("items") ?? default;
        var kan = Parts(items, "kan");
        var isByKan = kan.Any(part => part.Name is not null);
        return new BudgetPicture(
            (int)from.Whole("fiscalYear")!.Value, from.Text("stage")!, from.Text("account"), from.Whole("totalYen")!.Value,
            from.Member("perCapita")?.Whole("denominator"), from.Member("perCapita")?.Day("surveyDate"),
            isByKan, isByKan ? kan : Parts(items, "purposes"));
    }

    private static List<BudgetPart> Parts(JsonElement items, string list) =>
    [
        .. items.Items(list).Select(group => new BudgetPart(group.Member("key")!.Value.Text("name"), Sum(group)))
            .OrderByDescending(part => part.Name is not null).ThenByDescending(part => part.Yen ?? 0),
    ];

    private static long? Sum(JsonElement group) =>
        group.Member("aggregates")?.Member("amountYen") is { } amount && amount.Flag("isExact") ? amount.Whole("sum") : null;

    private static long Count(JsonElement group) => group.Whole("count")!.Value;

    private Task<JsonElement> AskAsync<T>(string operation, T variables, CancellationToken cancellation) =>
        ask(Operations.OfPage("figures"), operation, FrontReader.Variables(variables), cancellation);
}
