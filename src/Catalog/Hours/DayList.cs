using System.Numerics;

namespace Gateway.Catalog.Hours;

/// <summary>Days that were read but not yet classified: as closing days, or as the days of the hours that follow.</summary>
internal sealed class DayList
{
    private const int EachDay = 0b1111111;

    private readonly List<(DayWord Days, bool IsJoined, bool IsMoved)> items = [];

    /// <summary>How many of the last are read as a unit: 水・土の午後 applies to both.</summary>
    private int together;
    private bool isSeparate = true;
    private bool isTogether;

    /// <summary>Whether は stands behind the last: what follows is said of them.</summary>
    private bool isTopic;

    /// <summary>How many stand before the last gap.</summary>
    private int beforeGap;

    public bool IsEmpty => items.Count == 0;

    public bool AreDates => items.TrueForAll(i => IsPartOfYear(i.Days));

    /// <summary>Whether it contains parts of the year other than the turn of the year.</summary>
    public bool AreSeasons => items.Exists(i => IsPartOfYear(i.Days) && i.Days is not Dates { IsTurnOfYear: true });

    /// <summary>Whether each is a longer part of the year, spanning months: 4月~11月, but not 8月 or 7月1日.</summary>
    public bool AreLong => items.TrueForAll(i => i.Days is not Dates || IsLong(i.Days));

    /// <summary>Whether there are some, and all are days of the week or holidays.</summary>
    public bool AreOfWeek => !IsEmpty && items.TrueForAll(i => IsOfWeek(i.Days));

    /// <summary>Whether they are one such day, or those on which most people do not work.</summary>
    public bool AreFree => AreOfWeek
        && (items.Count == 1 || items.TrueForAll(i => i.Days is Holidays or DaysOfWeek { Days: 0b0100000 or 0b1000000, Ordinals: 0 }));

    /// <summary>Whether each of some days of the week is among them, at least in some weeks.</summary>
    /// <param name="days">As bits, Monday first.</param>
    public bool HaveAll(int days) => AreDates || (days & ~items.Aggregate(0, (bits, i) => bits | ((i.Days as DaysOfWeek)?.Days ?? 0))) == 0;

    public bool HoldHolidays => items.Exists(i => i.Days is Holidays);

    /// <summary>
    /// Whether the days make sense only as closing days: the turn of the year, the day after a holiday, unspecified days.
    /// </summary>
    public bool AreOfClosing => items.Exists(i => i.IsMoved || i.Days is AnyDay or AfterHolidays or Dates { IsTurnOfYear: true });

    /// <summary>Whether they are most of a week: 火~日, which is hardly ever closed.</summary>
    public bool AreMostOfWeek => IsMost(items);

    /// <summary>
    /// Whether those named first may be the days of use, and only the others closing days: 月~土 日曜休み, 火木土 月水金日休み, 平日 祝日を除く,
    /// 4月~11月、月曜休館, 4月~11月、お盆休み.
    /// </summary>
    /// <param name="use">The days of use as far as stated, as bits.</param>
    public bool BeginWithUse(int? use) => (use is { } stated && (stated & ~BitsOf(items)) == 0)
        || (items.Count > 1 && BitsOf(items) == EachDay)
        || (beforeGap < items.Count && IsMost(items.Take(beforeGap), least: 3))
        || items.SkipLast(1).Any(i => IsMost([i]))
        || items.Zip(items.Skip(1)).Any(two => IsOfWeek(two.Second.Days)
            ? IsLong(two.First.Days) && !two.Second.IsJoined
            : IsMostOfYear(two.First.Days));

    /// <summary>Whether days of the week, which may be those of use, stand before a gap, and others behind it: 毎週水曜 年末年始を除く.</summary>
    /// <param name="use">The days of use as far as stated, as bits.</param>
    public bool HaveUseBeforeGap(int? use) =>
        beforeGap < items.Count && items.Take(beforeGap).Any(i => i.Days is DaysOfWeek week && (week.Days & (use ?? EachDay)) != 0);

