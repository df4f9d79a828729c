using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads what the front page shows.</summary>
internal sealed class FrontReader(AskData ask, CityReader cities, ExampleReader examples)
{
    /// <summary>Municipalities beyond these are found only by their address.</summary>
    private const int MostCities = 2000;

    /// <summary>More than there are municipalities, so that small ones are not missing.</summary>
    private const int MostGroups = 5000;

    private const int MostChosen = 6;

    /// <summary>Up to this many municipalities have their pictures on the front page itself.</summary>
    private const int MostPictured = 2;

    public async Task<FrontModel> ReadAsync(DateOnly today, CancellationToken cancellation)
    {
        // The queries do not wait for one another; only the code that needs their results does.
        var tried = examples.ReadAsync(today, cancellation);
        var firstQuestion = examples.FirstAsync(cancellation);
        var chosenSets = ask(Operations.OfPage("datasets"), "ChosenDatasets", Variables(new { first = 2 * MostChosen }), cancellation);
        var variables = Variables(new { first = MostCities, groups = MostGroups, today = DayText.Of(today) });
        var data = await ask(Operations.OfPage("overview"), "Overview", variables, cancellation);
        // Publishers come first, then municipalities with data that others publish.
        var lines = ReadCities(data).OrderBy(city => city.Datasets == 0).ToList();
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
            MostRows = DatasetLines.Read(chosen.Items("largest")),
            FirstQuestion = await firstQuestion,
        };
    }

    /// <summary>Data sets of known publishers first.</summary>
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

    /// <summary>The rows of each municipality are counted in one query for all, not one each: most have few.</summary>
    private static IEnumerable<CityLine> ReadCities(JsonElement data)
    {
        var sets = GroupsOf(data, "datasets", "publisher");
        var (places, events) = (GroupsOf(data, "facilities", "municipality"), GroupsOf(data, "events", "municipality"));
        var populations = GroupsOf(data, "populations", "municipality");
        return data.Items("municipalities").Select(city => (Row: city, Code: city.Text("code")!)).Select(city => new CityLine(
            city.Code,
            city.Row.Text("name")!,
            city.Row.Text("nameKana"),
            city.Row.Text("prefecture")!,
            CountOf(sets, city.Code),
            CountOf(places, city.Code),
            CountOf(events, city.Code),
            CountOf(populations, city.Code),
            sets.GetValueOrDefault(city.Code).Member("aggregates")?.Member("updatedOn")?.Day("max")));
    }

    /// <summary>Returns the groups of a list by municipality code.</summary>
    private static Dictionary<string, JsonElement> GroupsOf(JsonElement data, string list, string key) =>
        (from one in data.Member(list)?.Items("groups") ?? []
         let code = one.Member("key")?.Member(key)?.Text("code")
         where code is not null
         select (code, one)).ToDictionary(one => one.code, one => one.one);

    private static long CountOf(Dictionary<string, JsonElement> groups, string code) =>
        groups.GetValueOrDefault(code).Whole("count") ?? 0;
}
