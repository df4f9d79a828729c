using System.Text;

namespace Gateway.Page;

/// <summary>A table as CSV for spreadsheets: UTF-8 with a byte order mark, CRLF line ends, and never a formula in it.</summary>
internal sealed class TableText
{
    /// <summary>The byte order mark, by which a spreadsheet recognises the encoding.</summary>
    private const char Mark = '\uFEFF';

    private readonly StringBuilder text = new StringBuilder().Append(Mark);

    public void Add(IEnumerable<string?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    public override string ToString() => text.ToString();

    /// <summary>Quoted where necessary, and never a formula: the content of a file is not to be trusted.</summary>
    private static string Cell(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text ?? "";
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
