using ExcelDataReader;
using Gateway.Import.Findings;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>Reads the rows of a sheet as records: each cell as the text that a person sees in it, as closely as possible.</summary>
internal sealed class SheetRecords(IExcelDataReader reader, SheetTraits sheet, Action<Finding> note) : RecordStream
{
    private readonly MergedCells merged = new((reader.MergeCells ?? [])
        .Select(m => new MergedArea(m.FromRow + 1, m.ToRow + 1, m.FromColumn, m.ToColumn)));

    public override long Position => Line;

    public override bool Read()
    {
        try
        {
            // After the last non-empty row, a sheet may go on for a million rows.
            while (Line < sheet.Rows && Workbook.Careful(reader.Read))
            {
                Line++;
                if (ReadCells())
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

    public override void Dispose() => reader.Dispose();

    /// <returns>Whether the row has any content.</returns>
    private bool ReadCells()
    {
        var width = reader.FieldCount;
        while (width > 0 && IsEmpty(width - 1))
        {
            width--;
        }

        if (width > MaxCells)
        {
            Failure = new FileFailure("columns", $"A row has {width} cells; at most {MaxCells} are read.", Line);
        }

        if (Failure is not null || width == 0)
        {
            return Failure is not null;
        }

        var shown = merged.Shown(Line, [.. Enumerable.Range(0, width).Select(Text)], out var hidden);
        hidden?.ForEach(column => note(new Finding(CellRules.TextHidden, Line, SheetMarks.ColumnName(column))));
        Take(shown);
        return hidden is null || !Array.TrueForAll(shown, c => c.Length == 0);
    }

    private bool IsEmpty(int column) => reader.GetValue(column) is null or "" && Mark(column) is null;

    private string? Mark(int column) => sheet.Marks?.Cells.GetValueOrDefault((Line, column));

    private string Text(int column) => (reader.GetValue(column), Mark(column)) switch
    {
        // The reader returns the index in place of the text.
        (_, SheetMarks.TextLost) => Nothing(CellRules.TextLost, column),
        ({ } value, SheetMarks.Day60) when !sheet.Starts1904 => SheetCell.OfDay60(Shown(value, column)),
        ({ } value, _) => Shown(value, column),
        (_, SheetMarks.NotCalculated) => Nothing(CellRules.FormulaEmpty, column),
        (_, var mark) => mark ?? "",
    };

    private string Shown(object value, int column) =>
        SheetCell.Text(value, reader.GetNumberFormatString(column), reader.GetNumberFormatIndex(column), sheet.Starts1904);

    private string Nothing(Rule rule, int column)
    {
        note(new Finding(rule, Line, SheetMarks.ColumnName(column)));
        return "";
    }
}