    public void Add(DayWord days)
    {
        if (days is AnyDay && isTopic && items.Count > 0)
        {
            // 日曜は不定休: on these days, and on no others, it may be closed.
            for (var i = 0; i < items.Count; i++)
            {
                items[i] = (new Both(items[i].Days, days), items[i].IsJoined, true);
            }

            return;
        }

        if (!isSeparate && days is Dates && items is [.., (Dates about, _, _)] && about.IsSomeTime)
        {
            // 年末年始12/29~1/3, 冬期11月~3月: the dates say when that is.
            items.RemoveAt(items.Count - 1);
        }

        if (!isSeparate && days is EveryOtherMonth && items is [.., (Dates season, var isJoined, _)])
        {
            // 4月~9月の奇数月
            items[^1] = (new Both(season, days), isJoined, false);
            return;
        }

        var isOfLast = items is [.., (var last, _, _)] && (isTogether || (!isSeparate && IsOfWeek(days) && IsOfWeek(last)));
        together = isOfLast ? together + 1 : 1;
        items.Add((days, !isSeparate, false));
        (isSeparate, isTogether, isTopic) = (false, false, false);
    }

    private static bool IsMost(IEnumerable<(DayWord Days, bool, bool)> days, int least = 4) =>
        BitOperations.PopCount((uint)BitsOf(days)) >= least;

    private static int BitsOf(IEnumerable<(DayWord Days, bool, bool)> days) =>
        days.Aggregate(0, (bits, i) => bits | (i.Days is DaysOfWeek { Ordinals: 0 } week ? week.Days : 0));

    private static bool IsLong(DayWord days) =>
        days is Dates { From: not 0, IsTurnOfYear: false } dates && dates.From / 100 != dates.To / 100;

    private static bool IsMostOfYear(DayWord days) =>
        days is Dates { From: not 0, IsTurnOfYear: false } dates && ((dates.To / 100) - (dates.From / 100) + 12) % 12 >= 5;

    private static bool IsPartOfYear(DayWord days) => days is Dates or EveryOtherMonth or Both { One: Dates };

    /// <summary>Such days are written without a separator: 土日祝.</summary>
    private static bool IsOfWeek(DayWord days) => days is DaysOfWeek or Holidays;

    public void Add(DayList days) => items.AddRange(days.items);

    /// <summary>
    /// Marks a separator between the last days and the next. A part of the year carries over to what follows, except across a list.
    /// </summary>
    /// <param name="isTogether">Whether the separator joins them: 水・土.</param>
    /// <param name="isTopic">Whether it is は.</param>
    public void Separate(bool isList, bool isTogether = false, bool isTopic = false)
    {
        isSeparate |= isList || items is [] || !IsPartOfYear(items[^1].Days);
        this.isTogether = isTogether;
        this.isTopic = isTopic || (this.isTopic && !isList);
        beforeGap = isList ? beforeGap : items.Count;
    }

    public void Clear()
    {
        items.Clear();
        (together, beforeGap) = (0, 0);
    }

    /// <summary>
    /// Sets how all of them are treated on holidays: 月・木(祝日の場合は翌日). Where holidays are closing days themselves, it is said only
    /// of a day of the week at the end: 土・日・祝日、第3木曜(祝日の場合は翌日).
    /// </summary>
    /// <param name="isOfClosing">Whether only closing days are spoken of so.</param>
    public bool Move(OnHolidays holidays, bool isOfClosing)
    {
        var last = items.Count - 1;
        var any = false;
        for (var i = last; i >= 0 && (i == last || !HoldHolidays || items[last].Days is not DaysOfWeek); i--)
        {
            var (days, isJoined, isMoved) = items[i];
            var moved = days.Moved(holidays);
            any |= moved != days;
            items[i] = (moved, isJoined, isMoved || (isOfClosing && moved != days));
        }

        return any;
    }

    /// <summary>
    /// Applies dates that follow the last days: when the turn of the year is, or the part of the year in which a weekday counts.
    /// </summary>
    public bool Limit(DayList dates)
    {
        if (!dates.AreDates || items.Count == 0)
        {
            return false;
        }

        var (last, isJoined, isMoved) = items[^1];
        var season = dates.Season()!;
        if (last is not (Dates or AnyDay))
        {
            DoubtEarlier(new AllBut(season));
        }

        items[^1] = (last is Dates or AnyDay ? season : new Both(last, season), isJoined, isMoved || last is AnyDay);
        return true;
    }

