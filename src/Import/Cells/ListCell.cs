using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gateway.Import.Cells;

/// <summary>Splits lists inside a cell at semicolons, commas of both scripts and line breaks, but not inside brackets.</summary>
internal static partial class ListCell
{
    /// <summary>
    /// The pattern that follows a list separator in a regular expression: text in brackets belongs to the item before it.
    /// </summary>
    public const string OutsideBrackets = "(?![^(（]*[)）])";

    public static CellValue Read(string text)
    {
        var items = Split(text);
        return items.Count == 0 ? CellValue.Nothing : new CellValue(JsonSerializer.Serialize(items, Json.Plain));
    }

    /// <summary>Returns the distinct items, without placeholders.</summary>
    public static List<string> Split(string text) =>
    [
        .. Between().Split(text).Select(CellText.Fold).Where(i => i.Length > 0 && !CellText.IsPlaceholder(i))
            .Distinct(StringComparer.Ordinal),
    ];

    [GeneratedRegex("[;；,，、\n\r]" + OutsideBrackets, RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
