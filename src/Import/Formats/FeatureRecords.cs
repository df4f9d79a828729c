using Gateway.Import.Findings;
using Gateway.Import.Records;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>
/// Reads the features of a map as records: first the headings, then one record per feature. Line numbers are feature numbers.
/// </summary>
internal sealed class FeatureRecords(FeatureTable table, Action<Finding> note) : RecordStream
{
    private readonly string[] headings = table.Headings;
    private readonly bool hasPoints = table.HasPoints;
    private int next = -1;

    public override long Position => Line;

    public override bool Read()
    {
        if (Failure is not null || next >= table.Count)
        {
            return false;
        }

        Line = Math.Max(0, next + 1);
        Take(next < 0 ? headings : Row(table.Read(next)));
        next++;
        Failure = Cells.Length > MaxCells
            ? new FileFailure("columns", $"The features have {Cells.Length} properties; at most {MaxCells} are read.")
            : null;
        return Failure is null;
    }

    public override void Dispose()
    {
    }

    private string[] Row(Feature feature)
    {
        var cells = new string[headings.Length];
        Array.Fill(cells, "");
        feature.Cells.CopyTo(cells, 0);
        if (hasPoints)
        {
            var at = table.Properties.Count;
            (cells[at], cells[at + 1]) = (feature.Latitude ?? "", feature.Longitude ?? "");
        }

        if (feature.Shape is { } shape)
        {
            cells[^1] = shape;
        }

        if (feature.Rule is { } rule)
        {
            note(new Finding(rule, Line, feature.Shape is null ? MapHeadings.Latitude : MapHeadings.Shape));
        }

        return cells;
    }
}
