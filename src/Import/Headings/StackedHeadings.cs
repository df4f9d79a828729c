using System.Text.RegularExpressions;

namespace Gateway.Import.Headings;

/// <summary>
/// Headings in several rows, one above the other: <c>利用者</c> over <c>大人</c> and <c>子ども</c> are <c>利用者_大人</c> and <c>利用者_子ども</c>.
/// A heading that is known by itself keeps its name.
/// </summary>
internal static partial class StackedHeadings
{
    private const int MostRows = 3;
    private const int LongestHeading = 30;

    /// <summary>Joins the row with those below it that divide its columns.</summary>
    /// <param name="first">The first records of the file.</param>
    /// <param name="known">All headings of all kinds, folded.</param>
    /// <returns>The headings, and how many rows they take.</returns>
    public static (IReadOnlyList<string> Headings, int Rows) Of(
        IReadOnlyList<(int Line, string[] Cells)> first, int at, IReadOnlySet<string> known)
    {
        IReadOnlyList<string> headings = first[at].Cells;
        var rows = 1;
        while (rows < MostRows && at + rows < first.Count && headings.Count(c => !string.IsNullOrWhiteSpace(c)) > 1
            && !IsWhole(first[at + rows].Cells, headings, first) && Divides(first[at + rows].Cells, headings))
        {
            headings = Joined(headings, first[at + rows].Cells, known);
            rows++;
        }

        return (headings, rows);
    }

    /// <summary>A row that could be the header alone: what stands above it is a title and a date, and not its headings.</summary>
    private static bool IsWhole(string[] row, IReadOnlyList<string> above, IReadOnlyList<(int Line, string[] Cells)> first)
    {
        if (above.Where((_, i) => !IsBlank(above, i) && IsBlank(row, i)).Any())
        {
            return false;
        }

        var words = row.Where(c => !string.IsNullOrWhiteSpace(c)).Select(HeadingText.Fold).ToList();
        return words.Distinct().Count() == words.Count
            && words.Count >= HeaderRow.WidthShare * first.Max(r => r.Cells.Count(c => !string.IsNullOrWhiteSpace(c)));
    }

    /// <summary>
    /// Whether the row stands below parts of the headings only: below one that reaches over several columns, or below a blank beside it.
    /// </summary>
    private static bool Divides(string[] below, IReadOnlyList<string> above)
    {
        var divided = false;
        for (var i = 0; i < below.Length; i++)
        {
            if (IsBlank(below, i) || Said(below, i) == Said(above, i))
            {
                continue;
            }

            if (!IsHeading(below[i]) || !Reaches(above, below, i))
            {
                return false;
            }

            divided |= Over(above, i) is var over && over >= 0 && over < i && !IsBlank(below, over);
        }

        return divided;
    }

    /// <summary>Whether the heading above the cell is that of others beside it too.</summary>
    private static bool Reaches(IReadOnlyList<string> above, string[] below, int at) =>
        IsBlank(above, at) || (at > 0 && Said(above, at) == Said(above, at - 1))
            || Enumerable.Range(at + 1, Math.Max(0, below.Length - at - 1)).TakeWhile(i => Shares(above, at, i))
                .Any(i => !IsBlank(below, i));

    private static bool Shares(IReadOnlyList<string> above, int one, int next) =>
        IsBlank(above, next) || Said(above, one) == Said(above, next);

    /// <summary>The column whose heading stands over this one: its own, or the next to the left that has any; -1 = none.</summary>
    private static int Over(IReadOnlyList<string> above, int at)
    {
        var over = Math.Min(at, above.Count - 1);
        while (over >= 0 && (IsBlank(above, over) || (over > 0 && Said(above, over) == Said(above, over - 1))))
        {
            over--;
        }

        return over;
    }

    private static string[] Joined(IReadOnlyList<string> above, string[] below, IReadOnlySet<string> known)
    {
        var times = below.Select(HeadingText.Fold).Where(h => h.Length > 0).CountBy(h => h).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. Enumerable.Range(0, Math.Max(above.Count, below.Length)).Select(i =>
            {
                var (over, own) = (Over(above, i) is var at and >= 0 ? Said(above, at) : "", Said(below, i));
                return own.Length == 0 || own == over ? Said(above, i)
                    : over.Length == 0 || IsKnownAlone(over, own) ? own
                    : $"{over}_{own}";
            }),
        ];

        bool IsKnownAlone(string over, string own)
        {
            var folded = HeadingText.Fold(own);
            return !known.Contains(HeadingText.Fold(over + own)) && known.Contains(folded) && times[folded] == 1
                && !above.Any(h => HeadingText.Fold(h) == folded) && !OfOthers().IsMatch(over);
        }
    }

    private static bool IsHeading(string cell) =>
        cell.Length <= LongestHeading && Cells.NumberCell.ReadDecimal(cell).Value is null && cell[0] is not '#';

    private static bool IsBlank(IReadOnlyList<string> cells, int at) => at >= cells.Count || string.IsNullOrWhiteSpace(cells[at]);

    private static string Said(IReadOnlyList<string> cells, int at) => at < cells.Count ? cells[at].Trim() : "";

    /// <summary>The name of who runs a place is not its own.</summary>
    [GeneratedRegex("管理|運営|設置者|所有|代表|責任|事業者|団体|法人|申込|申請|担当", RegexOptions.CultureInvariant)]
    private static partial Regex OfOthers();
}
