namespace Gateway.Import.Findings;

/// <summary>All that one cause gave to find in a file: what one rule found in one column, or in the file as a whole.</summary>
/// <param name="Count">How often it was found.</param>
/// <param name="Examples">At most three, unlike each other where there are such; the first one found is the first.</param>
internal sealed record FindingGroup(Rule Rule, int Count, params IReadOnlyList<Finding> Examples)
{
    public const int MostExamples = 3;

    public Finding Example => Examples[0];

    /// <summary>Heading of the column; null = about rows, or about the file.</summary>
    public string? Column { get; init; } = Examples[0].Column;

    /// <summary>What would be right.</summary>
    public string? ValidExample => Example.ValidExample ?? Rule.Advice?.Example;

    /// <summary>What there is to say about all of them beyond the rule's sentence.</summary>
    public Wording? Detail => Examples.All(e => e.Detail == Example.Detail) ? Example.Detail : null;

    public string Message(bool inJapanese) => (Example with { Detail = Detail }).Text(inJapanese);

    /// <summary>The lines of all that it is about, among the findings that were kept.</summary>
    public IEnumerable<int> LinesIn(IEnumerable<Finding> kept) => kept
        .Where(f => (f.Rule == Rule && f.Column == Column) || (f.Rule.FollowsFrom == Rule && Example.Line is not null))
        .Select(f => f.Line).OfType<int>();

    /// <summary>What is the first to be seen to comes first: the worst, then what is about the whole file, then what is frequent.</summary>
    public static IReadOnlyList<FindingGroup> InOrder(IEnumerable<FindingGroup> groups) =>
    [
        .. groups.OrderByDescending(g => g.Rule.Severity).ThenBy(g => g.Example.Line is not null).ThenByDescending(g => g.Count)
            .ThenBy(g => g.Rule.Name, StringComparer.Ordinal),
    ];
}
