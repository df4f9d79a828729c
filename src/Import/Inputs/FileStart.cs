using System.Text;
using System.Text.RegularExpressions;

namespace Gateway.Import.Inputs;

/// <summary>
/// Tells by its first characters whether a JSON or XML file is data (a list of records, a feature collection, a borehole) and whether a
/// text is a table. Folders also hold such files that are not data, such as settings and licences.
/// </summary>
internal static partial class FileStart
{
    private const string Text = ".txt";

    private static readonly string[] Endings = [".json", ".xml", Text];

    /// <summary>The number of bytes examined.</summary>
    private const int Depth = 4096;

    /// <summary>Whether its name alone does not decide, but its start does.</summary>
    public static bool TellsMore(string name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the file has such a name and begins like data; an unreadable one is reported only when it is named explicitly.
    /// </summary>
    public static bool IsTable(string path)
    {
        try
        {
            if (!TellsMore(path) || FeedMembers.AreBeside(path))
            {
                return false;
            }

            using var stream = File.OpenRead(path);
            return HoldsTable(stream, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public static bool HoldsTable(Stream stream, string name)
    {
        var start = new byte[Depth];
        var length = stream.ReadAtLeast(start, Depth, throwOnEndOfStream: false);
        return Path.GetExtension(name).Equals(Text, StringComparison.OrdinalIgnoreCase)
            ? EvenLines.Are(Narrow(start.AsSpan(0, length)), isWhole: length < Depth)
            : IsBorehole(start.AsSpan(0, length)) || Data().IsMatch(Encoding.UTF8.GetString(start, 0, length));
    }

    /// <summary>Converts what Excel calls Unicode text, UTF-16 with a mark, to an encoding with single-byte separators.</summary>
    private static ReadOnlySpan<byte> Narrow(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, .. var text] => Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(text)),
        [0xFE, 0xFF, .. var text] => Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(text)),
        _ => start,
    };

    /// <summary>Whether its root has the attribute that no other document has; its Japanese may be in any encoding.</summary>
    public static bool IsBorehole(ReadOnlySpan<byte> start) =>
        start.IndexOf("<?xml"u8) >= 0 && start.IndexOf(" DTD_version="u8) >= 0;

    /// <summary>
    /// Matches a list of objects, alone or first in an object, in a JSON-LD graph, or in an answer that states its total; or features.
    /// </summary>
    [GeneratedRegex("""
        ^\uFEFF?\s*(?:\[\s*\{|\{(?:
            \s*"[^"]{1,100}"\s*:\s*\[\s*\{
            |.*"type"\s*:\s*"FeatureCollection"
            |.*"@graph"\s*:\s*\[\s*\{
            |(?=.*"(?:total(?:[_A-Z]?[A-Za-z]+)?|count|next)"\s*:).*"[^"]{1,100}"\s*:\s*\[\s*\{))
        """, RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Data();
}
