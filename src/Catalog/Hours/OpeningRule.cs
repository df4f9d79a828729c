namespace Gateway.Catalog.Hours;

/// <summary>
/// Decides for any minute whether a place is open according to its cells. It never guesses open or closed: whatever a word that was not
/// understood may affect is unknown.
/// </summary>
internal sealed class OpeningRule
{
    /// <summary>On how many days, up to one asked for, a holiday may decide about it.</summary>
    private const int HolidaysBack = 5;

    private readonly HoursDraft draft;
    private readonly StatedHours hours;

    /// <summary>The closing days of the week, where other days take their place on holidays.</summary>
    private readonly DaysOfWeek[] moving;

    public OpeningRule(HoursDraft draft)
    {
        this.draft = draft;
        hours = new StatedHours(draft.Lines);
        moving = [.. draft.Closed.OfType<DaysOfWeek>()];
        moving = Array.Exists(moving, week => week.Holidays is OnHolidays.NextDay or OnHolidays.NextWorkday) ? moving : [];
    }

    /// <summary>The texts that were not understood.</summary>
    public IReadOnlyList<string> LeftOver => draft.LeftOver;

    /// <summary>Whether the days before and after a minute exist: the calendar has two ends.</summary>
    public static bool IsWithin(DateTime minute) => minute.Year is > 1 and < 9999;

    public OpenStatus At(DateTime minute)
    {
        if (!IsWithin(minute))
        {
            return OpenStatus.Unknown;
        }

        var day = DateOnly.FromDateTime(minute);
        return JapaneseHolidays.Is(day) is not null && JapaneseHolidays.Is(day.AddDays(-7)) is not null
            ? At(minute, d => JapaneseHolidays.Is(d) == true)
            : Agreed(minute, day);
    }

    /// <summary>Minutes of the day at which something may start or end.</summary>
    public IReadOnlyList<int> Edges => hours.Edges;

    /// <summary>The holidays of that year are unknown: the status holds only if it is the same whatever they are.</summary>
    private OpenStatus Agreed(DateTime minute, DateOnly day)
    {
        // 月曜(祝日の場合は翌平日): holidays from Monday to Wednesday close the Thursday.
        var found = Enumerable.Range(0, 1 << HolidaysBack).Select(holidays => At(
            minute, d => day.DayNumber - d.DayNumber is >= 0 and < HolidaysBack and var back && (holidays & (1 << back)) != 0))
            .Distinct().Take(2).ToArray();
        return found is [var only] ? only : OpenStatus.Unknown;
    }

    private OpenStatus At(DateTime minute, Func<DateOnly, bool> isHoliday)
    {
        var day = DateOnly.FromDateTime(minute);
        var of = (int)minute.TimeOfDay.TotalMinutes;
        var (today, night) = (On(day, of, isHoliday), On(day.AddDays(-1), of + Span.Day, isHoliday));
        return today == OpenStatus.Open || night == OpenStatus.Open ? OpenStatus.Open
            : today == OpenStatus.Unknown || night == OpenStatus.Unknown ? OpenStatus.Unknown : OpenStatus.Closed;
    }

    /// <summary>After midnight a minute counts on from the day before.</summary>
    private OpenStatus On(DateOnly day, int minute, Func<DateOnly, bool> isHoliday)
    {
        var (isOpen, isCalled) = IsOpen(day, isHoliday);
        if (isOpen == Certainty.No)
        {
            return ClosedUnless(isCalled ? Doubt.LiftsClosing : Doubt.MayBeOpen, minute);
        }

        if (hours.On(day, isHoliday) is not var (surely, perhaps))
        {
            return minute < Span.Day ? OpenStatus.Unknown : OpenStatus.Closed;
        }

        return !perhaps.Any(s => s.Holds(minute)) ? ClosedUnless(Doubt.MayBeOpen, minute)
            : isOpen == Certainty.Yes && surely.Any(s => s.Holds(minute)) && !draft.Doubt.HasFlag(Doubt.MayBeClosed) ? OpenStatus.Open
            : OpenStatus.Unknown;
    }

