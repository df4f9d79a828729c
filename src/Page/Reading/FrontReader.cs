using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Asks for what the front page shows.</summary>
internal sealed class FrontReader(AskData ask, CityReader cities, ExampleReader examples)
{
    /// <summary>Municipalities beyond these are found by their address only.</summary>
    private const int MostCities = 2000;

    private const int MostDatasets = 60;

    /// <summary>Up to so many municipalities have their pictures on the front page itself.</summary>
    private const int MostPictured = 2;

    public async Task<FrontModel> ReadAsync(DateOnly today, CancellationToken cancellation)
    {
        var data = await ask(Operations.OfPage("overview"), "Overview", Variables(new { first = MostCities }), cancellation);
        // Those who publish come first, then those in which something stands that others publish.
        var lines = data.Items("municipalities").Select(ReadCity).OrderBy(city => city.Datasets == 0).ToList();
        var publishers = lines.Where(city => city.Datasets > 0).ToList();
        var datasets = data.Total("datasets") <= MostDatasets
            ? await ask(Operations.OfPage("datasets"), "Datasets", Variables(new { first = MostDatasets }), cancellation)
            : default;
        var pictured = new List<CityModel>();
        foreach (var line in publishers.Count <= MostPictured ? publishers : [])
        {
            if (await cities.ReadAsync(line.Code, today, cancellation) is { } city)
            {
                pictured.Add(city);
            }
        }

        return new FrontModel(
            ReadTotals(data),
            lines,
            DatasetLines.Read(datasets.ValueKind == JsonValueKind.Object ? datasets.Items("datasets") : []),
            pictured,
            publishers.Count == 1 ? null : await cities.Places.ReadAllAsync(data.Total("facilities"), cancellation),
            await examples.ReadAsync(today, cancellation));
    }

    internal static JsonElement Variables<T>(T values) => JsonSerializer.SerializeToElement(values);

    private static Totals ReadTotals(JsonElement data) => new(
        data.Total("municipalities"),
        data.Total("datasets"),
        data.Total("facilities"),
        data.Total("events"),
        data.Total("populations"),
        data.Total("sample") > 0);

    private static CityLine ReadCity(JsonElement city) => new(
        city.Text("code")!,
        city.Text("name")!,
        city.Text("nameKana"),
        city.Text("prefecture")!,
        city.Total("datasets"),
        city.Total("facilities"),
        city.Total("events"),
        city.Total("populations"),
        city.Items("datasets").Select(dataset => dataset.Moment("importedAt")).FirstOrDefault());
}
