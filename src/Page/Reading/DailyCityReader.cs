using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Asks where there is anything of what an everyday page is about, once until the data changes or a day is over.</summary>
/// <param name="operation">The one of <c>daily.graphql</c> that asks for it.</param>
internal sealed class DailyCityReader(AskData ask, string operation)
{
    private const int MostCities = 2000;

    private static readonly string Document = Operations.OfPage("daily");

    private readonly Kept<DailyCities> kept = new(1);

    public Task<DailyCities> ReadAsync(Stamp stamp) => kept.GetAsync(stamp, "", ReadAsync);

    private async Task<DailyCities> ReadAsync()
    {
        var data = await ask(Document, operation, FrontReader.Variables(new { first = MostCities }), CancellationToken.None);
        var rows = data.Member("rows") ?? default;
        var cities = rows.Items("groups").Select(CityOf).OfType<DailyCity>();
        return new DailyCities([.. cities.OrderBy(city => city.Code, StringComparer.Ordinal)], rows.Whole("totalCount") ?? 0);
    }

    /// <summary>Null for what is of no known municipality.</summary>
    private static DailyCity? CityOf(JsonElement group) => DailyReader.CityOf(group.Member("key")?.Member("municipality")) is { } city
        ? city with { Count = group.Whole("count") ?? 0 }
        : null;
}
