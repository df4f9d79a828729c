using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads polling places: of a municipality, by name or address, or near a place.</summary>
internal sealed class PollingReader(AskData ask)
{
    /// <summary>The nearest are enough: distance does not say which polling place is one's own.</summary>
    private const int MostNear = 5;

    private const int MostFound = 20;

    private const int MostOfCity = 300;

    private static readonly string Document = Operations.OfPage("polling");

    public async Task<PollingModel> ReadAsync(PollingModel model, CancellationToken cancellation)
    {
        var point = PointText.Find(model.Text);
        var problem = point is null ? DailyReader.SearchProblemOf(model) : DailyReader.ProblemOf(model);
        return problem is not null ? model with { Problem = problem }
            : model.Text.Length == 0 ? await OfCityAsync(model, cancellation)
            : point is var (latitude, longitude) ? await NearAsync(model, model.Text, latitude, longitude, cancellation)
            : await FindAsync(model, cancellation);
    }

    private async Task<PollingModel> OfCityAsync(PollingModel model, CancellationToken cancellation) => model.City.Length == 0 ? model
        : Listed(model, await ask(
            Document, "PollingPlacesOfCity", FrontReader.Variables(new { city = model.City, first = MostOfCity }), cancellation));

    /// <summary>Finds those with the words in name or address; if there are none, those near a place that has them.</summary>
    private async Task<PollingModel> FindAsync(PollingModel model, CancellationToken cancellation)
    {
        var of = DailyReader.OfCity(model);
        var variables = FrontReader.Variables(new { text = model.Text, of, first = MostFound });
        var found = await ask(Document, "PollingPlacesFound", variables, cancellation);
        if (found.Total("facilities") > 0)
        {
            return Listed(model, found);
        }

        var around = await ask(
            Document, "PollingPlacesAround", FrontReader.Variables(new { text = model.Text, of }), cancellation);
        return around.Items("facilities").FirstOrDefault() is { ValueKind: JsonValueKind.Object } place
            ? await NearAsync(
                model with { NearCity = RowReader.CityOf(place.Member("municipality")) },
                place.Text("name")!,
                place.Real("latitude")!.Value,
                place.Real("longitude")!.Value,
                cancellation)
            : model;
    }

    private async Task<PollingModel> NearAsync(
        PollingModel model, string name, double latitude, double longitude, CancellationToken cancellation)
    {
        var variables = FrontReader.Variables(new { latitude, longitude, of = DailyReader.OfCity(model), first = MostNear });
        var data = await ask(Document, "PollingPlacesNear", variables, cancellation);
        var edges = data.Member("facilities")?.Items("edges") ?? [];
        return model with
        {
            Near = name,
            Total = data.Total("facilities"),
            Places = [.. edges.Select(edge => Read(edge.Member("node")!.Value, edge.Real("distance")))],
            Districts = [.. data.Items("zones").Select(zone => zone.Text("name")).OfType<string>()],
        };
    }

    private static PollingModel Listed(PollingModel model, JsonElement data) => model with
    {
        Total = data.Total("facilities"),
        Places = [.. data.Items("facilities").Select(place => Read(place, null))],
    };

    private static PollingLine Read(JsonElement from, double? metres)
    {
        var place = from.Member("pollingPlace") ?? default;
        return new PollingLine(
            RowAddress.OfPlace(from.Text("id")!),
            from.Text("name")!,
            from.Text("address"),
            place.Text("district") ?? place.Text("districtNumber"),
            place.Text("division"),
            place.Text("election"),
            RowReader.CityOf(from.Member("municipality")),
            metres,
            RowReader.CreditOf(from.Member("dataset")!.Value));
    }
}
