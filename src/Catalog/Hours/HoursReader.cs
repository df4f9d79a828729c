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

        LeaveOthersOpen(draft.Lines);
        return new OpeningRule(draft);
    }

    /// <summary>Whether a text says that it is open all day, and nothing else: 24時間, 終日開放.</summary>
    public static bool IsAllDay(string text) => text.Length <= LongestNote && HoursText.Statements(text) is [var only]
        && HoursLexer.Read(HoursText.Bare(only)) is [{ Kind: HoursTokenKind.AllDay }];

    /// <summary>
    /// 11:30~14:30 17:00~20:30 ※土日は17:30~21:00, 11時~15時(土日のみ)17時~21時: whether the other hours of each day, lunch before dinner, apply
    /// on these days too is unclear, unless those stated are some of them: ※土曜は9:00~12:00.
    /// </summary>
    private static void LeaveOthersOpen(List<HoursLine> lines)
    {
        var whole = lines.Where(l => l is { IsOfPart: false, IsEndOnly: false, IsBreak: false }).ToList();
        foreach (var some in whole.Where(l => l.Days.Count > 0))
        {
            var others = whole.Where(l => l is { Days.Count: 0 } && !l.Spans.Intersect(some.Spans).Any())
                .SelectMany(l => l.Spans).Where(s => !some.Spans.Any(own => own.From < s.To && s.From < own.To)).ToList();
            if (others.Count > 0)
            {
                lines.Add(some with { Spans = others, IsOfPart = true });
            }
        }
    }

    /// <summary>With only one end stated, the other is unknown.</summary>
    private static HoursLine? Columns(int? opens, int? closes) => (opens, closes) switch
    {
        (null, null) => null,
        ({ } from, { } to) => new HoursLine([], null, [new Span(from, to)]),
        _ => new HoursLine([], null, [new Span(opens ?? 0, closes ?? Span.Day)]) { IsAbout = true },
    };
}
