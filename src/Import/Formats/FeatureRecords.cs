using System.Text.Json;
using Gateway.Import.Findings;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>
/// Reads the features of a map file as records: first the headings, then one record a feature. Lines are numbers of features.
/// </summary>
internal sealed class FeatureRecords(FeatureTable table, Action<Finding> note) : RecordStream
{
    private readonly Dictionary<string, int> places = table.Properties.Select((name, i) => (name, i)).ToDictionary(StringComparer.Ordinal);
    private readonly string[] headings = table.Headings;
    private int next = -1;

    public override long Position => Line;

    public override bool Read()
    {
        if (Failure is not null || next >= table.Count)
        {
            return false;
        }

        Line = Math.Max(0, next + 1);
        Take(next < 0 ? headings : Row(table.Features[next]));
        next++;
        Failure = Cells.Length > MaxCells
            ? new FileFailure("columns", $"The features have {Cells.Length} properties; at most {MaxCells} are read.")
            : null;
        return Failure is null;
    }

    public override void Dispose()
    {
    }

    private string[] Row(JsonElement feature)
    {
        var cells = new string[headings.Length];
        Array.Fill(cells, "");
        foreach (var property in FeatureTable.PropertiesOf(feature))
        {
            cells[places[property.Name]] = Text(property.Value);
        }

        if (FeatureTable.ShapeOf(feature) is { } shape)
        {
            Place(shape, cells);
        }

        return cells;
    }

    private void Place(JsonElement shape, string[] cells)
    {
        var at = table.Properties.Count;
        if (table.IsWorld && FeatureTable.PointOf(shape) is { } point)
        {
            (cells[at], cells[at + 1]) = (point.Latitude, point.Longitude);
            if (FeatureTable.IsTextual(shape))
            {
                note(new Finding(PlaceRules.CoordinatesText, Line, FeatureTable.Latitude));
            }

            return;
        }

        cells[at + 2] = shape.GetRawText();
        note(new Finding(table.IsWorld ? FileRules.ShapeNoPoint : FileRules.ShapeSystem, Line, FeatureTable.Shape));
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Words(value),
        JsonValueKind.Null => "",
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
}
