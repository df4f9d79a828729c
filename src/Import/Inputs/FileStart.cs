using System.Text;
using System.Text.RegularExpressions;

namespace Gateway.Import.Inputs;

/// <summary>
/// Tells by its first characters whether a file in JSON or XML is data: a list of records, a collection of features, a borehole; and
/// whether a text is a table. A folder holds such files that are none, as settings and licences are.
/// </summary>
internal static partial class FileStart
{
    private const string Text = ".txt";

    private static readonly string[] Endings = [".json", ".xml", Text];

    /// <summary>So much of a file is looked at.</summary>
    private const int Depth = 4096;

    /// <summary>Whether its name does not tell, and its start does.</summary>
    public static bool TellsMore(string name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the file is called so and begins like data; one that cannot be read says so to who names it.</summary>
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
            ? EvenLines.Are(start.AsSpan(0, length), isWhole: length < Depth)
            : IsBorehole(start.AsSpan(0, length)) || Data().IsMatch(Encoding.UTF8.GetString(start, 0, length));
    }

    /// <summary>Its root has an attribute that no other document has; its Japanese may be in any encoding.</summary>
    public static bool IsBorehole(ReadOnlySpan<byte> start) =>
        start.IndexOf("<?xml"u8) >= 0 && start.IndexOf(" DTD_version="u8) >= 0;

    /// <summary>
    /// A list of objects, alone or first in an object, in the graph of JSON-LD, or where an answer says how many there are; or features.
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
