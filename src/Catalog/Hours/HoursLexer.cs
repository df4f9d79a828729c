using System.Globalization;
using System.Text.RegularExpressions;

namespace Gateway.Catalog.Hours;

/// <summary>Splits a statement into the tokens of the grammar. Unknown text becomes tokens of its own.</summary>
internal static class HoursLexer
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
        | RegexOptions.ExplicitCapture | RegexOptions.Compiled;
    private const string Week = "月火水木金土日";

    private static readonly Regex Words = new(
        string.Join('|', HoursVocabulary.Words.Select((w, i) => $"(?<w{i}>{w.Pattern})")), Plain);

    private static readonly int[] WordGroups = [.. HoursVocabulary.Words.Select((_, i) => Words.GroupNumberFromName($"w{i}"))];
    private static readonly int[] SpecialGroups = [.. HoursVocabulary.Special.Select((_, i) => Words.GroupNumberFromName($"s{i}"))];

    public static IReadOnlyList<HoursToken> Read(string text) => [.. Words.Matches(text).Select(Token)];

    private static HoursToken Token(Match match)
    {
        var word = HoursVocabulary.Words[Array.FindIndex(WordGroups, number => match.Groups[number].Success)].Word;
        var read = new HoursToken(word, match.Value);
        return word switch
        {
            HoursTokenKind.Time => Minute(match) is { } minute ? read with { Value = minute } : Nothing(match),
            HoursTokenKind.Date => DateOf(match) is { } date ? read with { Days = date } : Nothing(match),
            HoursTokenKind.Month => Number(match, "month") is >= 1 and <= 12 and var month ? read with { Value = month } : Nothing(match),
            HoursTokenKind.Number => read with { Value = Bits(match) },
            HoursTokenKind.Day => read with { Days = DaysOf(match) },
            _ => read,
        };
    }

    private static HoursToken Nothing(Match match) => new(HoursTokenKind.Other, match.Value);

    private static DayWord DaysOf(Match match)
    {
        if (match.Groups["weekday"].Success)
        {
            return new DaysOfWeek(1 << Week.IndexOf(match.Value.Replace("毎週の", "").Replace("毎週", "")[0], StringComparison.Ordinal));
        }

        return match.Groups["holiday"].Success ? new Holidays()
            : match.Groups["monthday"].Success ? new DayOfMonth(Number(match, "monthday"))
            : match.Groups["workday"].Success ? new DaysOfWeek(0b0011111) { Holidays = OnHolidays.LeftOut }
            : HoursVocabulary.Special[Array.FindIndex(SpecialGroups, number => match.Groups[number].Success)].Days;
    }

    /// <summary>Returns the minute; after midnight it counts on from the day before. Null when there is no such time.</summary>
    private static int? Minute(Match match)
    {
        if (match.Groups["noon"].Success)
        {
            return 12 * 60;
        }

        var (hour, minute) = (Number(match, "hour"), match.Groups["half"].Success ? 30 : Number(match, "minute"));
        hour = match.Groups["part"].Value switch
        {
            "午後" or "PM" when hour <= 12 => hour == 12 ? 12 : hour + 12,
            "午前" or "AM" when hour < 12 => hour,
            "" => hour,
            _ => int.MaxValue,
        };
        return hour > 29 || minute > 59 ? null : ((hour + (match.Groups["next"].Success && hour < 12 ? 24 : 0)) * 60) + minute;
    }

    private static Dates? DateOf(Match match)
    {
        var (month, day) = (Number(match, "month"), Number(match, "day"));
        if (!match.Groups["month"].Success)
        {
            return Dates.Between(day, day);
        }

        if (month is < 1 or > 12)
        {
            return null;
        }

        var (first, last) = (month * 100, (month * 100) + DateTime.DaysInMonth(2000, month));
        return match.Groups["third"].Value switch
        {
            "上旬" or "初旬" => Dates.Within(first + 1, first + 10),
            "中旬" => Dates.Within(first + 11, first + 20),
            "下旬" => Dates.Within(first + 21, last),
            _ when match.Groups["end"].Success => Dates.Between(last, last),
            _ when first + day > last => Dates.Within(first + 1, last),
            _ => day >= 1 ? Dates.Between(first + day, first + day) : null,
        };
    }

    private static int Bits(Match match) =>
        match.Value.Where(char.IsAsciiDigit).Aggregate(match.Groups["last"].Success ? 1 : 0, (bits, c) => bits | (1 << (c - '0')));

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
