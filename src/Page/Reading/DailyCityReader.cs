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
        return new DailyCities(
            [.. data.Items("municipalities").Select(city => DailyReader.CityOf(city)! with { Count = city.Total("rows") })],
            data.Total("rows"));
    }
}
