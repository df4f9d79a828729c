namespace Gateway.Import.Findings;

/// <summary>All findings with one cause in a file: what one rule found in one column, or in the file as a whole.</summary>
/// <param name="Count">How often it was found.</param>
/// <param name="Examples">At most three, different from each other where possible; the first is the first one found.</param>
internal sealed record FindingGroup(Rule Rule, int Count, params IReadOnlyList<Finding> Examples)
{
    public const int MostExamples = 3;

    public Finding Example => Examples[0];

    /// <summary>The heading of the column; null = about rows, or about the file.</summary>
    public string? Column { get; init; } = Examples[0].Column;

    /// <summary>What would be right.</summary>
    public string? ValidExample => Example.ValidExample ?? Rule.Advice?.Example;

    /// <summary>The detail to add to the rule's sentence, where it is the same for all examples.</summary>
    public Wording? Detail => Examples.All(e => e.Detail == Example.Detail) ? Example.Detail : null;

    public string Message(bool inJapanese) => (Example with { Detail = Detail }).Text(inJapanese);

    /// <summary>Returns the lines of all findings in the group, among those that were kept.</summary>
    public IEnumerable<int> LinesIn(IEnumerable<Finding> kept) => kept
        .Where(f => (f.Rule == Rule && f.Column == Column) || (f.Rule.FollowsFrom == Rule && Example.Line is not null))
        .Select(f => f.Line).OfType<int>();

    /// <summary>Orders groups by urgency: by severity, then those about the whole file, then by frequency.</summary>
    public static IReadOnlyList<FindingGroup> InOrder(IEnumerable<FindingGroup> groups) =>
    [
        .. groups.OrderByDescending(g => g.Rule.Severity).ThenBy(g => g.Example.Line is not null).ThenByDescending(g => g.Count)
            .ThenBy(g => g.Rule.Name, StringComparer.Ordinal),
    ];
}
