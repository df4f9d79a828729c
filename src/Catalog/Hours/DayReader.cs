namespace Gateway.Catalog.Hours;

/// <summary>Reads days from the tokens of a statement: a day or date, a range, or numbered ones of a month.</summary>
internal static class DayReader
{
    /// <summary>Reads the days at a position into the list.</summary>
    /// <returns>False when there are none that make sense.</returns>
    public static bool Read(IReadOnlyList<HoursToken> tokens, ref int at, DayList days) => tokens[at].Kind switch
    {
        HoursTokenKind.Number => Numbered(tokens, ref at, days),
        HoursTokenKind.Day => Named(tokens, ref at, days),
        _ => Dated(tokens, ref at, days),
    };

    /// <summary>Reads all tokens when they are days and nothing else; otherwise returns null.</summary>
    public static DayList? ReadAll(IReadOnlyList<HoursToken> tokens)
    {
        var days = new DayList();
        for (var at = 0; at < tokens.Count;)
        {
            if (tokens[at].Kind is HoursTokenKind.Gap or HoursTokenKind.Separator
                || (tokens[at].Kind == HoursTokenKind.Only && at == tokens.Count - 1))
            {
                days.Separate(isList: tokens[at].Kind == HoursTokenKind.Separator);
                at++;
            }
            else if (tokens[at].Kind is not (HoursTokenKind.Day or HoursTokenKind.Number or HoursTokenKind.Date or HoursTokenKind.Month)
                || !Read(tokens, ref at, days))
            {
                return null;
            }
        }

        return days.IsEmpty ? null : days;
    }

    private static bool Numbered(IReadOnlyList<HoursToken> tokens, ref int at, DayList days)
    {
        var numbers = tokens[at++].Value;
        Skip(tokens, ref at);
        var any = false;
        for (; Word(tokens, at)?.Days is DaysOfWeek { Holidays: OnHolidays.Unstated } day; at++)
        {
            days.Add(day with { Ordinals = numbers });
            any = true;
        }

        return any;
    }

    private static bool Named(IReadOnlyList<HoursToken> tokens, ref int at, DayList days)
    {
        var first = tokens[at++].Days!;
        if (first is DaysOfWeek { Holidays: OnHolidays.Unstated } begin && Past(tokens, at, HoursTokenKind.Wave) is { } next
            && Word(tokens, next)?.Days is DaysOfWeek { Holidays: OnHolidays.Unstated } to)
        {
            at = next + 1;
            days.Add(begin with { Days = Range(begin.Days, to.Days) });
            return true;
        }

        days.Add(first);
        return true;
    }

    private static int Range(int first, int last)
    {
        var bits = first;
        for (var day = first; day != last;)
        {
            day = day == 0b1000000 ? 1 : day << 1;
            bits |= day;
        }

        return bits;
    }

    private static bool Dated(IReadOnlyList<HoursToken> tokens, ref int at, DayList days)
    {
        var first = DatesOf(tokens[at++]);
        if (Word(tokens, at)?.Kind == HoursTokenKind.Until)
        {
            // 6月30日まで: the start is not stated.
            return false;
        }

        if (Past(tokens, at, HoursTokenKind.Wave) is { } next)
        {
            if (Word(tokens, next) is not { Kind: HoursTokenKind.Date or HoursTokenKind.Month } end)
            {
                return false;
            }

            at = next + 1;
            first = Dates.Between(first, Believed(first, In(first, DatesOf(end))));
        }

        if (Word(tokens, at)?.Kind == HoursTokenKind.Until)
        {
            at++;
        }

        return Add(days, first);
    }

    /// <summary>29日 without a month takes the month of the start.</summary>
    private static Dates In(Dates first, Dates last)
    {
        var month = last.Perhaps < 100 ? first.Perhaps / 100 * 100 : 0;
        return new Dates(last.Perhaps + month, last.From == 0 ? 0 : last.From + month, last.To == 0 ? 0 : last.To + month,
            last.PerhapsUntil + month);
    }

    /// <summary>
    /// Cells filled down in a spreadsheet increment the last day of the turn of the year, to 1/54 and beyond: past a certain day
    /// it is not to be trusted.
    /// </summary>
    private static Dates Believed(Dates first, Dates last) =>
        first.Perhaps >= 1220 && last.PerhapsUntil is > 110 and <= 131 ? Dates.Within(101, last.PerhapsUntil) : last;

    private static bool Add(DayList days, DayWord word)
    {
        days.Add(word);
        return true;
    }

    private static Dates DatesOf(HoursToken token) => token.Days as Dates
        ?? Dates.Between((token.Value * 100) + 1, (token.Value * 100) + DateTime.DaysInMonth(2000, token.Value));

    private static HoursToken? Word(IReadOnlyList<HoursToken> tokens, int at) => at < tokens.Count ? tokens[at] : null;

    private static int? Past(IReadOnlyList<HoursToken> tokens, int at, HoursTokenKind kind)
    {
        Skip(tokens, ref at);
        if (Word(tokens, at)?.Kind != kind)
        {
            return null;
        }

        at++;
        Skip(tokens, ref at);
        return at;
    }

    private static void Skip(IReadOnlyList<HoursToken> tokens, ref int at)
    {
        while (Word(tokens, at)?.Kind == HoursTokenKind.Gap)
        {
            at++;
        }
    }
}
