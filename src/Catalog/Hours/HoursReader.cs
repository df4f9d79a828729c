namespace Gateway.Catalog.Hours;

/// <summary>Builds the opening rule of a row from its cells: first the columns with a single meaning, then the note.</summary>
internal static class HoursReader
{
    /// <summary>A note longer than this, far beyond the longest one met, is about more than hours and is not read.</summary>
    private const int LongestNote = 3_000;

    private const int EachDay = 0b1111111;

    public static OpeningRule Read(OpeningCells cells)
    {
        var draft = new HoursDraft { Days = cells.DayBits };
        if (Columns(cells.OpensMinute, cells.ClosesMinute) is { } hours)
        {
            draft.Lines.Add(hours);
            if (hours.Spans[0] == new Span(0, Span.Day) && !hours.IsAbout && (draft.Days is null or EachDay))
            {
                (draft.IsEveryDay, draft.SpeaksOfHolidays) = (true, true);
            }
        }

        if (cells.Note is { Length: > LongestNote } novel)
        {
            draft.Leave(novel, Doubt.All);
            return new OpeningRule(draft);
        }

        foreach (var statement in cells.Note is { } note ? HoursText.Statements(note) : [])
        {
            new StatementReader(draft, statement).Read();
        }

        return new OpeningRule(draft);
    }

    /// <summary>With only one end stated, the other is unknown.</summary>
    private static HoursLine? Columns(int? opens, int? closes) => (opens, closes) switch
    {
        (null, null) => null,
        ({ } from, { } to) => new HoursLine([], null, [new Span(from, to)]),
        _ => new HoursLine([], null, [new Span(opens ?? 0, closes ?? Span.Day)]) { IsAbout = true },
    };
}
