using System.Xml;
using Gateway.Import.Findings;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>Reads the rows of a sheet of the Open Document Format as records.</summary>
/// <param name="xml">The reader, positioned at the table of the sheet.</param>
internal sealed class OpenSheetRecords(XmlReader xml, Action<Finding> note) : RecordStream
{
    private readonly OpenRows rows = new(xml);
    private readonly MergedCells merged = new([]);
    private int left;

    public override long Position => Line;

    public override bool Read()
    {
        try
        {
            while (Failure is null && Next())
            {
                if (rows.Cells.Count > 0 && ReadCells())
                {
                    return Failure is null;
                }
            }
        }
        catch (InvalidDataException error)
        {
            Failure = Unreadable.Explain(error)! with { Line = Line };
        }

        return false;
    }

    public override void Dispose() => xml.Dispose();

    /// <summary>Advances to the next row that may have content.</summary>
    private bool Next()
    {
        if (left > 0)
        {
            (left, Line) = (left - 1, Line + 1);
            return true;
        }

        if (!Workbook.Careful(rows.Read))
        {
            return false;
        }

        Line++;
        foreach (var (column, height, width) in rows.Spans)
        {
            merged.Add(new MergedArea(Line, Line + height - 1, column, column + width - 1));
        }

        if (rows.Cells.Count == 0)
        {
            Line += rows.Times - 1;
        }
        else
        {
            left = rows.Times - 1;
        }

        return true;
    }

    private bool ReadCells()
    {
        if (rows.Cells.Count > MaxCells)
        {
            Failure = new FileFailure("columns", $"A row has {rows.Cells.Count} cells; at most {MaxCells} are read.", Line);
            return true;
        }

        var shown = merged.Shown(Line, [.. rows.Cells], out var hidden);
        hidden?.ForEach(column => note(new Finding(CellRules.TextHidden, Line, SheetMarks.ColumnName(column))));
        Take(shown);
        return hidden is null || !Array.TrueForAll(shown, c => c.Length == 0);
    }
}
