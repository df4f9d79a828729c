using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Gateway.Import.Surveying;

/// <summary>Dates in the names of folders, files and sheets: they distinguish editions of a list and parts of a series.</summary>
internal static partial class NameDate
{
    /// <summary>
    /// Matches 20230401, 202304, 2023-04-01, 2023年4月1日現在, 令和5年4月, R5.4.1, and a year alone; without separators, month and day have two
    /// digits.
    /// </summary>
    private const string Date =
        @"(?<![0-9a-zA-Z])(?:(?<year>(?:19|20)[0-9]{2})(?:(?:[-_.年/](?<month>0?[1-9]|1[0-2])|(?<month>0[1-9]|1[0-2]))"
        + @"(?:[-_.月/](?<day>0?[1-9]|[12][0-9]|3[01])|(?<day>0[1-9]|[12][0-9]|3[01]))?)?"
        + @"|(?<era>令和|平成|[RrHh])(?<number>[0-9]{1,2}|元)(?:[-_.年](?<month>[0-9]{1,2})(?:[-_.月](?<day>[0-9]{1,2}))?)?)"
        + @"[年月日]?(?:度|版|現在|時点)*(?![0-9a-zA-Z])";

    private const string Handling = "(?:公開|公表|更新|作成|掲載|発行|発表|提供|修正|改訂|改定|出力|抽出|印刷|アップロード)(?!用)";

    /// <summary>What may stand between such a word and its date.</summary>
    private const string Then = @"(?:年月日|日時?)?(?:は|[\s:/_(-])*";

    /// <summary>The date of such an action; a date marked 現在 or 時点 is about the contents, whatever else was done on that day.</summary>
    private const string DateOfDoing = "(?>" + Date + @")(?<!現在|時点)(?!日?\s*(?:現在|時点))";

    /// <summary>Returns the name with each date replaced by a blank; the rest stays as written.</summary>
    public static string Cut(string name)
    {
        var cut = new StringBuilder(name);
        foreach (var date in Pattern().Matches(Narrow(name)).Reverse())
        {
            cut.Remove(date.Index, date.Length).Insert(date.Index, ' ');
        }

        return cut.ToString();
    }

    /// <summary>
    /// Returns the dates of a name in sortable form, last one first (<c>2026-04-01</c>, <c>2026-04-00</c>); empty = none.
    /// </summary>
    public static string Of(string name) => string.Join(' ', Pattern().Matches(Narrow(name)).Reverse().Select(Sortable));

    /// <summary>
    /// Returns the days and months that a name states, except those on which something was done with the file (更新日：2026年4月1日, 20260401公開):
    /// they say nothing about its contents.
    /// </summary>
    public static IEnumerable<string> OfContents(string name) => Of(Handled().Replace(Narrow(name), " ")).Split(' ');

    /// <summary>Converts full-width ASCII to half width, character by character.</summary>
    private static string Narrow(string name) => string.Create(name.Length, name, static (narrow, wide) =>
    {
        for (var i = 0; i < wide.Length; i++)
        {
            narrow[i] = wide[i] is >= '！' and <= '～' ? (char)(wide[i] - '！' + '!') : wide[i];
        }
    });

    private static string Sortable(Match date)
    {
        var year = date.Groups["year"] is { Success: true } said ? Number(said) : EraYear(date);
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{Number(date.Groups["month"]):D2}-{Number(date.Groups["day"]):D2}");
    }

    private static int EraYear(Match date) =>
        (date.Groups["era"].Value is "令和" or "R" or "r" ? 2018 : 1988)
        + (date.Groups["number"].Value == "元" ? 1 : Number(date.Groups["number"]));

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(Date, RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    /// <summary>Matches a word for an action with its date; a word between two dates belongs to the second.</summary>
    [GeneratedRegex(
        $@"{Handling}{Then}{DateOfDoing}|{DateOfDoing}(?:\([月火水木金土日]\))?(?:付け?|に|最終|[\s_/-])*{Handling}(?!{Then}{Date})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Handled();
}
