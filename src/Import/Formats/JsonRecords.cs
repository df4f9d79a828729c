using System.Text.Json;
using Gateway.Import.Findings;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>A list of records in JSON, <c>{"systemsData":[…]}</c>.</summary>
internal sealed class JsonRecords : FeatureTable
{
    private readonly List<JsonElement> records;
    private readonly List<string> names;
    private readonly Dictionary<string, int> places;

    public JsonRecords(List<JsonElement> records, params IReadOnlyList<Finding> notes)
    {
        (this.records, Notes) = (records, notes);
        names = [.. records.SelectMany(GeoJsonFeatures.CellsOf).Select(p => p.Name).Distinct(StringComparer.Ordinal)];
        places = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
    }

    public override IReadOnlyList<string> Properties => names;

    public override int Count => records.Count;

    public override MapSystem System => MapSystem.Degrees;

    public override MapForms Forms => new(0, 0, 0);

    public override bool HasShapes => false;

    public override bool IsMap => false;

    public override IReadOnlyList<Finding> Notes { get; }

    public override Feature Read(int index)
    {
        var cells = new string[names.Count];
        Array.Fill(cells, "");
        foreach (var (name, value) in GeoJsonFeatures.CellsOf(records[index]))
        {
            cells[places[name]] = GeoJsonFeatures.Text(value);
        }

        return new Feature(cells);
    }
}
