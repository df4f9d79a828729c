namespace Gateway.Catalog.Hours;

/// <summary>From a minute of a day to before another, which may be on the next day.</summary>
internal readonly record struct Span(int From, int To)
{
    public const int Day = 24 * 60;

    public bool Holds(int minute) => minute >= From && minute < To;

    /// <summary>Returns what is left of spans after cutting others out.</summary>
    public static IReadOnlyList<Span> Without(IReadOnlyList<Span> spans, IEnumerable<Span> cut) => cut.Aggregate(spans, (left, gone) =>
        [.. left.SelectMany(s => new Span[] { new(s.From, Math.Min(s.To, gone.From)), new(Math.Max(s.From, gone.To), s.To) })
            .Where(s => s.From < s.To)]);
}
