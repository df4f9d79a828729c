using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads which municipalities have anything for an everyday page, once until the data changes or the day ends.</summary>
/// <param name="operation">The operation of <c>daily.graphql</c> that asks for it.</param>
internal sealed class DailyCityReader(AskData ask, string operation)
{
    private const int MostCities = 2000;

    private static readonly string Document = Operations.OfPage("daily");

    private readonly StampedCache<DailyCities> cache = new(1);

    public Task<DailyCities> ReadAsync(Stamp stamp) => cache.GetAsync(stamp, "", ReadAsync);

    private async Task<DailyCities> ReadAsync()
    {
        var data = await ask(Document, operation, FrontReader.Variables(new { first = MostCities }), CancellationToken.None);
        var rows = data.Member("rows") ?? default;
        var cities = rows.Items("groups").Select(CityOf).OfType<DailyCity>();
        return new DailyCities([.. cities.OrderBy(city => city.Code, StringComparer.Ordinal)], rows.Whole("totalCount") ?? 0);
    }

    /// <summary>Null when the group belongs to no known municipality.</summary>
    private static DailyCity? CityOf(JsonElement group) => DailyReader.CityOf(group.Member("key")?.Member("municipality")) is { } city
        ? city with { Count = group.Whole("count") ?? 0 }
        : null;
}
