using System.Text.RegularExpressions;

namespace Gateway.Page;

/// <summary>The title of a data set as it is read: where the name of a file stands for it, that is made words.</summary>
internal static partial class DatasetTitle
{
    /// <summary>Without the name of the file behind it, and with the words of that apart where there is nothing else.</summary>
    public static string Of(string title)
    {
        var told = FileBehind().Replace(title, "");
        return FileName().Replace(told, match => Words(match.Value));
    }

    /// <summary>Whether a text is but the name of a file.</summary>
    public static bool IsOfFile(string text) => text.Length > 0 && OnlyLatin().IsMatch(text);

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
