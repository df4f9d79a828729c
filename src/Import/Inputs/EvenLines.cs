namespace Gateway.Import.Inputs;

/// <summary>
/// Tells a table from prose by the start of a text: below at most a few title lines, all its records have the same number of commas, or of
/// tabs. These bytes are the same in all ASCII-compatible encodings.
/// </summary>
internal static class EvenLines
{
    private const int MostLinesAbove = 5;
    private const int FewestCells = 3;

    /// <param name="start">The first bytes of the text.</param>
    /// <param name="isWhole">Whether they are all of it; otherwise the last record is cut off.</param>
    public static bool Are(ReadOnlySpan<byte> start, bool isWhole) =>
        !start.Contains((byte)0) && (AreParted(start, (byte)',', isWhole) || AreParted(start, (byte)'\t', isWhole));

    private static bool AreParted(ReadOnlySpan<byte> start, byte sign, bool isWhole)
    {
        var widths = Widths(start, sign);
        if (!isWhole && widths.Count > 0)
        {
            widths.RemoveAt(widths.Count - 1);
        }

        var header = widths.FindIndex(width => width >= FewestCells);
        return header is >= 0 and <= MostLinesAbove && widths.Count - header >= 2
            && widths.Skip(header).All(width => width == widths[header]);
    }

    /// <summary>Returns the number of cells of each non-blank record; separators inside quotation marks do not count.</summary>
    private static List<int> Widths(ReadOnlySpan<byte> start, byte sign)
    {
        var widths = new List<int>();
        var (width, isBlank, isQuoted) = (1, true, false);
        foreach (var one in start)
        {
            isQuoted ^= one is (byte)'"';
            if (!isQuoted && (one is (byte)'\n' or (byte)'\r'))
            {
                if (!isBlank)
                {
                    widths.Add(width);
                }

                (width, isBlank) = (1, true);
            }
            else
            {
                width += one == sign && !isQuoted ? 1 : 0;
                isBlank &= one is (byte)' ';
            }
        }

        if (!isBlank)
        {
            widths.Add(width);
        }

        return widths;
    }
}
