using System.IO.Enumeration;

namespace Gateway.Tests.Oracle;

/// <summary>
/// The differences that stay, each with its class and reason, from one file: <c>class | pair | difference | reason</c>, with <c>*</c> for
/// anything in the pair's name and in the difference.
/// </summary>
internal sealed class AcceptedDifferences
{
    public static readonly string[] Classes =
        ["cursor text", "unordered page", "HotChocolate defect", "validation wording", "better", "not offered"];

    private readonly IReadOnlyList<Line> lines;

    private AcceptedDifferences(IReadOnlyList<Line> lines) => this.lines = lines;

    public static AcceptedDifferences Read(string file) => new(
    [
        .. File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(Parse),
    ]);

    /// <summary>The class of the pair when every one of its differences is accepted, else null.</summary>
    public string? ClassOf(string pair, IReadOnlyList<Difference> differences)
    {
        var found = differences.Select(difference => lines.FirstOrDefault(line => line.Covers(pair, difference.Text))).ToArray();
        foreach (var line in found.OfType<Line>())
        {
            line.Used = true;
        }

        // Wording beside something weightier does not name the pair.
        return found.Contains(null) ? null : found.OrderBy(line => line!.Class == "validation wording").First()!.Class;
    }

    /// <summary>Lines about pairs that are there, but that no difference needed.</summary>
    public IEnumerable<string> Unused(IReadOnlyCollection<string> pairs) =>
        lines.Where(line => !line.Used && !line.Pair.Contains('*') && pairs.Contains(line.Pair)).Select(line => line.Text);

    private static Line Parse(string text)
    {
        var parts = text.Split(" | ", 4);
        return parts is [var named, var pair, var difference, { Length: > 0 } reason] && Classes.Contains(named.Trim())
            ? new Line(text, named.Trim(), pair.Trim(), difference.Trim(), reason)
            : throw new FormatException($"Not `class | pair | difference | reason` with a known class: {text}");
    }

    private sealed record Line(string Text, string Class, string Pair, string Difference, string Reason)
    {
        public bool Used { get; set; }

        public bool Covers(string pair, string difference) =>
            FileSystemName.MatchesSimpleExpression(Pair, pair, ignoreCase: false)
            && FileSystemName.MatchesSimpleExpression(Difference, difference, ignoreCase: false);
    }
}
