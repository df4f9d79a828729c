using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gateway.Page.Reading;

/// <summary>The examples with variables that find something in the data that is here.</summary>
internal sealed class ExampleReader(AskData ask)
{
    /// <summary>Half the window of a map around a place, in degrees: a walk of a quarter of an hour.</summary>
    private const double Around = 0.015;

    /// <summary>That of a map which shows such a window.</summary>
    private const int Zoom = 14;

    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<IReadOnlyList<Example>> ReadAsync(DateOnly today, CancellationToken cancellation)
    {
        var data = await ask(Operations.OfPage("example-values"), "ExampleValues", FrontReader.Variables(new { }), cancellation);
        return [.. Operations.Examples().Select(example => Fill(example, data, today))];
    }

    internal static Example Fill(Example example, JsonElement data, DateOnly today) => example.Name switch
    {
        "aeds-in-a-box" when First(data, "aed") is { } aed => With(example, Window(aed)),
        "aeds-near-now" when First(data, "aed") is { } aed => With(example, Point(aed)),
        "evacuation-near" when First(data, "site") is { } site => With(example, Point(site)),
        "places-on-this-map" when First(data, "aed") is { } aed => With(example, new { box = Window(aed), zoom = Zoom }),
        "events-of-the-month" => With(example, Month(today)),
        "events-this-weekend" => Weekend(example, today),
        "population-by-age" when data.Items("survey").FirstOrDefault() is { ValueKind: JsonValueKind.Object } survey =>
            With(example, new { code = survey.Text("code"), surveyDate = survey.Items("populations").First().Text("surveyDate") }),
        "facility-with-provenance" =>
            With(example, new { id = data.Items("venue").Concat(data.Items("place")).FirstOrDefault().Text("id") ?? "" }),
        _ => example,
    };

    private static JsonElement? First(JsonElement data, string list) =>
        data.Items(list).FirstOrDefault() is { ValueKind: JsonValueKind.Object } first ? first : null;

    private static object Point(JsonElement place) =>
        new { latitude = Round(place.Real("latitude")!.Value), longitude = Round(place.Real("longitude")!.Value) };

    private static object Window(JsonElement place)
    {
        var (latitude, longitude) = (place.Real("latitude")!.Value, place.Real("longitude")!.Value);
        return new
        {
            south = Round(latitude - Around),
            west = Round(longitude - Around),
            north = Round(latitude + Around),
            east = Round(longitude + Around),
        };
    }

    private static object Month(DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        return new { from = first.ToString("O", CultureInfo.InvariantCulture), until = last.ToString("O", CultureInfo.InvariantCulture) };
    }

    /// <summary>What is left of this weekend, or the next one; the rest as the example has it.</summary>
    private static Example Weekend(Example example, DateOnly today)
    {
        var sunday = today.AddDays((7 - (int)today.DayOfWeek) % 7);
        var first = today == sunday ? sunday : sunday.AddDays(-1);
        var variables = JsonNode.Parse(example.Variables)!.AsObject();
        variables["from"] = first.ToString("O", CultureInfo.InvariantCulture);
        variables["to"] = sunday.ToString("O", CultureInfo.InvariantCulture);
        return With(example, variables);
    }

    private static double Round(double degrees) => Math.Round(degrees, 3);

    private static Example With(Example example, object variables) =>
        example with { Variables = JsonSerializer.Serialize(variables, Readable).ReplaceLineEndings("\n") };
}
