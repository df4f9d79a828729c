namespace Gateway.Import.Findings;

/// <summary>
/// The findings of one file, grouped by cause and all counted; of each rule only a limited number is kept one by one, to bound memory.
/// </summary>
internal sealed class FindingLog(int keptPerRule = 1_000)
{
    private readonly List<Finding> kept = [];
    private readonly Dictionary<Rule, int> counts = [];
    private readonly Dictionary<(Rule Rule, string? Column), Cause> causes = [];
    private readonly HashSet<int> privateLines = [];

    /// <summary>How often each rule applied.</summary>
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

    /// <summary>Returns one group for each cause, most urgent first.</summary>
    public IReadOnlyList<FindingGroup> Groups() => Groups(causes);

    /// <summary>
    /// Returns the groups that everybody may see: none that points at people, and nothing quoted from a row that may be about one.
    /// </summary>
    public IReadOnlyList<FindingGroup> Public() =>
        [.. Groups(causes.Where(c => !c.Key.Rule.IsPrivate)).Select(g => g with { Examples = [.. g.Examples.Select(Public)] })];

    /// <summary>
    /// Returns the groups that only the operator may see, because they point at people: the location, but nothing of the content.
    /// </summary>
    public IReadOnlyList<FindingGroup> Private() =>
        [.. Groups(causes.Where(c => c.Key.Rule.IsPrivate)).Select(g => g with { Examples = [.. g.Examples.Select(WithoutText)] })];

    /// <summary>Returns the findings kept, in file order; those about the whole file come first.</summary>
    public IReadOnlyList<Finding> Kept() =>
    [
        .. counts.Where(c => c.Value > keptPerRule).OrderBy(c => c.Key.Name, StringComparer.Ordinal)
            .Select(c => new Finding(FileRules.FindingsCut, Value: c.Key.Name,
                Detail: new Wording($"{c.Value - keptPerRule} more.", $"（ほか{c.Value - keptPerRule}件）")))
            .Concat(kept.OrderBy(f => f.Line ?? 0)),
    ];

    /// <summary>Merges findings that only follow from another one of the file into that, as the number of rows concerned.</summary>
    private IReadOnlyList<FindingGroup> Groups(IEnumerable<KeyValuePair<(Rule Rule, string? Column), Cause>> wanted)
    {
        var all = wanted.Select(c => c.Value.ToGroup(c.Key.Rule)).ToLookup(g => CauseOf(g.Rule));
        return FindingGroup.InOrder(
            all.SelectMany(g => g.All(o => o.Rule == g.Key) ? g.AsEnumerable() : [Together(g.Key, [.. g])]));
    }

    private Rule CauseOf(Rule rule) => rule.FollowsFrom is { } cause && counts.ContainsKey(cause) ? cause : rule;

    private static FindingGroup Together(Rule rule, FindingGroup[] groups)
    {
        FindingGroup[] effects = [.. groups.Where(g => g.Rule != rule)];
        var cause = new Cause();
        Array.ForEach([.. effects.SelectMany(g => g.Examples)], e => cause.Add(e with { Rule = rule }));
        return cause.ToGroup(rule) with { Count = effects.Sum(g => g.Count), Column = null };
    }

    private Finding Public(Finding finding) =>
        finding.Line is { } line && privateLines.Contains(line) ? WithoutText(finding) : finding;

    private static Finding WithoutText(Finding finding) => finding with { Value = null, Detail = null };

    /// <summary>The findings of one cause so far.</summary>
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

        public FindingGroup ToGroup(Rule rule) => new(rule, count, [.. examples]);

        /// <summary>Replaces an example whose value occurs twice by one with a value not among the examples yet.</summary>
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
