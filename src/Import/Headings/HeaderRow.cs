namespace Gateway.Import.Headings;

/// <summary>The row that names the columns: looked for among the first rows, since titles, dates and metadata may stand above it.</summary>
/// <param name="Line">The line it starts on.</param>
/// <param name="Position">How many records stand above it.</param>
internal sealed record HeaderRow(int Line, int Position, IReadOnlyList<string> Headings)
{
    /// <summary>How many rows are looked at.</summary>
    public const int Depth = 20;

    private const string LinkDataMark = "#property";

    /// <summary>Whether the file is laid out as LinkData wants it: rows of metadata start with <c>#</c>, the first column numbers the rows.</summary>
    public bool IsLinkData => Headings[0] == LinkDataMark;

    /// <param name="first">The first records of the file.</param>
    /// <param name="known">All headings of all kinds, folded.</param>
    public static HeaderRow? Find(IReadOnlyList<(int Line, string[] Cells)> first, IReadOnlySet<string> known)
    {
        HeaderRow? best = null;
        var most = 0;
        for (var i = 0; i < first.Count; i++)
        {
            var (line, cells) = first[i];
            if (cells[0] == LinkDataMark)
            {
                return new HeaderRow(line, i, cells);
            }

            var count = cells.Select(HeadingText.Fold).Distinct().Count(known.Contains);
            if (count > most && IsHeader(count, cells))
            {
                most = count;
                best = new HeaderRow(line, i, cells);
            }
        }

        return best;
    }

    /// <summary>Three known headings, or two that are half of the row: a row of data may hold a word that is a heading too.</summary>
    private static bool IsHeader(int known, string[] cells) =>
        known >= 3 || (known == 2 && cells.Count(c => !string.IsNullOrWhiteSpace(c)) <= 4);
}
