namespace Gateway.Catalog.Hours;

/// <summary>Days that a cell names: days of the week, dates, public holidays.</summary>
internal abstract record DayWord
{
    /// <summary>Returns whether the day is one of them.</summary>
    public abstract Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday);

    /// <summary>Returns the same days with a rule for holidays, unless they have one.</summary>
    public virtual DayWord Moved(OnHolidays holidays) => this;
}

/// <summary>How a day of the week that falls on a public holiday is treated.</summary>
internal enum OnHolidays
{
    /// <summary>Not stated.</summary>
    Unstated,
    Included,
    LeftOut,

    /// <summary>The holiday is left out, and nothing is said about other holidays.</summary>
    LeftOutAlone,

    /// <summary>The following day takes its place.</summary>
    NextDay,

    /// <summary>The next day from Monday to Friday that is not a holiday takes its place.</summary>
    NextWorkday,
}

/// <summary>Days of the week.</summary>
/// <param name="Days">As bits, Monday first.</param>
/// <param name="Ordinals">Which ones of a month, as bits: 1 to 5, and bit 0 for the last; 0 = each.</param>
internal sealed record DaysOfWeek(int Days, int Ordinals = 0) : DayWord
{
    public OnHolidays Holidays { get; init; }

    public override Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday)
    {
        if (Names(day))
        {
            return !isHoliday(day) || Holidays == OnHolidays.Included ? Certainty.Yes
                : Holidays == OnHolidays.Unstated ? Certainty.Maybe : Certainty.No;
        }

        return InPlace(day, isHoliday);
    }

    /// <summary>Returns whether the day takes the place of one that falls on a holiday.</summary>
    public Certainty InPlace(DateOnly day, Func<DateOnly, bool> isHoliday) => Holidays switch
    {
        OnHolidays.NextDay => IsDayAfter(day, isHoliday),
        OnHolidays.NextWorkday when IsWorkday(day, isHoliday) && Moved(day, isHoliday) => Certainty.Yes,
        _ => Certainty.No,
    };

    public override DayWord Moved(OnHolidays holidays) => Holidays == OnHolidays.Unstated ? this with { Holidays = holidays } : this;

    public static int BitOf(DayOfWeek day) => 1 << (((int)day + 6) % 7);

    public static bool IsWorkday(DateOnly day, Func<DateOnly, bool> isHoliday) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !isHoliday(day);

    public bool Names(DateOnly day) => (Days & BitOf(day.DayOfWeek)) != 0 && (Ordinals == 0 || IsNumbered(day));

    private bool IsNumbered(DateOnly day) =>
        (Ordinals & (1 << (((day.Day - 1) / 7) + 1))) != 0 || ((Ordinals & 1) != 0 && day.AddDays(7).Month != day.Month);

    /// <summary>When that day is a holiday too, it is unclear which day is meant.</summary>
    private Certainty IsDayAfter(DateOnly day, Func<DateOnly, bool> isHoliday)
    {
        var before = day.AddDays(-1);
        if (isHoliday(before) && Names(before))
        {
            return isHoliday(day) ? Certainty.Maybe : Certainty.Yes;
        }

        while (isHoliday(before))
        {
            before = before.AddDays(-1);
            if (isHoliday(before) && Names(before))
            {
                return Certainty.Maybe;
            }
        }

        return Certainty.No;
    }

    private bool Moved(DateOnly day, Func<DateOnly, bool> isHoliday)
    {
        for (var before = day.AddDays(-1); !IsWorkday(before, isHoliday); before = before.AddDays(-1))
        {
            if (isHoliday(before) && Names(before))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Public holidays.</summary>
internal sealed record Holidays : DayWord
{
    public override Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday) => isHoliday(day) ? Certainty.Yes : Certainty.No;
}

/// <summary>The substitute for a holiday on a Sunday: the last of the consecutive holidays starting on that Sunday.</summary>
internal sealed record SubstituteHolidays : DayWord
{
    public override Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday)
    {
        if (day.DayOfWeek == DayOfWeek.Sunday || isHoliday(day.AddDays(1)))
        {
            return Certainty.No;
        }

        var before = day;
        while (isHoliday(before) && before.DayOfWeek != DayOfWeek.Sunday)
        {
            before = before.AddDays(-1);
        }

        return isHoliday(before) ? Certainty.Yes : Certainty.No;
    }
}

