using System.Text.RegularExpressions;

namespace Gateway.Tests.Docs;

/// <summary>The words of a command as a shell would part them.</summary>
internal static partial class ShellWords
{
    public static string[] Of(string line) => [.. Word().Matches(line).Select(match => match.Groups["word"].Value)];

    /// <summary>Words are parted by spaces; what stands in quotation marks is one.</summary>
    [GeneratedRegex("""'(?<word>[^']*)'|"(?<word>[^"]*)"|(?<word>[^\s'"]+)""")]
    private static partial Regex Word();
}
