using System.Globalization;
using System.Text;

namespace Gateway.Cli.Shell;

/// <summary>
/// Writes untrusted text to a terminal: characters that would control the terminal or reorder the text are shown escaped (<c>\u001b</c>)
/// and have no effect.
/// </summary>
internal sealed class VisibleWriter(TextWriter inner) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => inner.Encoding;

    /// <summary>Returns the text with such characters escaped.</summary>
    public static string Of(string text) => text.AsSpan().IndexOfAny(Steering) < 0 ? text : Show(text);

    public override void Write(char value) => inner.Write(Of(value.ToString()));

    public override void Write(string? value) => inner.Write(Of(value ?? ""));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(new string(buffer));

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value) => inner.WriteLine(Of(value ?? ""));

    public override void Flush() => inner.Flush();

    /// <summary>
    /// The control characters except those that lay out plain text, the line and paragraph separators, and the bidirectional marks.
    /// </summary>
    private static readonly System.Buffers.SearchValues<char> Steering = System.Buffers.SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\n' or '\t')),
        '\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
        '\u2028', '\u2029', '\u2066', '\u2067', '\u2068', '\u2069',
    ]);

    private static string Show(string text)
    {
        var shown = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isLineEnd = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            _ = isLineEnd || !Steering.Contains(text[i])
                ? shown.Append(text[i])
                : shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
        }

        return shown.ToString();
    }
}
