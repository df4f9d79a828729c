using System.Text.Json;
using Gateway.Import.Findings;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>The features of a GeoJSON file. If they are in degrees, shapes, and the digits of points, stay as written.</summary>
internal sealed class GeoJsonFeatures : FeatureTable
{
    private readonly List<JsonElement> features;
    private readonly List<string> names;
    private readonly Dictionary<string, int> places;

    private GeoJsonFeatures(List<JsonElement> features, MapSystem system, string? layer)
    {
        (this.features, System, Layer) = (features, system, layer);
        names = [.. features.SelectMany(PropertiesOf).Select(p => p.Name).Distinct(StringComparer.Ordinal)];
        places = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        Forms = MapForms.Of(features.Select(f => ShapeOf(f) is { } shape ? GeoJsonReader.FormOf(shape) : null));
        HasShapes = features.Exists(f => ShapeOf(f) is { } shape && (system.Refusal is not null || PointOf(shape) is null));
    }

    public override IReadOnlyList<string> Properties => names;

    public override int Count => features.Count;

    public override MapSystem System { get; }

    public override MapForms Forms { get; }

    public override string? Layer { get; }

    public override bool HasShapes { get; }

    /// <summary>Reads the features; null when it is other JSON.</summary>
    public static GeoJsonFeatures? Of(JsonElement root)
    {
        if (GeoJsonReader.Text(root, "type") is "Feature")
        {
            return new GeoJsonFeatures([root], MapSystem.Degrees, null);
        }

        return GeoJsonReader.Text(root, "type") is "FeatureCollection" && root.TryGetProperty("features", out var features)
            && features.ValueKind is JsonValueKind.Array
            ? new GeoJsonFeatures([.. features.EnumerateArray()], SystemOf(root), GeoJsonReader.Text(root, "name"))
            : null;
    }

    public override Feature Read(int index)
    {
        var feature = features[index];
        var cells = new string[names.Count];
        Array.Fill(cells, "");
        foreach (var property in PropertiesOf(feature))
        {
            cells[places[property.Name]] = Text(property.Value);
        }

        return ShapeOf(feature) is not { } shape ? new Feature(cells)
            : System.Plane is not null ? Place(cells, GeoJsonReader.Read(shape))
            : System.Refusal is not null ? new Feature(cells, Shape: shape.GetRawText(), Rule: FileRules.ShapeSystem)
            : PointOf(shape) is { } point
                ? new Feature(cells, point.Latitude, point.Longitude, Rule: IsTextual(shape) ? PlaceRules.CoordinatesText : null)
            : new Feature(cells, Shape: shape.GetRawText(), Rule: FileRules.ShapeNoPoint);
    }

    /// <summary>Returns the properties of a feature; a repeated name gets a further column.</summary>
    private static IEnumerable<(string Name, JsonElement Value)> PropertiesOf(JsonElement feature)
    {
        var names = new RepeatedNames();
        return (Part(feature, "properties")?.EnumerateObject() ?? Enumerable.Empty<JsonProperty>())
            .Select(property => (names.Next(property.Name), property.Value));
    }

    private static JsonElement? ShapeOf(JsonElement feature) => Part(feature, "geometry");

    /// <summary>Returns an object member; an item that is not a feature has none.</summary>
    private static JsonElement? Part(JsonElement feature, string name) =>
        feature.ValueKind is JsonValueKind.Object && feature.TryGetProperty(name, out var part) && part.ValueKind is JsonValueKind.Object
            ? part
            : null;

    /// <summary>Returns longitude and latitude of a point, as written.</summary>
    private static (string Longitude, string Latitude)? PointOf(JsonElement shape) =>
        PairOf(shape) is { } pair ? (Number(pair[0]), Number(pair[1])) : null;

    /// <summary>Returns the coordinates of a point, or of a multipoint with only one.</summary>
    private static JsonElement? PairOf(JsonElement shape)
    {
        if (!shape.TryGetProperty("coordinates", out var numbers) || numbers.ValueKind is not JsonValueKind.Array)
        {
            return null;
        }

        var pair = GeoJsonReader.Text(shape, "type") switch
        {
            "Point" => numbers,
            "MultiPoint" when numbers.GetArrayLength() == 1 => numbers[0],
            _ => default,
        };
        return pair.ValueKind is JsonValueKind.Array && pair.GetArrayLength() >= 2 ? pair : null;
    }

    /// <summary>Returns a number as written; some programs write numbers as strings.</summary>
    private static string Number(JsonElement part) => part.ValueKind is JsonValueKind.String ? part.GetString()! : part.GetRawText();

    private static bool IsTextual(JsonElement shape) =>
        PairOf(shape) is { } pair && pair.EnumerateArray().Any(part => part.ValueKind is JsonValueKind.String);

    private static MapSystem SystemOf(JsonElement root) =>
        root.TryGetProperty("crs", out var system) && system.ValueKind is JsonValueKind.Object
        && system.TryGetProperty("properties", out var properties) && GeoJsonReader.Text(properties, "name") is { } name
            ? MapSystem.OfName(name)
            : MapSystem.Degrees;

    /// <summary>Returns the text of a cell: the content of a string, or anything else as written.</summary>
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Words(value),
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    /// <summary>Returns the content of a string; one cut in the middle of a surrogate pair by a program is taken as written.</summary>
    private static string Words(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return value.GetRawText()[1..^1];
        }
    }
}
