namespace Gateway.Cli;

/// <summary>Line numbers as people write them: <c>5–20, 33</c>.</summary>
internal static class LineRanges
{
    /// <summary>More than anyone would read.</summary>
    private const int MostRanges = 12;

    /// <summary>Formats line numbers; null if there are none.</summary>
    public static string? Of(IEnumerable<int> lines)
    {
        var ranges = new List<(int From, int To)>();
        foreach (var line in lines.Distinct().Order())
        {
            if (ranges.Count > 0 && ranges[^1].To == line - 1)
            {
                ranges[^1] = (ranges[^1].From, line);
            }
            else
            {
                ranges.Add((line, line));
            }
        }

        var shown = ranges.Take(MostRanges).Select(r => r.From == r.To ? $"{r.From}" : $"{r.From}–{r.To}");
        return ranges.Count == 0 ? null : string.Join(", ", shown) + (ranges.Count > MostRanges ? " …" : "");
    }
}
