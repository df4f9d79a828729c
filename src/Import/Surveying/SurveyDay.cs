using Gateway.Import.Cells;
using Gateway.Import.Records;

namespace Gateway.Import.Surveying;

/// <summary>
/// The day as of which a table is true, where the rows above it or its names state one; the day of publication is another matter.
/// </summary>
internal static class SurveyDay
{
    /// <param name="above">The rows above the header.</param>
    /// <returns>The date; null when none or several are stated.</returns>
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
