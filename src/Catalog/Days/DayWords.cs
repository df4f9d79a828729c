using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog.Words;

namespace Gateway.Catalog.Days;

/// <summary>
/// Reads from a note on which days of a range an event is held (毎日, 毎週土曜, 第2・4日曜, 土日のみ, 月曜休館), by a closed grammar: a note with
/// anything left over says nothing.
/// </summary>
internal static partial class DayWords
{
    private const string Weekdays = "日月火水木金土";

    /// <returns>The days of the range on which the event is held; null when the note does not say so with certainty.</returns>
    public static string? Of(string? note, DateOnly first, DateOnly last)
    {
        var words = Rest(note, first, last, out var times);
        var mask = EveryDay().IsMatch(words) ? DayMask.Each
            : Some().Match(words) is { Success: true } some ? Held(some)
            : Closed().Match(words) is { Success: true } closed ? DayMask.Except(Held(closed))
            : null;
        return mask is null || !Fits(mask, times, first, last) ? null : mask;
    }

    private static string Held(Match said) => DayMask.Of(
        said.Groups["day"].Captures.Select(c => (DayOfWeek)Weekdays.IndexOf(c.Value[0], StringComparison.Ordinal)).ToHashSet(),
        said.Groups["week"].Captures.Select(c => c.Value[0] - '0').ToHashSet());

    /// <summary>A note that leaves no days, or contradicts its own count (全6回), was not understood.</summary>
    private static bool Fits(string mask, int? times, DateOnly first, DateOnly last)
    {
        var days = Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1)
            .Select(DateOnly.FromDayNumber).Where(day => DayMask.Has(mask, day));
        return times is null ? days.Any() : days.Take(times.Value + 1).Count() == times;
    }

    /// <summary>Strips what other columns state too (their own lines, the range itself, the hours), and remarks on the weather.</summary>
    private static string Rest(string? note, DateOnly first, DateOnly last, out int? times)
    {
        var words = OtherColumns().Replace(Nfkc.Trimmed(note), "");
        words = White().Replace(words, "");
        words = Span().Replace(words, span => IsOf(span, first, last) ? "" : span.Value);
        words = Weather().Replace(Hours().Replace(words, ""), "");
        times = Times().Match(words) is { Success: true } said ? int.Parse(said.Groups["times"].Value, CultureInfo.InvariantCulture) : null;
        return Bracketed().Replace(Times().Replace(words, "").Trim('、', '。', ','), "${inner}");
    }

    /// <summary>A range that differs from the columns stays in, and then the note is not understood.</summary>
    private static bool IsOf(Match span, DateOnly first, DateOnly last) =>
        Is(span.Groups["m1"], first.Month) && Is(span.Groups["d1"], first.Day)
        && Is(span.Groups["m2"], last.Month) && Is(span.Groups["d2"], last.Day);

    private static bool Is(Capture said, int number) => said.Length == 0 || int.Parse(said.Value, CultureInfo.InvariantCulture) == number;

    /// <summary>Lines in which a publisher's tool put what did not fit the date and time columns.</summary>
    [GeneratedRegex("""^[ \t]*(?:開始日|終了日|開始時[刻間]|終了時[刻間])[ ]*:.*$""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex OtherColumns();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex White();

    [GeneratedRegex("""
        (?:(?:令和[0-9]+|[0-9]{4})年)?(?<m1>[0-9]{1,2})月(?:(?<d1>[0-9]{1,2})日(?:\([月火水木金土日](?:曜日?)?\))?)?(?:から|[~〜-])
        (?:(?:令和[0-9]+|[0-9]{4})年)?(?<m2>[0-9]{1,2})月(?:(?<d2>[0-9]{1,2})日(?:\([月火水木金土日](?:曜日?)?\))?)?(?:まで)?の?
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Span();

    [GeneratedRegex("""
        (?:午前|午後)?[0-9]{1,2}(?::[0-9]{2}|時(?:[0-9]{1,2}分|半)?)(?:から|[~〜-])(?:午前|午後)?[0-9]{1,2}(?::[0-9]{2}|時(?:[0-9]{1,2}分|半)?)(?:まで)?
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Hours();

    [GeneratedRegex("""^(?:(?:期間中|会期中)(?:は|、)?)?(?:毎日|連日|無休)(?:開催|実施|開館|開場)?(?:します|しています|です)?$""", RegexOptions.CultureInvariant)]
    private static partial Regex EveryDay();

    [GeneratedRegex("(?:小?雨天?決行|(?:雨天|荒天|悪天候)(?:時|の場合)?は?中止)、?", RegexOptions.CultureInvariant)]
    private static partial Regex Weather();

    /// <summary>Brackets around the whole text carry no meaning.</summary>
    [GeneratedRegex(@"^[\[【(「](?<inner>[^\[\]【】()「」]+)[\]】)」]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\(?全(?<times>[0-9]{1,3})回\)?", RegexOptions.CultureInvariant)]
    private static partial Regex Times();

    /// <summary>
    /// Requires 曜 at least once, or 土日, since 月 and 日 alone are just as often a month and a day. Some weeks of more than one weekday
    /// (第2土・日曜) are ambiguous and not accepted, and so is the day of a numbered week (第2週の日曜), the first of which may be a part of one.
    /// </summary>
    [GeneratedRegex("""
        ^(?=.*(?:曜|土・?日))(?:(?:期間中|会期中)(?:の|は|、)?)?(?:毎週|毎月)?
        (?:第(?<week>[1-5])(?:[、・,](?:第)?(?<week>[1-5]))*)?
        [\[【(]?(?<day>[月火水木金土日])(?:曜日?)?(?(week)|(?:(?:と|[、・,])?(?<day>[月火水木金土日])(?:曜日?)?)*)[\]】)]?
        (?:のみ|だけ)?(?:に|を)?(?:開催|実施|開館|開場)?(?:日|します|しています|です)?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Some();

    /// <summary>The same grammar for the days on which it is closed.</summary>
    [GeneratedRegex("""
        ^(?=.*(?:曜|土・?日))(?:(?:期間中|会期中)(?:の|は|、)?)?(?:毎週|毎月)?
        (?:第(?<week>[1-5])(?:[、・,](?:第)?(?<week>[1-5]))*)?
        (?<day>[月火水木金土日])(?:曜日?)?(?(week)|(?:(?:と|[、・,])?(?<day>[月火水木金土日])(?:曜日?)?)*)は?(?:休館|休園|休場|休業|定休|お?休み)日?(?:です)?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Closed();
}
