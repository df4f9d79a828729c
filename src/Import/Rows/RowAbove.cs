using Gateway.Import.Cells;

namespace Gateway.Import.Rows;

/// <summary>
/// Fills blank cells at the left of a row from the row above. In a text saved from a sheet, merged cells have their text only in the first
/// of their rows.
/// </summary>
/// <param name="levels">The cells that say what a row belongs to, level by level from the left.</param>
/// <param name="belongs">Whether a row says something that may belong to the row above.</param>
internal sealed class RowAbove(IReadOnlyList<int[]> levels, Func<string[], bool> belongs)
{
    private string[]? above;

    /// <summary>
    /// Returns the row with its blank levels filled, up to the first that it states; the same array when there is nothing to fill.
    /// </summary>
    public string[] Fill(string[] cells)
    {
        if (above is null || !belongs(cells))
        {
            return cells;
        }

        var unstated = levels.TakeWhile(level => !Array.Exists(level, i => IsFilled(cells, i)));
        int[] blank = [.. unstated.SelectMany(level => level).Where(i => IsFilled(above, i))];
        if (blank.Length == 0)
        {
            return cells;
        }

        var filled = new string[Math.Max(cells.Length, blank.Max() + 1)];
        Array.Fill(filled, "");
        cells.CopyTo(filled, 0);
        Array.ForEach(blank, i => filled[i] = above[i]);
        return filled;
    }

    /// <summary>Remembers the row; null = what comes next belongs to no row above.</summary>
    public void Remember(string[]? cells) => above = cells;

    private static bool IsFilled(string[] cells, int i) => i < cells.Length && !CellText.IsEmpty(cells[i]);
}
