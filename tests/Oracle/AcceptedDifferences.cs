using System.IO.Enumeration;

namespace Gateway.Tests.Oracle;

/// <summary>
/// The differences that stay, each with its class and reason, from one file: <c>class | pairs | differences | reason</c>. Pairs are
/// separated by commas, differences by <c> ; </c>; <c>*</c> matches anything in both.
/// </summary>
internal sealed class AcceptedDifferences
{
    public static readonly string[] Classes = ["unordered page", "HotChocolate defect", "better", "not offered"];

    private readonly IReadOnlyList<Line> lines;

    private AcceptedDifferences(IReadOnlyList<Line> lines) => this.lines = lines;

    public static AcceptedDifferences Read(string file) => Of(File.ReadLines(file));

    public static AcceptedDifferences Of(IEnumerable<string> lines) =>
        new([.. lines.Where(line => line.Length > 0 && line[0] != '#').SelectMany(Parse)]);

    /// <summary>Returns the class of the pair if all its differences are accepted, else null.</summary>
    public string? ClassOf(string pair, IReadOnlyList<Difference> differences)
    {
        var found = differences.Select(difference => lines.FirstOrDefault(line => line.Covers(pair, difference.Text))).ToArray();
        foreach (var line in found)
        {
            line?.Pairs.Where(named => Line.Matches(named, pair)).ToList().ForEach(named => line.Needed.Add(named));
        }

        return found.Contains(null) ? null : found[0]!.Class;
    }

    /// <summary>Returns entries that no difference needed: the pair is now right, but a line still lists it.</summary>
    public IEnumerable<string> Unused(IReadOnlyCollection<string> pairs) =>
        from line in lines
        from named in line.Pairs
        where !line.Needed.Contains(named) && pairs.Any(pair => Line.Matches(named, pair))
        select $"{named} | {line.Difference}";

    private static IEnumerable<Line> Parse(string text)
    {
        var parts = text.Split(" | ", 4);
        return parts is [var named, var pairs, var differences, { Length: > 0 }] && Classes.Contains(named.Trim())
            ? differences.Split(" ; ").Select(d => new Line(named.Trim(), pairs.Split(',', StringSplitOptions.TrimEntries), d.Trim()))
            : throw new FormatException($"Not `class | pairs | differences | reason` with a known class: {text}");
    }

    private sealed record Line(string Class, IReadOnlyList<string> Pairs, string Difference)
    {
        /// <summary>The pairs listed that do show this difference.</summary>
        public HashSet<string> Needed { get; } = new(StringComparer.Ordinal);

        public static bool Matches(string pattern, string text) => FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: false);

        public bool Covers(string pair, string difference) => Pairs.Any(named => Matches(named, pair)) && Matches(Difference, difference);
    }
}
