namespace Gateway.Import.Findings;

/// <summary>The findings of one file: all are counted, so many of each rule are kept that memory stays bounded.</summary>
internal sealed class FindingLog(int keptPerRule = 1_000)
{
    private readonly List<Finding> kept = [];
    private readonly Dictionary<Rule, int> counts = [];
    private readonly HashSet<(Rule Rule, string? Column)> columns = [];
    private readonly HashSet<int> privateLines = [];

    /// <summary>How often each rule spoke.</summary>
    public IReadOnlyDictionary<Rule, int> Counts => counts;

    public int Count(Severity severity) => counts.Where(c => c.Key.Severity == severity).Sum(c => c.Value);

    public void Add(Finding finding)
    {
        if (finding.Rule.IsPerColumn)
        {
            if (!columns.Add((finding.Rule, finding.Column)))
            {
                return;
            }

            finding = finding with { Line = null, Value = null };
        }

        if (finding is { Rule.IsPrivate: true, Line: { } line })
        {
            privateLines.Add(line);
        }

        var count = counts.GetValueOrDefault(finding.Rule) + 1;
        counts[finding.Rule] = count;
        if (count <= keptPerRule)
        {
            kept.Add(finding);
        }
    }

    /// <summary>The findings kept, in the order of the file; those about the whole file come first.</summary>
    public IReadOnlyList<Finding> Kept() => [.. Kept(_ => true)];

    /// <summary>Those that everybody may see: none that points at people, and nothing quoted from a row that may be about one.</summary>
    public IReadOnlyList<Finding> Public() =>
        [.. Kept(rule => !rule.IsPrivate)
            .Select(f => f.Line is { } line && privateLines.Contains(line) ? f with { Value = null, Detail = null } : f)];

    private IEnumerable<Finding> Kept(Func<Rule, bool> wanted) =>
        counts.Where(c => c.Value > keptPerRule && wanted(c.Key)).OrderBy(c => c.Key.Name, StringComparer.Ordinal)
            .Select(c => new Finding(FileRules.FindingsCut, Value: c.Key.Name,
                Detail: new Wording($"{c.Value - keptPerRule} more.", $"（ほか{c.Value - keptPerRule}件）")))
            .Concat(kept.Where(f => wanted(f.Rule)).OrderBy(f => f.Line ?? 0));
}