    /// <summary>Doubts about a day do not extend into the next one.</summary>
    private OpenStatus ClosedUnless(Doubt doubt, int minute) =>
        minute < Span.Day && draft.Doubt.HasFlag(doubt) ? OpenStatus.Unknown : OpenStatus.Closed;

    /// <summary>Returns whether it is open on a day at all and, if not, whether the day is stated as closed.</summary>
    private (Certainty IsOpen, bool IsCalled) IsOpen(DateOnly day, Func<DateOnly, bool> isHoliday)
    {
        var opened = draft.Open.Select(o => o.Holds(day, isHoliday)).DefaultIfEmpty().Max();
        if (opened != Certainty.No)
        {
            return (IsClosedMoreClosely(day, isHoliday) ? Certainty.Maybe : opened, false);
        }

        var closed = draft.Closed.Select(c => c.Holds(day, isHoliday)).DefaultIfEmpty().Max();
        var isDoubted = closed == Certainty.Maybe || MayMoveOn(day, isHoliday)
            || draft.PerhapsClosed.Exists(c => c.Holds(day, isHoliday) != Certainty.No);
        var period = draft.Periods.Select(p => p.Holds(day, isHoliday)).DefaultIfEmpty(Certainty.Yes).Max();
        if (closed == Certainty.Yes || period == Certainty.No)
        {
            return (Certainty.No, true);
        }

        var stated = Stated(day, isHoliday);
        return (isDoubted || period == Certainty.Maybe ? (Certainty)Math.Min((int)stated, (int)Certainty.Maybe) : stated, false);
    }

    /// <summary>月・火(祝日の場合は翌日): where the day after the holiday is closed anyway, the first that is not may be meant.</summary>
    private bool MayMoveOn(DateOnly day, Func<DateOnly, bool> isHoliday)
    {
        var before = day.AddDays(-1);
        for (var left = 6; left > 0 && Array.Exists(moving, week => week.Names(before)); left--)
        {
            if (Array.Exists(moving, week => week.InPlace(before, isHoliday) != Certainty.No))
            {
                return true;
            }

            before = before.AddDays(-1);
        }

        return false;
    }

    /// <summary>
    /// 祝日は営業、12/29~1/3は休み: dates, or certain weeks, take precedence over a day of the week; of two equally specific statements it is
    /// unclear which is the exception.
    /// </summary>
    private bool IsClosedMoreClosely(DateOnly day, Func<DateOnly, bool> isHoliday)
    {
        int Closest(IEnumerable<DayWord> said) =>
            said.Where(word => word.Holds(day, isHoliday) != Certainty.No && word is not Both { Other: AnyDay })
                .Select(Closeness).DefaultIfEmpty().Max();
        var (open, closed) = (Closest(draft.Open), Closest(draft.Closed));
        return closed > open || (closed == 1 && open == 1);
    }

    private static int Closeness(DayWord word) => word switch
    {
        Both both => Math.Max(Closeness(both.One), Closeness(both.Other)),
        Dates or DayOfMonth or LastOfMonth => 3,
        DaysOfWeek { Ordinals: 0 } or AllBut => 1,
        _ => 2,
    };

    private Certainty Stated(DateOnly day, Func<DateOnly, bool> isHoliday)
    {
        var named = hours.Names(day, isHoliday);
        if (draft.Days is { } bits)
        {
            var isIn = (bits & DaysOfWeek.BitOf(day.DayOfWeek)) != 0;
            return isHoliday(day) && !(isIn && draft.SpeaksOfHolidays) && !draft.IsEveryDay ? Certainty.Maybe
                : isIn ? Certainty.Yes : named == Certainty.No && !draft.IsEveryDay ? Certainty.No : Certainty.Maybe;
        }

        return named == Certainty.Yes || draft.IsEveryDay || (draft.NamesClosedDays && (draft.SpeaksOfHolidays || !isHoliday(day)))
            ? Certainty.Yes : Certainty.Maybe;
    }
}
