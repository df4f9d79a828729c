using System.Text.Json;

namespace Gateway.Import.Formats;

/// <summary>The features of a GeoJSON file as a table: the headings are all names of properties, in the order in which they come.</summary>
/// <param name="IsWorld">Whether its coordinates are degrees of the world's system; other systems would put points elsewhere.</param>
internal sealed record FeatureTable(IReadOnlyList<JsonElement> Features, IReadOnlyList<string> Properties, bool HasShapes, bool IsWorld)
{
    public const string Latitude = "緯度";
    public const string Longitude = "経度";
    public const string Shape = "geometry";

    /// <summary>WGS84 and the Japanese systems that are the same to a metre.</summary>
    private static readonly string[] World = ["CRS84", "4326", "4612", "6668", "4979"];

    public int Count => Features.Count;

    public string[] Headings => [.. Properties, Latitude, Longitude, .. HasShapes ? (string[])[Shape] : []];

    /// <summary>Null when it is JSON of another kind.</summary>
    public static FeatureTable? Of(JsonElement root)
    {
        if (Text(root, "type") is "Feature")
        {
            return Of([root], isWorld: true);
        }

        return Text(root, "type") is "FeatureCollection" && root.TryGetProperty("features", out var features)
            && features.ValueKind is JsonValueKind.Array
            ? Of([.. features.EnumerateArray().Where(f => f.ValueKind is JsonValueKind.Object)], IsWorldSystem(root))
            : null;
    }

    public static IEnumerable<JsonProperty> PropertiesOf(JsonElement feature) =>
        feature.TryGetProperty("properties", out var properties) && properties.ValueKind is JsonValueKind.Object
            ? properties.EnumerateObject()
            : [];

    public static JsonElement? ShapeOf(JsonElement feature) =>
        feature.TryGetProperty("geometry", out var shape) && shape.ValueKind is JsonValueKind.Object ? shape : null;

    /// <summary>Longitude and latitude of a point, as written.</summary>
    public static (string Longitude, string Latitude)? PointOf(JsonElement shape) =>
        Text(shape, "type") is "Point" && shape.TryGetProperty("coordinates", out var pair) && pair.ValueKind is JsonValueKind.Array
            && pair.GetArrayLength() >= 2
            ? (Number(pair[0]), Number(pair[1]))
            : null;

    /// <summary>Some programs write numbers as texts.</summary>
    private static string Number(JsonElement part) => part.ValueKind is JsonValueKind.String ? part.GetString()! : part.GetRawText();

    public static bool IsTextual(JsonElement shape) =>
        shape.GetProperty("coordinates") is { ValueKind: JsonValueKind.Array } pair
        && pair.EnumerateArray().Any(p => p.ValueKind is JsonValueKind.String);

    private static FeatureTable Of(List<JsonElement> features, bool isWorld)
    {
        var names = features.SelectMany(PropertiesOf).Select(p => p.Name).Distinct(StringComparer.Ordinal).ToList();
        return new FeatureTable(features, names, features.Exists(f => ShapeOf(f) is { } shape && (!isWorld || PointOf(shape) is null)),
            isWorld);
    }

    private static bool IsWorldSystem(JsonElement root) =>
        !root.TryGetProperty("crs", out var system) || system.ValueKind is not JsonValueKind.Object
        || !system.TryGetProperty("properties", out var properties) || properties.ValueKind is not JsonValueKind.Object
        || Text(properties, "name") is not { } name || World.Any(w => name.EndsWith(w, StringComparison.Ordinal));

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;
}
