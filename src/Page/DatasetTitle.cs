using System.Text.RegularExpressions;

namespace Gateway.Page;

/// <summary>The readable title of a data set: where a file name stands in for a title, it is turned into words.</summary>
internal static partial class DatasetTitle
{
    /// <summary>Drops a file name after the title, and turns it into words when there is nothing else.</summary>
    public static string Of(string title)
    {
        var withoutFile = FileBehind().Replace(title, "");
        return FileName().Replace(withoutFile, match => Words(match.Value));
    }

    /// <summary>Whether a text is only a file name.</summary>
    public static bool IsFileName(string text) => text.Length > 0 && OnlyLatin().IsMatch(text);

    private static string Words(string name)
    {
        var words = name.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"(?<=[\u3040-\u30ff\u4e00-\u9fff]) \([a-z0-9][a-z0-9_.-]*\)$")]
    private static partial Regex FileBehind();

    [GeneratedRegex(@"(?<=^|[\u3040-\u30ff\u4e00-\u9fff] ?)[a-z0-9][a-z0-9 _-]*$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^[a-z0-9 _.-]+$")]
    private static partial Regex OnlyLatin();
}
