using Gateway.Import.Cells;

namespace Gateway.Import.Headings;

/// <summary>
/// Headings that span several rows: a word above a group of columns, and below it the words of the columns. They are read as one,
/// <c>利用者_大人</c>.
/// </summary>
internal static class HeadingRows
{
    /// <summary>More rows than this are not a header.</summary>
    private const int MostRows = 4;

    /// <summary>A longer text is not a heading.</summary>
    private const int Longest = 30;

    /// <summary>Words that only say that the columns below belong together; a column known by its own word does not need them.</summary>
    private static readonly HashSet<string> Neutral = new(StringComparer.Ordinal)
    {
        "位置", "位置情報", "座標", "緯度経度", "緯度、経度", "地図", "利用時間", "利用可能時間", "開館時間", "営業時間", "開設時間", "時間", "日時", "開催日時",
        "期間", "開催期間", "所在地", "住所", "場所", "設置場所", "基本情報", "施設情報", "施設", "概要", "人口", "内訳", "連絡先", "問い合わせ先", "問合せ先",
    };

    /// <summary>Returns the headings that begin in a row, and how many rows they span; one when nothing below belongs to it.</summary>
    public static (string[] Cells, int Rows) At(IReadOnlyList<(int Line, string[] Cells)> rows, int at, IReadOnlySet<string> known)
    {
        var (cells, count) = (rows[at].Cells, 1);
        while (count < MostRows && at + count + 1 < rows.Count && IsBelow(cells, rows[at + count].Cells, known))
        {
            cells = Join(cells, rows[at + count].Cells, known);
            count++;
        }

        return (cells, count);
    }

    /// <summary>Joins two rows into one.</summary>
    public static string[] Join(string[] upper, string[] lower, IReadOnlySet<string> known)
    {
        var joined = new string[Math.Max(upper.Length, lower.Length)];
        var group = "";
        for (var i = 0; i < joined.Length; i++)
        {
            var (above, below) = (Text(upper, i), Text(lower, i));
            group = above.Length > 0 ? above : group;
            joined[i] = below.Length == 0 || below == above ? above
                : group.Length == 0 ? below
                : One(group, below, lower.Count(c => CellText.Trim(c) == below) == 1, known);
        }

        return joined;
    }

    /// <summary>
    /// Whether the lower row only names the columns of groups: under a heading of a single column it is empty, or repeats the heading where
    /// cells are merged. A title above a header is not a group.
    /// </summary>
    private static bool IsBelow(string[] upper, string[] lower, IReadOnlySet<string> known)
    {
        var width = Math.Max(upper.Length, lower.Length);
        int[] heads =
        [
            .. Enumerable.Range(0, width).Where(i => Text(upper, i).Length > 0 && (i == 0 || Text(upper, i) != Text(upper, i - 1))),
        ];
        if (heads.Length < 2 || Enumerable.Range(0, heads[0]).Any(i => Text(lower, i).Length > 0) || !lower.All(IsWord))
        {
            return false;
        }

        var (groups, singles) = (0, 0);
        for (var n = 0; n < heads.Length; n++)
        {
            var end = n + 1 < heads.Length ? heads[n + 1] : width;
            var below = Text(lower, heads[n]);
            if (Enumerable.Range(heads[n] + 1, end - heads[n] - 1).Any(i => Text(lower, i).Length > 0))
            {
                groups += below.Length > 0 ? 1 : width;
            }
            else
            {
                singles += below.Length == 0 || below == Text(upper, heads[n]) ? 1 : -width;
            }
        }

        return groups is > 0 && groups <= heads.Length && singles >= 0
            && (singles > 0 || lower.Select(HeadingText.Fold).Distinct().Count(known.Contains) < 3);
    }

    private static string One(string group, string word, bool isOnly, IReadOnlySet<string> known)
    {
        var joined = $"{group}_{word}";
        return !known.Contains(HeadingText.Fold(joined)) && isOnly && known.Contains(HeadingText.Fold(word))
            && Neutral.Contains(HeadingText.Fold(group))
                ? word
                : joined;
    }

    /// <summary>Whether the text can be a word of a header, that is, not a value; an empty cell can.</summary>
    public static bool IsWord(string text) => CellText.IsEmpty(text) || (
        text.Length <= Longest && NumberCell.ReadDecimal(text).Value is null && DateCell.Read(text, DateOrder.Unproven).Value is null
        && !text.Contains("://", StringComparison.Ordinal));

    private static string Text(string[] cells, int i) => i < cells.Length ? CellText.Trim(cells[i]) : "";
}
