using System.Globalization;
using System.Xml;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>
/// Reads the rows of a table of the Open Document Format, in which equal rows and cells are stored once with a repeat count.
/// </summary>
/// <param name="xml">The reader, positioned at the table.</param>
internal sealed class OpenRows(XmlReader xml)
{
    /// <summary>The maximum in LibreOffice.</summary>
    private const int MostRows = 1 << 20;

    private readonly int depth = xml.Depth;
    private bool isOver = xml.IsEmptyElement;
    private int count;

    /// <summary>The cells of the current row, up to the last non-empty one; one cell more than can be read means too many.</summary>
    public List<string> Cells { get; } = [];

    /// <summary>How often the row is repeated.</summary>
    public int Times { get; private set; }

    /// <summary>Its merged cells: column, number of rows, number of columns.</summary>
    public List<(int Column, int Rows, int Columns)> Spans { get; } = [];

    public bool Read()
    {
        while (!isOver && xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "table-row" })
            {
                ReadCells(Number("table:number-rows-repeated"));
                return true;
            }
        }

        isOver = true;
        return false;
    }

    /// <summary>Returns the number of the last non-empty row; 0 = none.</summary>
    public int Last()
    {
        var (row, last) = (0, 0);
        while (Read())
        {
            row += Times;
            last = Cells.Count > 0 ? row : last;
        }

        return last;
    }

    /// <exception cref="InvalidDataException">It is repeated more often than any sheet has rows.</exception>
    private void ReadCells(int times)
    {
        Cells.Clear();
        Spans.Clear();
        if (!xml.IsEmptyElement)
        {
            ReadCells();
        }

        // Blank rows after the last one often claim to go on to the end of the sheet or beyond.
        Times = Cells.Count == 0 ? Math.Clamp(MostRows - count, 1, times)
            : times <= MostRows - count ? times
            : throw new InvalidDataException($"a sheet states that it has more than {MostRows} rows.");
        count += Times;
    }

    private void ReadCells()
    {
        var blanks = 0;
        for (var row = xml.Depth; xml.Read() && xml.Depth > row;)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "table-cell" or "covered-table-cell" })
            {
                var times = Number("table:number-columns-repeated");
                Span(Cells.Count + blanks);
                if (OpenCell.Read(xml) is not { Length: > 0 } text)
                {
                    blanks += times;
                    continue;
                }

                Cells.AddRange(Enumerable.Repeat("", Math.Min(blanks, RecordStream.MaxCells + 1 - Cells.Count)));
                Cells.AddRange(Enumerable.Repeat(text, Math.Min(times, RecordStream.MaxCells + 1 - Cells.Count)));
                blanks = 0;
            }
        }
    }

    private void Span(int column)
    {
        var (rows, columns) = (Number("table:number-rows-spanned"), Number("table:number-columns-spanned"));
        if (rows > 1 || columns > 1)
        {
            Spans.Add((column, rows, columns));
        }
    }

    private int Number(string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Max(1, number)
            : 1;
}
