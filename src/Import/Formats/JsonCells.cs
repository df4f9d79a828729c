using System.Text.Json;
using Gateway.Import.Records;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>
/// The cells of JSON records. An object in a record has a cell for each of its members, named after both (<c>contact.phone</c>), so that no
/// cell holds JSON instead of text; lists stay as written. A repeated name gets a further column.
/// </summary>
internal sealed class JsonCells
{
    private const int Deepest = 4;

    /// <summary>
    /// Members that hold the value itself: in JSON-LD, and in the common vocabulary of the Japanese administration (IMI).
    /// </summary>
    private static readonly string[] Itself = ["@value", "表記"];

    private readonly IReadOnlyList<JsonElement?> records;
    private readonly Dictionary<string, int> places;
    private readonly bool arePlaced;
    private readonly int deepest = Deepest;

    /// <param name="records">The records; null has no cells.</param>
    /// <param name="arePlaced">Whether their points are stored beside them, as for features.</param>
    public JsonCells(IReadOnlyList<JsonElement?> records, bool arePlaced)
    {
        (this.records, this.arePlaced) = (records, arePlaced);
        Names = FindNames();
        if (Names.Count > RecordStream.MaxCells)
        {
            // Objects whose member names are values, such as row numbers.
            deepest = 0;
            Names = FindNames();
        }

        places = Names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Names { get; }

    public string[] Read(int index)
    {
        var cells = new string[Names.Count];
        Array.Fill(cells, "");
        foreach (var (name, value) in CellsOf(records[index]))
        {
            cells[places[name]] = Text(value);
        }

        return cells;
    }

    /// <summary>Returns the text of a cell: the content of a string, or anything else as written.</summary>
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Words(value),
        JsonValueKind.Null or JsonValueKind.Undefined => "",
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

    private List<string> FindNames() => [.. records.SelectMany(CellsOf).Select(cell => cell.Name).Distinct(StringComparer.Ordinal)];

    private IEnumerable<(string Name, JsonElement Value)> CellsOf(JsonElement? record)
    {
        if (record is not { } some)
        {
            return [];
        }

        var (names, isEntity) = (new RepeatedNames(), IsEntity(some));
        var hasPoint = !arePlaced && some.EnumerateObject().Count(member => PointOf(ValueOf(member.Value, isEntity)) is not null) == 1;
        return some.EnumerateObject()
            .SelectMany(member => isEntity && member.Value.ValueKind is JsonValueKind.Object
                ? OfAttribute(member, hasPoint)
                : Parts(member.Name, member.Value, hasPoint, 0))
            .Select(cell => (names.Next(cell.Name), cell.Value));
    }

    /// <summary>Returns the value of an attribute under its name, and its metadata except the type.</summary>
    private IEnumerable<(string Name, JsonElement Value)> OfAttribute(JsonProperty attribute, bool hasPoint) =>
        attribute.Value.EnumerateObject()
            .Where(part => part.Name is "value" || (part.Name is not "type" && !JsonPage.IsEmpty(part.Value)))
            .SelectMany(part => Parts(part.Name is "value" ? attribute.Name : $"{attribute.Name}.{part.Name}", part.Value, hasPoint, 1));

    private IEnumerable<(string Name, JsonElement Value)> Parts(string name, JsonElement value, bool hasPoint, int depth)
    {
        if (hasPoint && PointOf(value) is { } point)
        {
            return [(MapHeadings.Latitude, point.Latitude), (MapHeadings.Longitude, point.Longitude)];
        }

        return value.ValueKind is not JsonValueKind.Object || depth >= deepest || GeoJsonReader.FormOf(value) is not null
            ? [(name, value)]
            : value.EnumerateObject().SelectMany(part =>
                Parts(Itself.Contains(part.Name) ? name : $"{name}.{part.Name}", part.Value, hasPoint: false, depth + 1))
                .DefaultIfEmpty((name, default));
    }

    /// <summary>Whether it is an NGSI entity (FIWARE): each value with its type, which only says how it is written.</summary>
    private static bool IsEntity(JsonElement record) =>
        GeoJsonReader.Text(record, "id") is not null && GeoJsonReader.Text(record, "type") is not null
        && record.EnumerateObject().Where(member => member.Name is not ("id" or "type" or "@context")).ToList() is { Count: > 0 } attributes
        && attributes.TrueForAll(attribute => attribute.Value.ValueKind is JsonValueKind.Object
            && (attribute.Value.TryGetProperty("value", out _) || attribute.Value.TryGetProperty("object", out _)));

    private static JsonElement ValueOf(JsonElement member, bool isEntity) =>
        isEntity && member.ValueKind is JsonValueKind.Object && member.TryGetProperty("value", out var value) ? value : member;

    /// <summary>Returns the coordinates of a GeoJSON point; null when the value is not one.</summary>
    private static (JsonElement Longitude, JsonElement Latitude)? PointOf(JsonElement value) =>
        GeoJsonReader.Text(value, "type") is "Point" && value.TryGetProperty("coordinates", out var pair)
        && pair.ValueKind is JsonValueKind.Array && pair.GetArrayLength() >= 2
            ? (pair[0], pair[1])
            : null;
}
