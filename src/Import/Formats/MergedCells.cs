namespace Gateway.Import.Formats;

/// <summary>A range of merged cells; rows from 1, columns from 0, both ends inclusive.</summary>
internal readonly record struct MergedArea(int FirstRow, int LastRow, int FirstColumn, int LastColumn);

/// <summary>
/// The merged cells of a sheet, row by row: the displayed text applies to all rows of the range that have other content; text hidden
/// beneath it is dropped.
/// </summary>
internal sealed class MergedCells(IEnumerable<MergedArea> areas)
{
    private readonly Queue<MergedArea> coming = new(areas.OrderBy(a => a.FirstRow));
    private readonly List<(MergedArea Area, string Text)> open = [];

    /// <summary>Adds a range, below all those added before.</summary>
    public void Add(MergedArea area) => coming.Enqueue(area);

    /// <summary>Returns what a person sees in the row.</summary>
    /// <param name="hidden">The columns whose text is hidden; null = none.</param>
    public string[] Shown(int row, string[] cells, out List<int>? hidden)
    {
        hidden = null;
        open.RemoveAll(o => o.Area.LastRow < row);
        foreach (var (area, _) in open)
        {
            Hide(cells, area.FirstColumn, area.LastColumn, ref hidden);
        }

        while (coming.TryPeek(out var next) && next.FirstRow <= row)
        {
            var area = coming.Dequeue();
            if (area.LastRow >= row)
            {
                Hide(cells, area.FirstColumn + 1, area.LastColumn, ref hidden);
                open.Add((area, area.FirstColumn < cells.Length ? cells[area.FirstColumn] : ""));
            }
        }

        return Array.TrueForAll(cells, c => c.Length == 0) ? cells : Repeated(row, cells);
    }

    private string[] Repeated(int row, string[] cells)
    {
        foreach (var (area, text) in open.Where(o => o.Area.FirstRow < row && o.Text.Length > 0))
        {
            if (area.FirstColumn >= cells.Length)
            {
                cells = [.. cells, .. Enumerable.Repeat("", area.FirstColumn + 1 - cells.Length)];
            }

            cells[area.FirstColumn] = text;
        }

        return cells;
    }

    private static void Hide(string[] cells, int from, int to, ref List<int>? hidden)
    {
        for (var i = from; i <= to && i < cells.Length; i++)
        {
            if (cells[i].Length > 0)
            {
                (hidden ??= []).Add(i);
                cells[i] = "";
            }
        }
    }
}
