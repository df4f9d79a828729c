namespace Gateway.Catalog.Hours;

/// <summary>The state of reading the cells of a row.</summary>
internal sealed class HoursDraft
{
    /// <summary>The days of the week from their own column, as bits; null = not stated.</summary>
    public int? Days { get; init; }

    public List<HoursLine> Lines { get; } = [];

    public List<DayWord> Closed { get; } = [];

    /// <summary>Days on which it may be closed: the statement is about a part, or about some of them.</summary>
    public List<DayWord> PerhapsClosed { get; } = [];

    /// <summary>Days on which it is open although they would otherwise be closing days.</summary>
    public List<DayWord> Open { get; } = [];

    /// <summary>The parts of the year in which it is open at all.</summary>
    public List<DayWord> Periods { get; } = [];

    /// <summary>Texts that were not understood.</summary>
    public List<string> LeftOver { get; } = [];

    public Doubt Doubt { get; set; }

    /// <summary>Whether closing days are stated, so that it is open on the others.</summary>
    public bool NamesClosedDays { get; set; }

    /// <summary>Whether it is open every day: 年中無休, 毎日, 24 hours.</summary>
    public bool IsEveryDay { get; set; }

    /// <summary>Whether the treatment of public holidays is stated.</summary>
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
                is DaysOfWeek { Holidays: not (OnHolidays.Unstated or OnHolidays.LeftOutAlone) };
        }
    }

    /// <summary>
    /// Applies a statement about closing days on holidays: to the closing days named, or else to the complement of the days of use.
    /// </summary>
    /// <returns>False when there are no such days.</returns>
    public bool Move(OnHolidays holidays)
    {
        if (!Closed.Exists(c => c.Moved(holidays) != c) && Days is { } days and not 0b1111111)
        {
            Closed.Add(new DaysOfWeek(0b1111111 & ~days));
        }

        var moved = Closed.ConvertAll(c => c.Moved(holidays));
        var any = !moved.SequenceEqual(Closed);
        Closed.Clear();
        Close(moved);
        return any;
    }
}
