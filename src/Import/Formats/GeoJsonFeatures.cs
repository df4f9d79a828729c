using System.Text.Json;
using Gateway.Import.Findings;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>The features of a GeoJSON file. If they are in degrees, shapes, and the digits of points, stay as written.</summary>
internal sealed class GeoJsonFeatures : FeatureTable
{
    private readonly List<JsonElement> features;
    private readonly JsonCells cells;

    /// <summary>What is read of a collection and of a feature, and a box that follows from the positions.</summary>
    private static readonly string[] OfCollection = ["type", "features", "name", "crs", "bbox"];
    private static readonly string[] OfFeature = ["type", "geometry", "properties", "bbox"];

    private GeoJsonFeatures(List<JsonElement> features, MapSystem system, string? layer, params IEnumerable<Finding> notes)
    {
        (this.features, System, Layer) = (features, system, layer);
        Notes = [.. notes];
        cells = new JsonCells([.. features.Select(feature => Part(feature, "properties"))], arePlaced: true);
        Forms = MapForms.Of(features.Select(f => ShapeOf(f) is { } shape ? GeoJsonReader.FormOf(shape) : null));
        HasShapes = features.Exists(f => ShapeOf(f) is { } shape && (system.Refusal is not null || PointOf(shape) is null));
    }

    public override IReadOnlyList<string> Properties => cells.Names;

    public override int Count => features.Count;

    public override MapSystem System { get; }

    public override MapForms Forms { get; }

    public override string? Layer { get; }

    public override bool HasShapes { get; }

    public override IReadOnlyList<Finding> Notes { get; }

    /// <summary>Null when it is JSON of another kind.</summary>
    public static GeoJsonFeatures? Of(JsonElement root) => IsFeature(root) ? Of([root])
        : IsCollection(root) && root.TryGetProperty("features", out var found) && found.ValueKind is JsonValueKind.Array
            && found.EnumerateArray().ToList() is var features
            ? new GeoJsonFeatures(features, SystemOf(root), GeoJsonReader.Text(root, "name"), NotesOf(root, features))
        : null;

    /// <summary>Features without a collection, as one a line.</summary>
    public static GeoJsonFeatures Of(List<JsonElement> features) => new(features, MapSystem.Degrees, null, NotesOf(null, features));

    public static bool IsFeature(JsonElement value) => GeoJsonReader.Text(value, "type") is "Feature";

    public static bool IsCollection(JsonElement value) => GeoJsonReader.Text(value, "type") is "FeatureCollection";

    public override Feature Read(int index)
    {
        var (feature, read) = (features[index], cells.Read(index));
        return ShapeOf(feature) is not { } shape ? new Feature(read)
            : System.Plane is not null ? Place(read, GeoJsonReader.Read(shape))
            : System.Refusal is not null ? new Feature(read, Shape: shape.GetRawText(), Rule: FileRules.ShapeSystem)
            : PointOf(shape) is { } point
                ? new Feature(read, point.Latitude, point.Longitude, Rule: IsTextual(shape) ? PlaceRules.CoordinatesText : null)
            : new Feature(read, Shape: shape.GetRawText(), Rule: FileRules.ShapeNoPoint);
    }

    /// <summary>What a collection and its features hold beside what is read of them.</summary>
    private static IEnumerable<Finding> NotesOf(JsonElement? collection, List<JsonElement> features)
    {
        List<string> beside =
        [
            .. Others(collection, OfCollection).Distinct(),
            .. features.SelectMany(feature => Others(feature, OfFeature)).Distinct().Select(name => $"features.{name}"),
        ];
        if (beside.Count > 0)
        {
            yield return new Finding(FileRules.BesideRecords, Detail: FirstNames.InBrackets(beside));
        }

        foreach (var (i, _) in features.Index().Where(f => ShapeOf(f.Item) is { } shape && GeoJsonReader.IsMixed(shape)))
        {
            yield return new Finding(FileRules.ShapeMixed, i + 1, MapHeadings.Shape);
        }

        if (collection is { } answer && JsonPage.PartOf(answer, features.Count) is { } part)
        {
            yield return part;
        }
    }

    private static IEnumerable<string> Others(JsonElement? value, string[] known) => value is { ValueKind: JsonValueKind.Object } all
        ? all.EnumerateObject().Where(member => !known.Contains(member.Name) && !JsonPage.IsEmpty(member.Value))
            .Select(member => member.Name)
        : [];

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
        if (GeoJsonReader.Text(shape, "type") is "GeometryCollection" && shape.TryGetProperty("geometries", out var parts)
            && parts.ValueKind is JsonValueKind.Array && parts.GetArrayLength() == 1)
        {
            return parts[0].ValueKind is JsonValueKind.Object ? PairOf(parts[0]) : null;
        }

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

    /// <summary>
    /// Determines the system: by name, by number, by an address, or as a plain text; one that is stated but not understood is not degrees.
    /// </summary>
    private static MapSystem SystemOf(JsonElement root)
    {
        if (!root.TryGetProperty("crs", out var system) || JsonPage.IsEmpty(system))
        {
            return MapSystem.Degrees;
        }

        var said = Part(root, "crs") is { } parts && Part(parts, "properties") is { } properties ? properties : system;
        return MapSystem.OfName(Said(said, "name") ?? Said(said, "code") ?? Said(said, "href") ?? JsonCells.Text(said));
    }

    private static string? Said(JsonElement value, string name) =>
        value.ValueKind is JsonValueKind.Object && value.TryGetProperty(name, out var said) ? JsonCells.Text(said) : null;
}
