using System.Globalization;
using System.Xml;

namespace Gateway.Import.Formats;

/// <summary>
/// What the XML of a sheet says and the reader does not report: where it really ends, and cells that hold an error, an uncalculated
/// formula, the index of a missing text, or a day that never existed.
/// </summary>
/// <param name="LastRow">The last non-empty row, 1-based; 0 = the sheet is empty.</param>
/// <param name="Cells">
/// By row (1-based) and column (0-based): the error as displayed by Excel, <see cref="NotCalculated"/>, <see cref="TextLost"/> or
/// <see cref="Day60"/>.
/// </param>
internal sealed record SheetMarks(int LastRow, IReadOnlyDictionary<(int Row, int Column), string> Cells)
{
    public const string NotCalculated = "=";
    public const string TextLost = "?";

    /// <summary>
    /// In a date of the 1900 calendar, this is the 29 February that Excel believes in; the reader reports the 28th, as for day 59.
    /// </summary>
    public const string Day60 = "60";

    /// <summary>The maximum in Excel, which is far above its maximum of columns.</summary>
    private const int MostRows = 1 << 20;

    /// <summary>Further errors in one sheet are not reported one by one.</summary>
    private const int MostCells = 20_000;

    /// <summary>The columns that nobody sees and that hold something, 0-based.</summary>
    public IReadOnlyList<int> HiddenColumns { get; private init; } = [];

    /// <summary>The number of rows that nobody sees and that hold something.</summary>
    public int HiddenRows { get; private init; }

    /// <param name="texts">The number of shared strings in the workbook.</param>
    public static SheetMarks Read(Stream sheet, int texts)
    {
        var cells = new Dictionary<(int, int), string>();
        var hidden = new List<(int? From, int? To)>();
        var (row, last, width, hiddenRows) = (0, 0, 0, 0);
        using var xml = SafeXml.Read(sheet, skipsBlanks: true);
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName is "col" && IsHidden(xml))
            {
                hidden.Add((Number(xml.GetAttribute("min")), Number(xml.GetAttribute("max"))));
            }
            else if (xml.NodeType is XmlNodeType.Element && xml.LocalName is "row")
            {
                row = After(row, Number(xml.GetAttribute("r")));
                var isHidden = IsHidden(xml);
                var filled = xml.IsEmptyElement ? 0 : ReadRow(xml, row, texts, cells);
                (last, width) = (filled > 0 ? row : last, Math.Max(width, filled));
                hiddenRows += isHidden && filled > 0 ? 1 : 0;
            }
        }

        return new SheetMarks(last, cells)
        {
            HiddenColumns = [.. Enumerable.Range(0, width).Where(i => hidden.Exists(h => h.From <= i + 1 && i + 1 <= h.To))],
            HiddenRows = hiddenRows,
        };
    }

    /// <summary>Returns Excel's letters for a column: A, B … AA.</summary>
    public static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + ColumnName(column % 26);

    /// <summary>Returns the next position, or the stated one: of two at the same position the reader would drop one.</summary>
    private static int After(int last, int? said) => (said ?? last + 1) is var place && place > last && place <= MostRows
        ? place
        : throw new InvalidDataException($"its rows or cells are out of order, or there are more than {MostRows} of them.");

    private static bool IsHidden(XmlReader xml) => xml.GetAttribute("hidden") is "1" or "true";

    /// <returns>The number of cells up to the last non-empty one.</returns>
    private static int ReadRow(XmlReader xml, int row, int texts, Dictionary<(int, int), string> cells)
    {
        var (filled, column) = (0, -1);
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName is "c")
            {
                column = After(column, Column(xml.GetAttribute("r")));
                filled = !xml.IsEmptyElement && ReadCell(xml, (row, column), texts, cells) ? column + 1 : filled;
            }
        }

        return filled;
    }

    private static bool ReadCell(XmlReader xml, (int Row, int Column) place, int texts, Dictionary<(int, int), string> cells)
    {
        var (type, isStyled) = (xml.GetAttribute("t"), xml.GetAttribute("s") is not null);
        var (text, hasFormula, part) = ("", false, "");
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            part = xml.NodeType is XmlNodeType.Element ? xml.LocalName : part;
            hasFormula |= part is "f";
            text = xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && part is not "f" ? xml.Value : text;
        }

        var mark = type switch
        {
            "e" => text,
            "s" when text.Length > 0 && !(Number(text) < texts) => TextLost,
            null or "n" when isStyled && (text is "60" || text.StartsWith("60.", StringComparison.Ordinal)) => Day60,
            _ => hasFormula && text.Length == 0 ? NotCalculated : null,
        };
        if (mark is not null && (cells.Count < MostCells || mark == TextLost))
        {
            cells[place] = mark;
        }

        return text.Length > 0 || hasFormula;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Column(string? reference)
    {
        var letters = (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).ToArray();
        return letters.Length is 0 or > 3 ? null : letters.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1;
    }
}
