using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Gateway.Catalog.Days;

/// <summary>
/// What a note says of the days between a first and a last one (毎日, 毎週土曜, 第2・4日曜, 土日のみ), by a closed grammar: a note of which
/// anything is left over says nothing.
/// </summary>
internal static partial class DayWords
{
    private const string Weekdays = "日月火水木金土";

    /// <returns>Whether the event is held on a day of the span; null when the note does not surely say so.</returns>
    public static Func<DateOnly, bool>? Of(string? note, DateOnly first, DateOnly last)
    {
        var words = Rest(note ?? "", first, last);
        if (EveryDay().IsMatch(words))
        {
            return _ => true;
        }

        return Some().Match(words) is { Success: true } some ? Held(some) : null;
    }

    private static Func<DateOnly, bool> Held(Match some)
    {
        var days = some.Groups["day"].Captures.Select(c => (DayOfWeek)Weekdays.IndexOf(c.Value[0], StringComparison.Ordinal)).ToHashSet();
        var weeks = some.Groups["week"].Captures.Select(c => c.Value[0] - '0').ToHashSet();
        return date => days.Contains(date.DayOfWeek) && (weeks.Count == 0 || weeks.Contains(((date.Day - 1) / 7) + 1));
    }

    /// <summary>Without what says no more than other columns do: their own lines, the span itself, the hours.</summary>
    private static string Rest(string note, DateOnly first, DateOnly last)
    {
        var words = OtherColumns().Replace(note.Normalize(NormalizationForm.FormKC), "");
        words = White().Replace(words, "");
        words = Span().Replace(words, span => IsOf(span, first, last) ? "" : span.Value);
        return Hours().Replace(words, "").Trim('、', '。', ',');
    }

    /// <summary>A span that is another than that of the columns stays, and then nothing is sure.</summary>
    private static bool IsOf(Match span, DateOnly first, DateOnly last) =>
        Is(span.Groups["m1"], first.Month) && Is(span.Groups["d1"], first.Day)
        && Is(span.Groups["m2"], last.Month) && Is(span.Groups["d2"], last.Day);

    private static bool Is(Capture said, int number) => said.Length == 0 || int.Parse(said.Value, CultureInfo.InvariantCulture) == number;

    /// <summary>Lines into which a publisher's tool put what did not fit the columns of dates and times.</summary>
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

    /// <summary>With 曜 at least once, or 土日: 月 and 日 alone are a month and a day as often.</summary>
    [GeneratedRegex("""
        ^(?=.*(?:曜|土・?日))(?:(?:期間中|会期中)(?:の|は|、)?)?(?:毎週|毎月)?
        (?:第(?<week>[1-5])(?:[、・,](?:第)?(?<week>[1-5]))*(?:週の?)?)?
        [\[【(]?(?<day>[月火水木金土日])(?:曜日?)?(?:(?:と|[、・,])?(?<day>[月火水木金土日])(?:曜日?)?)*[\]】)]?
        (?:のみ|だけ)?(?:に|を)?(?:開催|実施|開館|開場)?(?:日|します|しています|です)?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Some();
}
