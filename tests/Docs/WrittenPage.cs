using System.Text.RegularExpressions;

namespace Gateway.Tests.Docs;

/// <summary>A documentation page, parsed for the tests.</summary>
/// <param name="Path">From the root of the repository.</param>
/// <param name="Text">The Markdown source.</param>
internal sealed partial record WrittenPage(string Path, string Text)
{
    /// <summary>Every page of the repository.</summary>
    public static IReadOnlyList<WrittenPage> All { get; } = [.. Sources.Files("", "*.md").Select(Of)];

    public static WrittenPage Of(string path) => new(path, Sources.Read(path).ReplaceLineEndings("\n"));

    public IReadOnlyList<FencedBlock> Blocks { get; } = [.. Fence().Matches(Text).Select(FencedBlock.Of)];

    /// <summary>The text without its fenced blocks.</summary>
    public string Prose { get; } = Fence().Replace(Text, "");

    /// <summary>The text between backquotes in the prose.</summary>
    public IEnumerable<string> Quoted => Quote().Matches(Prose).Select(match => match.Groups[1].Value);

    /// <summary>The targets of its links.</summary>
    public IEnumerable<string> Links => Link().Matches(Prose).Select(match => match.Groups[1].Value);

    /// <summary>The anchors of its headings, as a Markdown renderer makes them.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(Prose)
        .Select(match => NotInAnchor().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    /// <summary>The lines of its shell blocks.</summary>
    public IEnumerable<string> Commands => Blocks.Where(block => block.Language == "sh").SelectMany(block => block.Lines);

    /// <summary>The one block below this mark.</summary>
    public string Block(string mark, string language) => Blocks.Single(block => block.Mark == mark && block.Language == language).Text;

    /// <summary>Returns the expected answer to a block: the JSON block that follows it with nothing in between.</summary>
    public FencedBlock? AnswerTo(FencedBlock block) => Blocks.FirstOrDefault(other =>
        other.Language == "json" && other.Start > block.End && string.IsNullOrWhiteSpace(Text[block.End..other.Start]));

    [GeneratedRegex(
        @"(?:<!-- (?<mark>[^>]+) -->\n)?^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Quote();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}

/// <summary>A fenced block of a page.</summary>
/// <param name="Mark">The comment above it; empty if there is none.</param>
/// <param name="Language">The word after the opening fence.</param>
/// <param name="Text">Its content.</param>
internal sealed record FencedBlock(string Mark, string Language, string Text)
{
    /// <summary>Its offset in the page, mark included.</summary>
    public int Start { get; init; }

    public int End { get; init; }

    /// <summary>Its non-empty lines; a line that ends in a backslash continues on the next.</summary>
    public IEnumerable<string> Lines =>
        Text.Replace("\\\n", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static FencedBlock Of(Match match) => new(match.Groups["mark"].Value, match.Groups["language"].Value, match.Groups["text"].Value)
    {
        Start = match.Index,
        End = match.Index + match.Length,
    };
}
