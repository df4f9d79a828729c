using System.Globalization;
using System.Xml;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>Reads the rows of a table of the Open Document Format, which says of equal rows and cells how often they come.</summary>
/// <param name="xml">Stands at the table.</param>
internal sealed class OpenRows(XmlReader xml)
{
    /// <summary>As many as LibreOffice knows.</summary>
    private const int MostRows = 1 << 20;

    private readonly int depth = xml.Depth;
    private bool isOver = xml.IsEmptyElement;
    private int count;

    /// <summary>The cells of the row at hand, to the last that holds something; one more than may be read stands for too many.</summary>
    public List<string> Cells { get; } = [];

    /// <summary>How often it comes.</summary>
    public int Times { get; private set; }

    /// <summary>Where its merged cells are: column, rows, columns.</summary>
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

    /// <summary>The number of the last row that holds something; 0 = none does.</summary>
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

    /// <exception cref="InvalidDataException">It comes more often than any sheet has rows.</exception>
    private void ReadCells(int times)
    {
        Cells.Clear();
        Spans.Clear();
        if (!xml.IsEmptyElement)
        {
            ReadCells();
        }

        // Blank rows behind the last one are often said to reach to the end of the earth.
        Times = Cells.Count == 0 ? Math.Clamp(MostRows - count, 1, times)
            : times <= MostRows - count ? times
            : throw new InvalidDataException($"a sheet says that it has more than {MostRows} rows.");
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