    /// <summary>Leaves dates out of the last days, which are no dates themselves: 第2火曜(7・8月を除く).</summary>
    public bool LeaveOut(DayList dates)
    {
        if (IsEmpty || IsPartOfYear(items[^1].Days))
        {
            return false;
        }

        var (last, isJoined, isMoved) = items[^1];
        var leftOut = dates.Season()!;
        DoubtEarlier(leftOut);
        items[^1] = (new Both(last, new AllBut(leftOut)), isJoined, isMoved);
        return true;
    }

    /// <summary>月曜、第3火曜(8月を除く): what is said of the last may be meant of the days of the week before it too.</summary>
    private void DoubtEarlier(DayWord season)
    {
        for (var i = 0; i < items.Count - 1; i++)
        {
            if (IsOfWeek(items[i].Days))
            {
                items[i] = items[i] with { Days = new Both(items[i].Days, new AllBut(new Both(season, new AnyDay()))) };
            }
        }
    }

    /// <summary>Returns the days as closing days: 1月~3月火曜 are the Tuesdays of those months.</summary>
    public IReadOnlyList<DayWord> AsClosed()
    {
        var closed = new List<DayWord>();
        DayWord? season = null;
        foreach (var (days, isJoined, _) in items)
        {
            switch (days)
            {
                case DaysOfWeek or DayOfMonth or LastOfMonth or Holidays or Both { One: DaysOfWeek }
                    when isJoined && closed is [.., var dates] && IsPartOfYear(dates)
                        && (days is DaysOfWeek or Both || dates is not Dates { AreMonths: false }):
                    season = dates;
                    closed[^1] = new Both(days, season);

                    // 7月・8月水曜: the earlier months count too.
                    for (var i = closed.Count - 2; i >= 0 && closed[i] is Dates { IsTurnOfYear: false } or EveryOtherMonth; i--)
                    {
                        closed[i] = new Both(days, closed[i]);
                    }

                    break;
                case DaysOfWeek or DayOfMonth or LastOfMonth or Holidays when season is not null:
                    // 12月~3月は月・火: whether the second is limited to those months is unclear.
                    closed.AddRange([new Both(days, season), new Both(days, new AnyDay())]);
                    break;
                case AnyDay when isJoined && closed is [.., DaysOfWeek]:
                    // 水曜・木曜不定休: it may be all of them.
                    for (var i = closed.Count - 1; i >= 0 && closed[i] is DaysOfWeek; i--)
                    {
                        closed[i] = new Both(closed[i], days);
                    }

                    break;
                default:
                    season = IsPartOfYear(days) ? null : season;
                    closed.Add(days);
                    break;
            }
        }

        return closed;
    }

    /// <summary>Removes and returns the last one; null when it is not a day of the week, or only in some months.</summary>
    public DayWord? TakeWeekdays()
    {
        if (items is not [.., (DaysOfWeek days, var isJoined, _)]
            || (isJoined && items is [.., (var before, _, _), _] && IsPartOfYear(before)))
        {
            return null;
        }

        items.RemoveAt(items.Count - 1);
        together--;
        return days;
    }

    /// <summary>Removes and returns the part of the year that other days follow; null when there is none, or several.</summary>
    public DayWord? TakeSeason()
    {
        if (items is not [var (season, _, _), _, ..] || !IsPartOfYear(season) || items.Skip(1).Any(i => IsPartOfYear(i.Days)))
        {
            return null;
        }

        items.RemoveAt(0);
        return season;
    }

    /// <summary>Removes and returns the last days and those that belong with them: other words say what they are.</summary>
    public IReadOnlyList<DayWord> TakeLast()
    {
        var taken = items.TakeLast(together).Select(i => i.Days).ToList();
        items.RemoveRange(items.Count - taken.Count, taken.Count);
        together = 0;
        return taken;
    }

    /// <summary>Returns the days of hours; none = all.</summary>
    public IReadOnlyList<DayWord> Days() => [.. items.Select(i => i.Days).Where(d => !IsPartOfYear(d))];

    /// <summary>Returns the part of the year of hours; null = all of it.</summary>
    public DayWord? Season() => items.Select(i => i.Days).Where(IsPartOfYear).ToList() switch
    {
        [] => null,
        [var only] => only,
        var several => new Either(several),
    };
}
