using System.Globalization;
using System.Text.Json;

namespace Gateway.Import.Shapes;

/// <summary>
/// Reads shapes from GeoJSON geometries. Heights are dropped, and of a collection only the form of highest dimension is taken.
/// </summary>
internal static class GeoJsonReader
{
    /// <summary>Reads a geometry; null when it is none, or has no position.</summary>
    public static MapShape? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads a geometry; null when it is none, or has no position.</summary>
    public static MapShape? Read(JsonElement geometry)
    {
        try
        {
            return FormOf(geometry) is { } form
                && Parts(geometry, form).Where(p => p.Any(r => r.Length > 0)).ToList() is { Count: > 0 } parts
                ? new MapShape(form, parts)
                : null;
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException or IndexOutOfRangeException
            or KeyNotFoundException)
        {
            // A list in place of a number, a number in place of a list, or a missing value.
            return null;
        }
    }

    /// <summary>Returns the form, by its type alone; null = nothing that can be drawn.</summary>
    public static MapForm? FormOf(JsonElement geometry) => TypeOf(geometry) switch
    {
        "Point" or "MultiPoint" => MapForm.Points,
        "LineString" or "MultiLineString" => MapForm.Lines,
        "Polygon" or "MultiPolygon" => MapForm.Areas,
        "GeometryCollection" => Items(geometry, "geometries").Select(FormOf).Max(),
        _ => null,
    };

    /// <summary>Whether it has parts of several forms, of which one is taken.</summary>
    public static bool IsMixed(JsonElement geometry) =>
        TypeOf(geometry) is "GeometryCollection" && Items(geometry, "geometries").Select(FormOf).OfType<MapForm>().Distinct().Count() > 1;

    private static IEnumerable<IReadOnlyList<Position[]>> Parts(JsonElement geometry, MapForm form)
    {
        var all = Items(geometry, "coordinates");
        return TypeOf(geometry) switch
        {
            "Point" => [[[At(geometry.GetProperty("coordinates"))]]],
            "MultiPoint" => all.Select(p => (IReadOnlyList<Position[]>)[[At(p)]]),
            "LineString" => [[Ring(geometry.GetProperty("coordinates"))]],
            "MultiLineString" => all.Select(line => (IReadOnlyList<Position[]>)[Ring(line)]),
            "Polygon" => [Rings(geometry.GetProperty("coordinates"))],
            "MultiPolygon" => all.Select(Rings),
            _ => Items(geometry, "geometries").Where(g => FormOf(g) == form).SelectMany(g => Parts(g, form)),
        };
    }

    private static IReadOnlyList<Position[]> Rings(JsonElement area) => [.. area.EnumerateArray().Select(Ring)];

    private static Position[] Ring(JsonElement ring) => [.. ring.EnumerateArray().Select(At)];

    private static Position At(JsonElement position) => new(Number(position[0]), Number(position[1]));

    /// <summary>Reads a number; some programs write numbers as strings.</summary>
    private static double Number(JsonElement part) => part.ValueKind is JsonValueKind.String
        ? double.Parse(part.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture)
        : part.GetDouble();

    private static IEnumerable<JsonElement> Items(JsonElement geometry, string name) =>
        geometry.TryGetProperty(name, out var items) && items.ValueKind is JsonValueKind.Array ? items.EnumerateArray() : [];

    private static string? TypeOf(JsonElement geometry) => Text(geometry, "type");

    /// <summary>Returns the text of this member of an object; null = there is none, or the element is not an object.</summary>
    public static string? Text(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;
}
