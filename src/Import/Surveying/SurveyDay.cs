using Gateway.Import.Cells;
using Gateway.Import.Records;

namespace Gateway.Import.Surveying;

/// <summary>The day on which a table was true, where the rows above it or its names state one.</summary>
internal static class SurveyDay
{
    /// <param name="above">The rows above the header.</param>
    /// <returns>A date; null when none is stated, or several are.</returns>
    public static string? Of(Table table, IReadOnlyList<string[]> above)
    {
        string[] cells = [.. above.SelectMany(row => row).Where(c => !CellText.IsEmpty(c)).Select(CellText.Fold)];
        return In(cells) ?? In(table.Sheet) ?? In(table.Part) ?? In(table.Hint);
    }

    private static string? In(params IEnumerable<string?> texts) =>
        texts.OfType<string>().SelectMany(t => NameDate.Of(t).Split(' '))
            .Where(d => d.Length == 10 && !d.Contains("-00", StringComparison.Ordinal)).Distinct().Take(2).ToList() is [var only] ? only : null;
}
