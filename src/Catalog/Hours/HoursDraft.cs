namespace Gateway.Catalog.Hours;

/// <summary>What was read so far of the cells of a row.</summary>
internal sealed class HoursDraft
{
    /// <summary>The days of the week that have a column of their own, as bits; null = not stated.</summary>
    public int? Days { get; init; }

    public List<HoursLine> Lines { get; } = [];

    public List<DayWord> Closed { get; } = [];

    /// <summary>Days on which it is perhaps closed: what is said of them is said of a part, or of some of them.</summary>
    public List<DayWord> PerhapsClosed { get; } = [];

    /// <summary>Days on which it is open although they would be closing days.</summary>
    public List<DayWord> Open { get; } = [];

    /// <summary>The parts of the year in which it is open at all.</summary>
    public List<DayWord> Periods { get; } = [];

    /// <summary>Texts that were not understood.</summary>
    public List<string> LeftOver { get; } = [];

    public Doubt Doubt { get; set; }

    /// <summary>Whether days are stated on which it is closed, so that it is open on the others.</summary>
    public bool NamesClosedDays { get; set; }

    /// <summary>年中無休, 毎日, 24 hours.</summary>
    public bool IsEveryDay { get; set; }

    /// <summary>What becomes of public holidays is said.</summary>
    public bool SpeaksOfHolidays { get; set; }

    public void Leave(string text, Doubt doubt)
    {
        LeftOver.Add(text);
        Doubt |= doubt;
    }

    public void Close(IEnumerable<DayWord> days)
    {
        foreach (var day in days)
        {
            Closed.Add(day);
            NamesClosedDays = true;
            SpeaksOfHolidays |= day is Holidays or AfterHolidays || (day is Both both ? both.One : day)
                is Weekdays { Holidays: not (OnHolidays.Unsaid or OnHolidays.LeftOutAlone) };
        }
    }

    /// <summary>
    /// What is said of closing days that are holidays, after the days: of those named, else of those that are no days of use.
    /// </summary>
    /// <returns>False when there are none.</returns>
    public bool Move(OnHolidays holidays)
    {
        if (!Closed.Exists(c => c.Moved(holidays) != c) && Days is { } days and not 0b1111111)
        {
            Closed.Add(new Weekdays(0b1111111 & ~days));
        }

        var moved = Closed.ConvertAll(c => c.Moved(holidays));
        var any = !moved.SequenceEqual(Closed);
        Closed.Clear();
        Close(moved);
        return any;
    }
}
