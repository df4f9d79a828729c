using System.Text.Json;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>A list of records in JSON, <c>{"systemsData":[…]}</c>: the only list of objects in the file.</summary>
internal sealed class JsonRecords : FeatureTable
{
    private readonly List<JsonElement> records;
    private readonly List<string> names;
    private readonly Dictionary<string, int> places;

    private JsonRecords(List<JsonElement> records)
    {
        this.records = records;
        names = [.. records.SelectMany(record => record.EnumerateObject()).Select(p => p.Name).Distinct(StringComparer.Ordinal)];
        places = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
    }

    public override IReadOnlyList<string> Properties => names;

    public override int Count => records.Count;

    public override MapSystem System => MapSystem.Degrees;

    public override MapForms Forms => new(0, 0, 0);

    public override bool HasShapes => false;

    public override bool IsMap => false;

    /// <summary>
    /// Reads the records; null when there is no list of objects, or several. A list of features does not count: it belongs to an incomplete
    /// map.
    /// </summary>
    public static JsonRecords? Of(JsonElement root)
    {
        var values = root.EnumerateObject().Where(p => p.Name != "features").Select(p => p.Value);
        List<JsonElement> lists = [.. values.Where(IsOfRecords).Take(2)];
        return lists is [var only] ? new JsonRecords([.. only.EnumerateArray()]) : null;
    }

    public override Feature Read(int index)
    {
        var cells = new string[names.Count];
        Array.Fill(cells, "");
        foreach (var property in records[index].EnumerateObject())
        {
            cells[places[property.Name]] = GeoJsonFeatures.Text(property.Value);
        }

        return new Feature(cells);
    }

    private static bool IsOfRecords(JsonElement value) => value.ValueKind is JsonValueKind.Array && value.GetArrayLength() > 0
        && value.EnumerateArray().All(one => one.ValueKind is JsonValueKind.Object);
}
