using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Asks for what the front page shows.</summary>
internal sealed class FrontReader(AskData ask, CityReader cities, ExampleReader examples)
{
    /// <summary>Municipalities beyond these are found by their address only.</summary>
    private const int MostCities = 2000;

    private const int MostChosen = 6;

    /// <summary>Up to so many municipalities have their pictures on the front page itself.</summary>
    private const int MostPictured = 2;

    public async Task<FrontModel> ReadAsync(DateOnly today, CancellationToken cancellation)
    {
        // The questions do not wait for one another: their readers do.
        var tried = examples.ReadAsync(today, cancellation);
        var firstQuestion = examples.FirstAsync(cancellation);
        var chosenSets = ask(Operations.OfPage("datasets"), "ChosenDatasets", Variables(new { first = 2 * MostChosen }), cancellation);
        var variables = Variables(new { first = MostCities, today = DayText.Of(today) });
        var data = await ask(Operations.OfPage("overview"), "Overview", variables, cancellation);
        // Those who publish come first, then those in which something stands that others publish.
        var lines = data.Items("municipalities").Select(ReadCity).OrderBy(city => city.Datasets == 0).ToList();
        var publishers = lines.Where(city => city.Datasets > 0).ToList();
        var isPictured = publishers.Count <= MostPictured;
        var pictured = await Task.WhenAll(
            publishers.Where(_ => isPictured).Select(line => cities.ReadAsync(line.Code, today, cancellation)));
        var chosen = await chosenSets;
        return new FrontModel(
            ReadTotals(data),
            lines,
            [.. pictured.OfType<CityModel>()],
            publishers.Count == 1 ? null : await cities.Places.ReadAllAsync(data.Total("facilities"), cancellation),
            await tried)
        {
            Newest = Chosen(chosen, "newest"),
            Largest = Chosen(chosen, "largest"),
            FirstQuestion = await firstQuestion,
        };
    }

    /// <summary>Those of known publishers before others.</summary>
    private static IReadOnlyList<DatasetLine> Chosen(JsonElement data, string list) =>
        [.. DatasetLines.Read(data.Items(list)).OrderBy(set => set.CityCode is null).Take(MostChosen)];

    internal static JsonElement Variables<T>(T values) => JsonSerializer.SerializeToElement(values);

    private static Totals ReadTotals(JsonElement data) => new(
        data.Total("municipalities"),
        data.Total("datasets"),
        data.Total("facilities"),
        data.Total("events"),
        data.Total("coming"),
        data.Total("populations"),
        data.Total("towns"),
        data.Total("budgets") + data.Total("taxCollections"),
        [.. (data.Member("kinds")?.Items("groups") ?? []).Select(group => group.Member("key")?.Text("category") ?? "")],
        data.Total("sample") > 0)
    {
        WasteAreas = data.Total("wasteAreas"),
        BusStops = data.Total("busStops"),
        PollingPlaces = data.Total("pollingPlaces"),
        Support = data.Total("supportSchemes"),
        Menus = data.Total("schoolMenus"),
    };

    private static CityLine ReadCity(JsonElement city) => new(
        city.Text("code")!,
        city.Text("name")!,
        city.Text("nameKana"),
        city.Text("prefecture")!,
        city.Total("datasets"),
        city.Total("facilities"),
        city.Total("events"),
        city.Total("populations"),
        city.Items("updated").Select(dataset => dataset.Day("updatedOn")).FirstOrDefault());
}
