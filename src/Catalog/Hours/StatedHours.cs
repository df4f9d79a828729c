namespace Gateway.Catalog.Hours;

/// <summary>The hours of a place on a day, derived from all lines that state hours.</summary>
internal sealed class StatedHours(IReadOnlyList<HoursLine> stated)
{
    private const int Noon = 12 * 60;

    /// <summary>The hours of a morning hardly go on for longer.</summary>
    private const int LatestNoon = 14 * 60;

    private readonly HoursLine[] lines = [.. stated.Where(l => l is { IsBreak: false, IsEndOnly: false })];
    private readonly HoursLine[] breaks = [.. stated.Where(l => l.IsBreak)];
    private readonly HoursLine[] ends = [.. stated.Where(l => l is { IsEndOnly: true, IsOfPart: false })];

    /// <summary>Minutes of a day at which something may start or end.</summary>
    public IReadOnlyList<int> Edges { get; } =
        [.. stated.SelectMany(l => l.IsAbout ? l.Spans.Select(About) : l.Spans)
            .SelectMany(s => new[] { (s.From + Span.Day) % Span.Day, s.To % Span.Day }).Append(0).Distinct().Order()];

    /// <summary>Returns whether hours are stated specifically for the day.</summary>
    public Certainty Names(DateOnly day, Func<DateOnly, bool> isHoliday) =>
        lines.Concat(ends).Where(l => l.Days.Count > 0 && !l.IsOfPart).Select(l => l.Holds(day, isHoliday)).DefaultIfEmpty().Max();

    /// <summary>Returns the certain and the possible hours of an open day; null when none are stated.</summary>
    public (IReadOnlyList<Span> Surely, IReadOnlyList<Span> Perhaps)? On(DateOnly day, Func<DateOnly, bool> isHoliday)
    {
        var held = lines.Select(l => (Line: l, Holds: l.Holds(day, isHoliday))).Where(l => l.Holds != Certainty.No).ToList();
        var parts = held.Where(l => l.Line.IsOfPart).ToList();
        var meant = Meant([.. held.Where(l => !l.Line.IsOfPart)], line => line.Rank(day, isHoliday));
        if (meant.Count == 0)
        {
            // Hours of parts alone do not bind the whole.
            return null;
        }

        var isSure = meant.Exists(l => l.Holds == Certainty.Yes) && !meant.Exists(l => l.Line.IsAbout);
        var surely = isSure ? meant.Select(l => Spans(l.Line, day, isHoliday, surely: true)).Aggregate(Common) : [];
        var perhaps = meant.Concat(parts).SelectMany(l =>
        {
            var spans = Spans(l.Line, day, isHoliday, surely: false);
            return l.Line.IsAbout ? spans.Select(About) : spans;
        });
        return (surely, [.. perhaps]);
    }

    /// <summary>Returns those of the highest rank among the lines that certainly hold, and all that may hold.</summary>
    private static List<(HoursLine Line, Certainty Holds)> Meant(
        IReadOnlyList<(HoursLine Line, Certainty Holds)> held, Func<HoursLine, int> rank)
    {
        var highest = held.Where(l => l.Holds == Certainty.Yes).Select(l => rank(l.Line)).DefaultIfEmpty().Max();
        return [.. held.Where(l => rank(l.Line) >= highest)];
    }

    /// <summary>Returns the spans of a line on a day: without breaks, and with another end where one is stated.</summary>
    private IReadOnlyList<Span> Spans(HoursLine line, DateOnly day, Func<DateOnly, bool> isHoliday, bool surely)
    {
        bool Counts(HoursLine other, bool perhaps) => other.Holds(day, isHoliday) is var holds
            && (holds == Certainty.Yes || (perhaps && holds == Certainty.Maybe));

        // 平日9:00~19:00、土日9:00~17:00、冬期は16:00まで: on which of these days is unclear.
        bool IsUnclear(HoursLine end) => end is { Days.Count: 0, Season: not null } && line is { Days.Count: > 0, Season: null };
        var other = ends.Where(e => Counts(e, perhaps: true))
            .Where(e => IsUnclear(e) || e.Rank(day, isHoliday) >= line.Rank(day, isHoliday)).ToList();
        var certain = other.Where(e => !IsUnclear(e) && Counts(e, perhaps: false)).Select(e => e.Rank(day, isHoliday)).ToList();
        var highest = certain.DefaultIfEmpty().Max();
        var said = other.Where(e => IsUnclear(e) || e.Rank(day, isHoliday) >= highest).Select(e => e.Spans[0].To).ToList();
        var spans = line.Spans;
        if (said.Count > 0)
        {
            var mayStay = certain.Count == 0;
            var own = spans[^1].To;
            var end = surely ? said.Append(mayStay ? own : said[0]).Min() : said.Append(mayStay ? own : said[0]).Max();

            // 18:00~24:00(金は2:00まで), 9:00~21:00(日は5時まで): an end before the start is at night, or in the afternoon, but of
            // 9:00~12:00 15:00~18:00(土は12:00まで) it is that of the morning.
            spans = said.Exists(one => one <= spans[0].From || (one <= spans[^1].From && !spans.Any(s => s.To == one)))
                ? surely ? [] : [new Span(spans[0].From, Math.Max(own, said.Max() + Span.Day))]
                : EndingAt(spans, end);
        }

        return Span.Without(spans, breaks.Where(b => Counts(b, perhaps: surely) && (surely || !b.IsOfPart))
            .SelectMany(b => b.IsHalfDay ? [Half(b.Spans[0], spans, surely)] : b.Spans));
    }

    /// <summary>
    /// Returns what is cut for a morning or an afternoon. Of 9:00~12:30 15:00~18:00 the first are the hours of the morning; of 11:00~15:00
    /// 17:00~21:00 that is unclear, and so is the last hour of 9:00~13:00 alone.
    /// </summary>
    private static Span Half(Span half, IReadOnlyList<Span> spans, bool surely)
    {
        var end = spans.LastOrDefault(s => s.From < Noon).To;
        var hasMore = spans.Any(s => s.From >= end);
        if (end <= Noon || (!hasMore && end > LatestNoon))
        {
            return half;
        }

        var isMorning = half.To == Noon;
        var turn = (hasMore && end <= LatestNoon) || isMorning == surely ? end : Noon;
        return isMorning ? half with { To = turn } : half with { From = turn };
    }

    private static IReadOnlyList<Span> EndingAt(IReadOnlyList<Span> spans, int end) =>
        [.. spans.Index().Select(s => s.Index == spans.Count - 1 ? s.Item with { To = end } : s.Item with { To = Math.Min(s.Item.To, end) })
            .Where(s => s.From < s.To)];

    private static Span About(Span span) => new(Math.Max(0, span.From - 60), span.To + 60);

    private static IReadOnlyList<Span> Common(IReadOnlyList<Span> some, IReadOnlyList<Span> others) =>
        [.. some.SelectMany(s => others.Select(o => new Span(Math.Max(s.From, o.From), Math.Min(s.To, o.To)))).Where(s => s.From < s.To)];
}
