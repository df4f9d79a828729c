using System.Text;

namespace Gateway.Page;

/// <summary>A table as CSV that a spreadsheet opens: marked as UTF-8, its lines ended as there, and never with a formula in it.</summary>
internal sealed class TableText
{
    /// <summary>By which a spreadsheet knows the encoding.</summary>
    private const char Mark = '\uFEFF';

    private readonly StringBuilder text = new StringBuilder().Append(Mark);

    public void Add(IEnumerable<string?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    public override string ToString() => text.ToString();

    /// <summary>In quotes where it must be, and never a formula: what stands in a file is somebody's who may not be trusted.</summary>
    private static string Cell(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text ?? "";
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
