using System.Text.Json;
using Gateway.Import.Findings;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>A list of records in JSON, <c>{"systemsData":[…]}</c>.</summary>
internal sealed class JsonRecords(List<JsonElement> records, params IReadOnlyList<Finding> notes) : FeatureTable
{
    private readonly JsonCells cells = new([.. records.Select(record => (JsonElement?)record)], arePlaced: false);

    public override IReadOnlyList<string> Properties => cells.Names;

    public override int Count => records.Count;

    public override MapSystem System => MapSystem.Degrees;

    public override MapForms Forms => new(0, 0, 0);

    public override bool HasShapes => false;

    public override bool IsMap => false;

    public override IReadOnlyList<Finding> Notes => notes;

    public override Feature Read(int index) => new(cells.Read(index));
}
