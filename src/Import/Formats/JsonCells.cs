using System.Text.Json;
using Gateway.Import.Records;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>
/// The cells of records in JSON. An object in a record has a cell for each of its parts, called after both (<c>contact.phone</c>), so that
/// no cell holds JSON for a word; lists stay as they are written. A name that is written once more has a column once more.
/// </summary>
internal sealed class JsonCells
{
    private const int Deepest = 4;

    /// <summary>Parts that say the thing itself: of JSON-LD, and of the common vocabulary of Japan's administration (IMI).</summary>
    private static readonly string[] Itself = ["@value", "表記"];

    private readonly IReadOnlyList<JsonElement?> records;
    private readonly Dictionary<string, int> places;
    private readonly bool arePlaced;
    private readonly int deepest = Deepest;

    /// <param name="records">A record that is null has no cells.</param>
    /// <param name="arePlaced">Whether they have their points beside them, as features do.</param>
    public JsonCells(IReadOnlyList<JsonElement?> records, bool arePlaced)
    {
        (this.records, this.arePlaced) = (records, arePlaced);
        Names = FindNames();
        if (Names.Count > RecordStream.MaxCells)
        {
            // Objects whose names are values, as numbers of rows are.
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

    /// <summary>What a cell says; the words of a text, and anything else as it is written.</summary>
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Words(value),
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => value.GetRawText(),
    };

    /// <summary>A text that ends in half a character, because a program cut it, is taken as it is written.</summary>
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

    /// <summary>The value of an attribute under its name, and what else is said of it beside its type.</summary>
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

    /// <summary>An entity of NGSI (FIWARE): each value with its type, which tells nothing but how it is written.</summary>
    private static bool IsEntity(JsonElement record) =>
        GeoJsonReader.Text(record, "id") is not null && GeoJsonReader.Text(record, "type") is not null
        && record.EnumerateObject().Where(member => member.Name is not ("id" or "type" or "@context")).ToList() is { Count: > 0 } attributes
        && attributes.TrueForAll(attribute => attribute.Value.ValueKind is JsonValueKind.Object
            && (attribute.Value.TryGetProperty("value", out _) || attribute.Value.TryGetProperty("object", out _)));

    private static JsonElement ValueOf(JsonElement member, bool isEntity) =>
        isEntity && member.ValueKind is JsonValueKind.Object && member.TryGetProperty("value", out var value) ? value : member;

    /// <summary>Longitude and latitude of a point that a record has among its words.</summary>
    private static (JsonElement Longitude, JsonElement Latitude)? PointOf(JsonElement value) =>
        GeoJsonReader.Text(value, "type") is "Point" && value.TryGetProperty("coordinates", out var pair)
        && pair.ValueKind is JsonValueKind.Array && pair.GetArrayLength() >= 2
            ? (pair[0], pair[1])
            : null;
}
