using System.Text.RegularExpressions;

namespace Gateway.Tests.Docs;

/// <summary>Splits a command into words as a shell does.</summary>
internal static partial class ShellWords
{
    public static string[] Of(string line) => [.. Word().Matches(line).Select(match => match.Groups["word"].Value)];

    /// <summary>Words are separated by spaces; a quoted string is one word.</summary>
    [GeneratedRegex("""'(?<word>[^']*)'|"(?<word>[^"]*)"|(?<word>[^\s'"]+)""")]
    private static partial Regex Word();
}
