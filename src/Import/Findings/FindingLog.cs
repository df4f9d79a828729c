namespace Gateway.Import.Findings;

/// <summary>
/// The findings of one file: gathered by their causes, all of them counted; so many of each rule are kept one by one that memory stays
/// bounded.
/// </summary>
internal sealed class FindingLog(int keptPerRule = 1_000)
{
    private readonly List<Finding> kept = [];
    private readonly Dictionary<Rule, int> counts = [];
    private readonly Dictionary<(Rule Rule, string? Column), Cause> causes = [];
    private readonly HashSet<int> privateLines = [];

    /// <summary>How often each rule spoke.</summary>
    public IReadOnlyDictionary<Rule, int> Counts => counts;

    public static FindingLog Of(IEnumerable<Finding> findings)
    {
        var log = new FindingLog();
        foreach (var finding in findings)
        {
            log.Add(finding);
        }

        return log;
    }

    public bool Has(Rule rule, string column) => causes.ContainsKey((rule, column));

    public void Add(Finding finding)
    {
        if (finding.Rule.IsPerColumn)
        {
            if (causes.ContainsKey((finding.Rule, finding.Column)))
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

        if (!causes.TryGetValue((finding.Rule, finding.Column), out var cause))
        {
            causes.Add((finding.Rule, finding.Column), cause = new Cause());
        }

        cause.Add(finding);
    }

    /// <summary>One for each cause, what is to be seen to first before the rest.</summary>
    public IReadOnlyList<FindingGroup> Groups() => Groups(causes);

    /// <summary>Those that everybody may see: none that points at people, and nothing quoted from a row that may be about one.</summary>
    public IReadOnlyList<FindingGroup> Public() =>
        [.. Groups(causes.Where(c => !c.Key.Rule.IsPrivate)).Select(g => g with { Examples = [.. g.Examples.Select(Public)] })];

    /// <summary>Those that only the operator may see, for they point at people: where, and nothing of what stands there.</summary>
    public IReadOnlyList<FindingGroup> Private() =>
        [.. Groups(causes.Where(c => c.Key.Rule.IsPrivate)).Select(g => g with { Examples = [.. g.Examples.Select(WithoutText)] })];

    /// <summary>The findings kept, in the order of the file; those about the whole file come first.</summary>
    public IReadOnlyList<Finding> Kept() =>
    [
        .. counts.Where(c => c.Value > keptPerRule).OrderBy(c => c.Key.Name, StringComparer.Ordinal)
            .Select(c => new Finding(FileRules.FindingsCut, Value: c.Key.Name,
                Detail: new Wording($"{c.Value - keptPerRule} more.", $"（ほか{c.Value - keptPerRule}件）")))
            .Concat(kept.OrderBy(f => f.Line ?? 0)),
    ];

    /// <summary>What only follows from another finding of the file is told with that, as the number of rows that it concerns.</summary>
    private IReadOnlyList<FindingGroup> Groups(IEnumerable<KeyValuePair<(Rule Rule, string? Column), Cause>> wanted)
    {
        var all = wanted.Select(c => c.Value.Told(c.Key.Rule)).ToLookup(g => CauseOf(g.Rule));
        return FindingGroup.InOrder(
            all.SelectMany(g => g.All(o => o.Rule == g.Key) ? g.AsEnumerable() : [Together(g.Key, [.. g])]));
    }

    private Rule CauseOf(Rule rule) => rule.FollowsFrom is { } cause && counts.ContainsKey(cause) ? cause : rule;

    private static FindingGroup Together(Rule rule, FindingGroup[] groups)
    {
        FindingGroup[] effects = [.. groups.Where(g => g.Rule != rule)];
        var cause = new Cause();
        Array.ForEach([.. effects.SelectMany(g => g.Examples)], e => cause.Add(e with { Rule = rule }));
        return cause.Told(rule) with { Count = effects.Sum(g => g.Count), Column = null };
    }

    private Finding Public(Finding finding) =>
        finding.Line is { } line && privateLines.Contains(line) ? WithoutText(finding) : finding;

    private static Finding WithoutText(Finding finding) => finding with { Value = null, Detail = null };

    /// <summary>What one cause gave to find so far.</summary>
    private sealed class Cause
    {
        private readonly List<Finding> examples = [];
        private int count;

        public void Add(Finding finding)
        {
            count++;
            if (examples.Count < FindingGroup.MostExamples)
            {
                examples.Add(finding);
            }
            else if (finding.Value != examples[0].Value)
            {
                Exchange(finding);
            }
        }

        public FindingGroup Told(Rule rule) => new(rule, count, [.. examples]);

        /// <summary>A value that is not among the examples is a better example than one that is there twice.</summary>
        private void Exchange(Finding finding)
        {
            var twice = examples.FindLastIndex(e => examples.FindIndex(o => o.Value == e.Value) != examples.IndexOf(e));
            if (twice > 0 && examples.TrueForAll(e => e.Value != finding.Value))
            {
                examples.RemoveAt(twice);
                examples.Add(finding);
            }
        }
    }
}
