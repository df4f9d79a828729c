using System.Collections.Frozen;

namespace Gateway.Catalog.Hours;

/// <summary>
/// The public holidays of Japan by the law (国民の祝日に関する法律) and the special laws of 2019, 2020 and 2021, for the years that were checked
/// against the holidays observed or announced. Other years are unknown.
/// </summary>
internal static class JapaneseHolidays
{
    public const int FirstYear = 2000;
    public const int LastYear = 2030;

    /// <summary>
    /// Those that a cell may name. A moving one is certain within its week; the dates to which some years moved it are only possible.
    /// </summary>
    public static readonly IReadOnlyList<(string Pattern, DayWord Days)> Words =
    [
        Word("成人の日", Dates.Between(108, 114)),
        Word("建国記念の?日", Dates.Between(211, 211)),
        Word("天皇誕生日", Dates.Between(223, 223)),
        Word("春分の日", Dates.Within(320, 321)),
        Word("昭和の日", Dates.Between(429, 429)),
        Word("憲法記念日", Dates.Between(503, 503)),
        Word("みどりの日", Dates.Between(504, 504)),
        Word("(?:こども|子ども|子供)の日", Dates.Between(505, 505)),
        Word("海の日", new Dates(715, 715, 721, 724)),
        Word("山の日", new Dates(808, 811, 811, 811)),
        Word("敬老の日", Dates.Between(915, 921)),
        Word("秋分の日", Dates.Within(922, 923)),
        Word("(?:スポーツ|体育)の日", Dates.Between(1008, 1014)),
        Word("文化の日", Dates.Between(1103, 1103)),
        Word("勤労感謝の日", Dates.Between(1123, 1123)),
    ];

    private static readonly FrozenSet<DateOnly> Days = Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(Of).ToFrozenSet();

    /// <summary>Whether it is a holiday; null outside the years that were checked.</summary>
    public static bool? Is(DateOnly day) => day.Year is < FirstYear or > LastYear ? null : Days.Contains(day);

    private static (string Pattern, DayWord Days) Word(string pattern, Dates dates) =>
        (@$"(?<![\p{{L}}-[日月火水木金土祝はとやもび]])(?:{pattern})", new Both(new Holidays(), dates));

    private static IEnumerable<DateOnly> Of(int year)
    {
        var named = Named(year).ToHashSet();
        HashSet<DateOnly> all = [.. named, .. named.Where(d => d.DayOfWeek == DayOfWeek.Sunday).Select(d => Substitute(d, named))];

        // A day between two named ones. Until 2006 this excluded Sundays and the Monday after a named Sunday.
        all.UnionWith(named.Select(d => d.AddDays(1)).Where(d => named.Contains(d.AddDays(1))
            && (year >= 2007 || d.DayOfWeek is not DayOfWeek.Sunday)));
        return all;
    }

    /// <summary>Returns the substitute for a holiday on a Sunday: the next day that is not one; until 2006 always the Monday.</summary>
    private static DateOnly Substitute(DateOnly sunday, HashSet<DateOnly> named)
    {
        var day = sunday.AddDays(1);
        while (sunday.Year >= 2007 && named.Contains(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static IEnumerable<DateOnly> Named(int year) => Fixed(year).Concat(Moving(year)).Concat(Emperor(year));

    private static IEnumerable<DateOnly> Fixed(int year)
    {
        (int Month, int Day)[] each = [(1, 1), (2, 11), (4, 29), (5, 3), (5, 5), (11, 3), (11, 23)];
        var days = each.Select(d => new DateOnly(year, d.Month, d.Day));
        return year >= 2007 ? days.Append(new DateOnly(year, 5, 4)) : days;
    }

    private static IEnumerable<DateOnly> Moving(int year) =>
    [
        Monday(year, 1, 2),
        new DateOnly(year, 3, Equinox(year, 20.8431)),
        new DateOnly(year, 9, Equinox(year, 23.2488)),
        year >= 2003 ? Monday(year, 9, 3) : new DateOnly(year, 9, 15),
        .. Summer(year),
    ];

    /// <summary>Marine Day, Mountain Day, Sports Day. The Olympic summers of 2020 and 2021 moved all three.</summary>
    private static DateOnly[] Summer(int year) => year switch
    {
        2020 => [new(2020, 7, 23), new(2020, 7, 24), new(2020, 8, 10)],
        2021 => [new(2021, 7, 22), new(2021, 7, 23), new(2021, 8, 8)],
        >= 2016 => [Monday(year, 7, 3), new(year, 8, 11), Monday(year, 10, 2)],
        _ => [year >= 2003 ? Monday(year, 7, 3) : new(year, 7, 20), Monday(year, 10, 2)],
    };

    private static DateOnly[] Emperor(int year) => year switch
    {
        2019 => [new(2019, 5, 1), new(2019, 10, 22)],
        >= 2020 => [new(year, 2, 23)],
        _ => [new(year, 12, 23)],
    };

    private static DateOnly Monday(int year, int month, int number)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((DayOfWeek.Monday - first.DayOfWeek + 7) % 7) + (7 * (number - 1)));
    }

    /// <summary>The day of the equinox in Japan, by the approximation for 1980 to 2099.</summary>
    private static int Equinox(int year, double in1980) => (int)(in1980 + (0.242194 * (year - 1980))) - ((year - 1980) / 4);
}
