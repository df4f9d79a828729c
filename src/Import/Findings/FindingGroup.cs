namespace Gateway.Import.Findings;

/// <summary>All findings of one rule in one file, with one of them as an example.</summary>
internal sealed record FindingGroup(Rule Rule, int Count, Finding Example)
{
    public static IReadOnlyList<FindingGroup> Of(FindingLog log)
    {
        var kept = log.Kept();
        return
        [
            .. log.Counts.OrderByDescending(c => c.Key.Severity).ThenByDescending(c => c.Value)
                .ThenBy(c => c.Key.Name, StringComparer.Ordinal)
                .Select(c => new FindingGroup(c.Key, c.Value, kept.First(f => f.Rule == c.Key))),
        ];
    }
}
