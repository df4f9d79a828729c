using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gateway.Catalog;

namespace Gateway.Page.Reading;

/// <summary>Fills the examples with variables that find something in the current data.</summary>
internal sealed partial class ExampleReader(AskData ask)
{
    /// <summary>Half the side of a map window around a place, in degrees: a quarter of an hour's walk.</summary>
    private const double Around = 0.015;

    /// <summary>How far people go for an event, in metres.</summary>
    private const double Outing = 10_000;

    /// <summary>How far people walk to a bus, in metres.</summary>
    private const double Walk = 500;

    /// <summary>How many days to look ahead for waste collection.</summary>
    private const int Ahead = 29;

    /// <summary>The zoom of a map that shows such a window.</summary>
    private const int Zoom = 14;

    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<IReadOnlyList<Example>> ReadAsync(DateOnly today, CancellationToken cancellation)
    {
        var (from, to) = Weekend(today);
        var data = await ask(Operations.OfPage("example-values"), "ExampleValues", FrontReader.Variables(new { from, to }), cancellation);
        return await Task.WhenAll(Operations.Examples().Select(example => Fill(example, data, today))
            .Select(async example => example with
            {
                HasAnswer = IsAnswered(example.Name, data) || await FindsSomethingAsync(example, cancellation),
            }));
    }

    /// <summary>Whether the values already show that there is an answer; asking for it would go through very many rows.</summary>
    private static bool IsAnswered(string name, JsonElement data) => name switch
    {
        "evacuation-sites-for-floods" => First(data, "site") is not null,
        "places-by-town" => First(data, "towns") is not null,
        _ => false,
    };

    /// <summary>Returns a question for newcomers that finds something; the usual one if none does.</summary>
    public async Task<string> FirstAsync(CancellationToken cancellation)
    {
        foreach (var question in FirstQuestion.Others.Prepend(FirstQuestion.Query))
        {
            if (Holds(await ask(question, "", FrontReader.Variables(new { }), cancellation)))
            {
                return question;
            }
        }

        return FirstQuestion.Query;
    }

    private async Task<bool> FindsSomethingAsync(Example example, CancellationToken cancellation)
    {
        using var variables = JsonDocument.Parse(example.Variables);
        var name = OperationName().Match(example.Document).Groups[1].Value;
        return Holds(await ask(example.Document, name, variables.RootElement, cancellation));
    }

    /// <summary>Whether each of its lists contains something.</summary>
    private static bool Holds(JsonElement data) =>
        data.ValueKind == JsonValueKind.Object && data.EnumerateObject().All(field => IsSomething(field.Value));

    private static bool IsSomething(JsonElement value) => value switch
    {
        { ValueKind: JsonValueKind.Object } => value.Whole("totalCount") != 0
            && (value.Member("nodes") is not { } nodes || IsSomething(nodes))
            && (value.Member("groups") is not { } groups || IsSomething(groups)),
        { ValueKind: JsonValueKind.Array } => value.GetArrayLength() > 0,
        _ => value.ValueKind != JsonValueKind.Null,
    };

    [GeneratedRegex(@"^query (\w+)", RegexOptions.Multiline)]
    private static partial Regex OperationName();

    internal static Example Fill(Example example, JsonElement data, DateOnly today) => example.Name switch
    {
        "aeds-in-a-box" when First(data, "aed")?.Point() is { } aed => With(example, Window(aed)),
        "aeds-near-now" when First(data, "aed")?.Point() is { } aed => With(example, Point(aed)),
        "evacuation-near" when First(data, "site")?.Point() is { } site => With(example, Point(site)),
        "places-on-this-map" when First(data, "aed")?.Point() is { } aed => With(example, new { box = Window(aed), zoom = Zoom }),
        "events-of-the-month" => With(example, Month(today)),
        "events-this-weekend" => Days(example, First(data, "event")?.Point(), Weekend(today)),
        "school-district-of-a-point" when First(data, "district") is { } zone && First(zone, "facilities")?.Point() is { } place =>
            With(example, Point(place)),
        "polling-place-of-a-point" when First(data, "aed")?.Point() is { } aed => With(example, Point(aed)),
        "support-for-families" => With(example, new { word = "子育て", on = DayText.Of(today) }),
        "next-buses" when First(data, "stop")?.Point() is { } stop => With(example, Circle(stop, Walk)),
        "waste-days" when First(data, "waste") is { } city =>
            With(example, new { code = city.Text("code"), area = "", from = DayText.Of(today), to = DayText.Of(today.AddDays(Ahead)) }),
        "school-lunch-today" when First(data, "menu") is { } menu =>
            With(example, new { code = menu.Member("municipality")?.Text("code"), date = menu.Text("date") }),
        "nurseries-per-children" when First(data, "nursery") is { } city => With(example, new { code = city.Text("code") }),
        "places-in-a-zone" when First(data, "district") is { } zone => With(example, new { zone = zone.Text("id") }),
        "places-by-town" when First(data, "towns") is { } city => With(example, new { code = city.Text("code") }),
        "budget-per-head" when First(data, "money") is { } city => With(example, new { code = city.Text("code") }),
        "compare-towns" when First(data, "money") is not null =>
            With(example, new { codes = data.Items("money").Select(city => city.Text("code")) }),
        "population-by-age" when data.Items("survey").FirstOrDefault() is { ValueKind: JsonValueKind.Object } survey =>
            With(example, new { code = survey.Text("code"), surveyDate = survey.Items("populations").First().Text("surveyDate") }),
        "facility-with-provenance" when (First(data, "venue") ?? First(data, "place")) is { } place =>
            With(example, new { id = place.Text("id") }),
        _ => example,
    };

    private static JsonElement? First(JsonElement data, string list) =>
        data.Items(list).FirstOrDefault() is { ValueKind: JsonValueKind.Object } first ? first : null;

    private static object Point((double Latitude, double Longitude) place) =>
        new { latitude = Round(place.Latitude), longitude = Round(place.Longitude) };

    private static object Window((double Latitude, double Longitude) place) => new
    {
        south = Round(place.Latitude - Around),
        west = Round(place.Longitude - Around),
        north = Round(place.Latitude + Around),
        east = Round(place.Longitude + Around),
    };

    private static object Month(DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        return new { from = DayText.Of(first), until = DayText.Of(last) };
    }

    /// <summary>The rest of this weekend, or the next one.</summary>
    private static (string From, string To) Weekend(DateOnly today)
    {
        var sunday = today.AddDays((7 - (int)today.DayOfWeek) % 7);
        var first = today == sunday ? sunday : sunday.AddDays(-1);
        return (DayText.Of(first), DayText.Of(sunday));
    }

    /// <summary>Searches near an event of these days, if one has a point, or else anywhere; the rest is as in the example.</summary>
    private static Example Days(Example example, (double Latitude, double Longitude)? held, (string From, string To) days)
    {
        var variables = JsonNode.Parse(example.Variables)!.AsObject();
        (variables["from"], variables["to"]) = (days.From, days.To);
        variables["near"] = held is { } place ? JsonSerializer.SerializeToNode(Circle(place, Outing)) : null;
        return With(example, variables);
    }

    private static object Circle((double Latitude, double Longitude) place, double radius) =>
        new { latitude = Round(place.Latitude), longitude = Round(place.Longitude), radius };

    private static double Round(double degrees) => Math.Round(degrees, 3);

    private static Example With(Example example, object variables) =>
        example with { Variables = JsonSerializer.Serialize(variables, Readable).ReplaceLineEndings("\n") };
}
