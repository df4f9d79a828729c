using System.Text;

namespace Gateway.Page;

/// <summary>Tables of the pages as CSV for spreadsheets.</summary>
internal static class CsvText
{
    /// <summary>By which a spreadsheet knows the encoding.</summary>
    public const char Mark = '\uFEFF';

    public static void Line(StringBuilder text, IReadOnlyList<string?> cells) =>
        text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    /// <summary>In quotes where it must be, and never a formula: what stands in a file is somebody's who may not be trusted.</summary>
    private static string Cell(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text ?? "";
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
