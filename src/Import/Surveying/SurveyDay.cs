using Gateway.Import.Cells;
using Gateway.Import.Records;

namespace Gateway.Import.Surveying;

/// <summary>
/// The day on which a table was true, where the rows above it or its names state one; the day on which it was published is another.
/// </summary>
internal static class SurveyDay
{
    /// <param name="above">The rows above the header.</param>
    /// <returns>A date; null when none is stated, or several are.</returns>
    public static string? Of(Table table, IReadOnlyList<string[]> above)
    {
        var rows = above.Select(row => string.Join(' ', row.Where(c => !CellText.IsEmpty(c)).Select(CellText.Fold)));
        return In(rows) ?? In(table.Sheet) ?? In(table.Part) ?? In(table.Hint);
    }

    private static string? In(params IEnumerable<string?> texts) =>
        texts.OfType<string>().SelectMany(NameDate.OfContents)
            .Where(d => d.Length == 10 && !d.Contains("-00", StringComparison.Ordinal)).Distinct().Take(2).ToList() is [var only]
            ? only
            : null;
}
