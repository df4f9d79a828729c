using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Gateway.Import.Cells;
using Gateway.Import.Findings;

namespace Gateway.Import.Formats;

/// <summary>
/// Reads a cell of the Open Document Format as text: its value where that says more than the displayed text, without comments and ruby
/// readings.
/// </summary>
internal static partial class OpenCell
{
    /// <param name="xml">The reader, positioned at the cell and afterwards at its end.</param>
    public static string Read(XmlReader xml)
    {
        var (type, isError) = (xml.GetAttribute("office:value-type"), xml.GetAttribute("calcext:value-type") is "error");
        var value = xml.GetAttribute("office:value") ?? xml.GetAttribute("office:date-value") ?? xml.GetAttribute("office:time-value")
            ?? xml.GetAttribute("office:boolean-value") ?? xml.GetAttribute("office:string-value");
        var shown = Shown(xml);
        return isError ? (shown.StartsWith('#') ? shown : "#VALUE!")
            : value is null ? shown
            : type switch
            {
                "float" or "currency" => Number(value, shown),
                "percentage" => Percentage(value),
                "date" => Date(value, shown),
                "time" => Time(value, shown),
                "boolean" => value.ToUpperInvariant(),
                _ => shown.Length > 0 ? shown : value,
            };
    }

    /// <summary>Returns the displayed paragraphs, one per line.</summary>
    private static string Shown(XmlReader xml)
    {
        var text = new StringBuilder();
        if (xml.IsEmptyElement)
        {
            return "";
        }

        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "annotation" or "ruby-text" or "shape" or "frame" })
            {
                Skip(xml);
                continue;
            }

            text.Append(xml switch
            {
                { NodeType: XmlNodeType.Text or XmlNodeType.SignificantWhitespace } => xml.Value,
                { NodeType: XmlNodeType.Whitespace } when xml.Depth > depth + 1 => xml.Value,
                { NodeType: XmlNodeType.Element, LocalName: "p" } when text.Length > 0 => "\n",
                { NodeType: XmlNodeType.Element, LocalName: "line-break" } => "\n",
                { NodeType: XmlNodeType.Element, LocalName: "tab" } => "\t",
                { NodeType: XmlNodeType.Element, LocalName: "s" } => Blanks(xml),
                _ => "",
            });
        }

        return text.ToString();
    }

    private static string Blanks(XmlReader xml) =>
        new(' ', int.TryParse(xml.GetAttribute("text:c"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, 1, 1_000)
            : 1);

    private static void Skip(XmlReader xml)
    {
        for (var depth = xml.Depth; !xml.IsEmptyElement && xml.Read() && xml.Depth > depth;)
        {
            // None of it is text of the cell.
        }
    }

    /// <summary>Returns a number; leading zeros of a code or telephone number exist only in the displayed text.</summary>
    private static string Number(string value, string shown) =>
        LeadingZero().IsMatch(shown) && string.Concat(shown.Where(char.IsAsciiDigit)).TrimStart('0') == value ? shown
        : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && ExactNumber.Of(number) is { } exact
            ? exact.ToString(CultureInfo.InvariantCulture)
            : value;

    /// <summary>Returns a percentage as displayed, except that it is not rounded: <c>0.6</c> is 60%.</summary>
    private static string Percentage(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && ExactNumber.Of(number * 100) is { } exact
            ? exact.ToString(CultureInfo.InvariantCulture) + "%"
            : value;

    /// <summary>Returns a date; a month displayed without a day has none, since the program added the first.</summary>
    private static string Date(string value, string shown) =>
        shown.Length > 0 && DateCell.Read(shown, DateOrder.Unproven).Rule == CellRules.DateImprecise
            ? shown
            : value.Replace('T', ' ').Replace(" 00:00:00", "", StringComparison.Ordinal);

    private static string Time(string value, string shown)
    {
        try
        {
            return SheetCell.Text(XmlConvert.ToTimeSpan(value), null, 0, starts1904: false);
        }
        catch (FormatException)
        {
            return shown;
        }
    }

    [GeneratedRegex("^[(]?0[0-9() -]*$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingZero();
}
