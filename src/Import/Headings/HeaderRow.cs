namespace Gateway.Import.Headings;

/// <summary>The row with the column headings: searched for among the first rows, since titles, dates and metadata may precede it.</summary>
/// <param name="Line">The line it starts on.</param>
/// <param name="Position">The number of records above its last row.</param>
internal sealed record HeaderRow(int Line, int Position, IReadOnlyList<string> Headings)
{
    /// <summary>The number of rows examined.</summary>
    public const int Depth = 20;

    /// <summary>Its rows as in the file; several where words span groups of columns.</summary>
    public IReadOnlyList<string[]> Rows { get; private init; } = [[.. Headings]];

    /// <summary>The number of records above its first row.</summary>
    public int Above => Position + 1 - Rows.Count;

    /// <summary>
    /// The share of the widest row that a header fills; the first column's heading is often omitted, and notes stand at the right.
    /// </summary>
    public const double WidthShare = 0.6;

    private const string LinkDataMark = "#property";

    /// <summary>Whether the file has LinkData's layout: metadata rows start with <c>#</c>, the first column numbers the rows.</summary>
    public bool IsLinkData => Headings[0] == LinkDataMark;

    /// <param name="first">The first records of the file.</param>
    /// <param name="known">All headings of all kinds, folded.</param>
    public static HeaderRow? Find(IReadOnlyList<(int Line, string[] Cells)> first, IReadOnlySet<string> known)
    {
        HeaderRow? best = null;
        var most = 0;
        for (var i = 0; i < first.Count; i++)
        {
            if (first[i].Cells[0] == LinkDataMark)
            {
                return new HeaderRow(first[i].Line, i, first[i].Cells);
            }

            var header = At(first, i, known);
            var names = Known([.. header.Headings, .. header.Rows.SelectMany(r => r)], known);
            var again = best is not null && i > best.Position + 1 && IsRepeated(best, names, known);
            if (names.Count > most && IsHeader(names.Count, header.Headings) && !again)
            {
                most = names.Count;
                best = header;
            }

            // The lower rows of a multi-row header are not headers by themselves.
            i = header.Position;
        }

        return best;
    }

    /// <summary>
    /// Guesses the header of a file whose headings are not known: the first row that fills most of the table's width with distinct words,
    /// fewer than half of them numbers and none a unit; where some are known headings, fewer than half may repeat others. Null when no row
    /// has two cells: that is a text, not a table.
    /// </summary>
    /// <param name="known">All headings of all kinds, folded.</param>
    public static HeaderRow? Guess(IReadOnlyList<(int Line, string[] Cells)> first, IReadOnlySet<string> known)
    {
        var width = first.Max(r => Filled(r.Cells));
        for (var i = 0; i < first.Count && width >= 2; i++)
        {
            var header = At(first, i, known);
            var words = header.Headings.Where(c => !string.IsNullOrWhiteSpace(c)).Select(c => c.Trim()).ToList();
            if (words.Count >= Math.Max(2, width * WidthShare) && Differ(words, known) && words.Count(IsNumber) * 2 < words.Count
                && !words.Exists(word => Cells.UnitWords.IsCaption(Cells.CellText.Fold(word))))
            {
                return header;
            }
        }

        return null;
    }

    /// <summary>Returns the header at the stated lines; null when the file has no such lines.</summary>
    public static HeaderRow? Stated(IReadOnlyList<(int Line, string[] Cells)> first, int from, int to, IReadOnlySet<string> known)
    {
        List<string[]> rows = [.. first.Where(r => r.Line >= from && r.Line <= to).Select(r => r.Cells)];
        if (rows.Count == 0)
        {
            return null;
        }

        var joined = rows.Aggregate((upper, lower) => HeadingRows.Join(upper, lower, known));
        return new HeaderRow(from, first.Count(r => r.Line <= to) - 1, joined) { Rows = rows };
    }

    /// <summary>Returns the row together with those below that belong to it.</summary>
    private static HeaderRow At(IReadOnlyList<(int Line, string[] Cells)> first, int at, IReadOnlySet<string> known)
    {
        var (cells, count) = HeadingRows.At(first, at, known);
        return new HeaderRow(first[at].Line, at + count - 1, cells) { Rows = [.. first.Skip(at).Take(count).Select(r => r.Cells)] };
    }

    private static HashSet<string> Known(IReadOnlyList<string> cells, IReadOnlySet<string> known) =>
        cells.Select(cell => Word(cell, known)).Where(known.Contains).ToHashSet(StringComparer.Ordinal);

    /// <summary>Returns a folded heading, without its class prefix where it is not known as a whole.</summary>
    private static string Word(string cell, IReadOnlySet<string> known)
    {
        var folded = HeadingText.Fold(cell);
        return known.Contains(folded) || cell.IndexOfAny(['_', '＿']) is not (var at and > 0) ? folded : HeadingText.Fold(cell[(at + 1)..]);
    }

    /// <summary>
    /// Whether a row further down is the header again, as in a file joined from several; it may name more columns, but the rows in between
    /// are records. A metadata row, where every other cell is a value, is not a header that could recur.
    /// </summary>
    private static bool IsRepeated(HeaderRow header, HashSet<string> names, IReadOnlySet<string> known)
    {
        var before = Known(header.Headings, known);
        return before.Count * 2 > Filled(header.Headings) && before.Count(names.Contains) * 2 > before.Count;
    }

    /// <summary>
    /// Whether the words differ as in a header: data rows repeat words, and a header may repeat some, but then it must have a known
    /// heading.
    /// </summary>
    private static bool Differ(IReadOnlyList<string> words, IReadOnlySet<string> known)
    {
        var different = words.Distinct(StringComparer.Ordinal).Count();
        return different == words.Count || (different * 2 > words.Count && Known(words, known).Count > 0);
    }

    private static int Filled(IReadOnlyList<string> cells) => cells.Count(c => !string.IsNullOrWhiteSpace(c));

    private static bool IsNumber(string text) => Cells.NumberCell.ReadDecimal(text).Value is not null;

    /// <summary>
    /// Whether a row is a header: it has three known headings, or two that are half of the row, since a data row may contain a word that is
    /// also a heading.
    /// </summary>
    private static bool IsHeader(int known, IReadOnlyList<string> cells) =>
        known >= 3 || (known == 2 && cells.Count(c => !string.IsNullOrWhiteSpace(c)) <= 4);
}