/// <summary>The day after a public holiday.</summary>
internal sealed record AfterHolidays(bool IsWorkday = false) : DayWord
{
    public override Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday)
    {
        if (!IsWorkday)
        {
            return !isHoliday(day.AddDays(-1)) ? Certainty.No
                : isHoliday(day) || !DaysOfWeek.IsWorkday(day, isHoliday) ? Certainty.Maybe : Certainty.Yes;
        }

        var before = day.AddDays(-1);
        while (before.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && !isHoliday(before))
        {
            before = before.AddDays(-1);
        }

        return isHoliday(before) && DaysOfWeek.IsWorkday(day, isHoliday) ? Certainty.Yes : Certainty.No;
    }
}

/// <summary>Dates of every year, month × 100 + day: certain between the inner two, possible between the outer two.</summary>
internal sealed record Dates(int Perhaps, int From, int To, int PerhapsUntil) : DayWord
{
    public static Dates Between(int from, int to) => new(from, from, to, to);

    /// <summary>A range either end of which may be approximate.</summary>
    public static Dates Between(Dates first, Dates last) => new(
        first.Perhaps, first.From == 0 ? first.PerhapsUntil : first.From, last.From == 0 ? last.Perhaps : last.To, last.PerhapsUntil);

    /// <summary>Around New Year.</summary>
    public bool IsTurnOfYear => (Perhaps >= 1220 || Perhaps <= 110) && (PerhapsUntil >= 1220 || PerhapsUntil <= 110);

    /// <summary>Whether a word names it and no dates: the turn of the year, a season.</summary>
    public bool IsSomeTime => From == 0 ? Perhaps / 100 != PerhapsUntil / 100 : IsTurnOfYear && Perhaps != From;

    /// <summary>Whether they are whole months.</summary>
    public bool AreMonths => From != 0 && From % 100 == 1 && To % 100 == DateTime.DaysInMonth(2000, To / 100);

    /// <summary>Some time within the range.</summary>
    public static Dates Within(int from, int to) => new(from, 0, 0, to);

    public override Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday)
    {
        // The end of February is stored as the 29th.
        var at = (day.Month * 100) + day.Day;
        return at == 228 && !DateTime.IsLeapYear(day.Year) ? (Certainty)Math.Max((int)At(228), (int)At(229)) : At(at);
    }

    private Certainty At(int at) =>
        From != 0 && IsIn(at, From, To) ? Certainty.Yes : IsIn(at, Perhaps, PerhapsUntil) ? Certainty.Maybe : Certainty.No;

    private static bool IsIn(int at, int from, int to) => from <= to ? at >= from && at <= to : at >= from || at <= to;
}

/// <summary>Months of every year.</summary>
/// <param name="IsEven">Whether they are February, April and so on, and not the others.</param>
internal sealed record EveryOtherMonth(bool IsEven) : DayWord
{
    public override Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday) =>
        (day.Month % 2 == 0) == IsEven ? Certainty.Yes : Certainty.No;
}

/// <summary>The last day of each month.</summary>
internal sealed record LastOfMonth : DayWord
{
    public override Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday) =>
        day.Day == DateTime.DaysInMonth(day.Year, day.Month) ? Certainty.Yes : Certainty.No;
}

/// <summary>The same day of each month.</summary>
internal sealed record DayOfMonth(int Day) : DayWord
{
    public override Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday) => day.Day == Day ? Certainty.Yes : Certainty.No;
}

/// <summary>Some day, not stated which.</summary>
internal sealed record AnyDay : DayWord
{
    public override Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday) => Certainty.Maybe;
}

/// <summary>Days matching both.</summary>
internal sealed record Both(DayWord One, DayWord Other) : DayWord
{
    public override Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday) =>
        (Certainty)Math.Min((int)One.Holds(day, isHoliday), (int)Other.Holds(day, isHoliday));

    public override DayWord Moved(OnHolidays holidays) => new Both(One.Moved(holidays), Other);
}

/// <summary>All days but these.</summary>
internal sealed record AllBut(DayWord Days) : DayWord
{
    public override Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday) => Certainty.Yes - (int)Days.Holds(day, isHoliday);
}

/// <summary>Days matching any of several.</summary>
internal sealed record Either(IReadOnlyList<DayWord> Days) : DayWord
{
    public override Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday) => Days.Max(d => d.Holds(day, isHoliday));
}
