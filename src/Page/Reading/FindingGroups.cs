using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Findings about the file as a whole that differ in the column only are shown as one, with all its columns.</summary>
internal static class FindingGroups
{
    public static IEnumerable<FindingLine> Of(IReadOnlyList<FindingLine> findings)
    {
        var whole = findings.Where(finding => finding.Line is null).GroupBy(finding => finding with { Column = null });
        return whole.Select(group => group.Key with { Column = Columns(group) })
            .Concat(findings.Where(finding => finding.Line is not null));
    }

    private static string? Columns(IEnumerable<FindingLine> group) =>
        string.Join("、", group.Select(finding => finding.Column).OfType<string>()) is { Length: > 0 } columns ? columns : null;
}
