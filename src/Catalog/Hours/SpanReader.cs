namespace Gateway.Catalog.Hours;

/// <summary>Reads hours from the tokens of a statement: 24 hours, one or several spans, or an end alone.</summary>
internal static class SpanReader
{
    private const int LatestNight = 6 * 60;
    private const int Noon = 12 * 60;

    /// <summary>Reads the hours at a position; null when no hours make sense.</summary>
    /// <param name="areEnds">Whether isolated times are ends.</param>
    public static HoursLine? Read(IReadOnlyList<HoursToken> tokens, ref int at, bool areEnds)
    {
        if (tokens[at].Kind == HoursTokenKind.AllDay)
        {
            at++;
            return new HoursLine([], null, [new Span(0, Span.Day)]);
        }

        if (areEnds || Word(tokens, at + 1) == HoursTokenKind.Until)
        {
            var end = tokens[at++].Value;
            at += Word(tokens, at) == HoursTokenKind.Until ? 1 : 0;
            return new HoursLine([], null, [new Span(0, end)]) { IsEndOnly = true };
        }

        var spans = new List<Span>();
        var isAbout = false;
        for (var next = at; One(tokens, ref next, ref isAbout) is { } span;)
        {
            if (spans.Count > 0 && span.From < spans[^1].To)
            {
                return null;
            }

            spans.Add(span);
            at = next;
            Skip(tokens, ref next, HoursTokenKind.Gap, HoursTokenKind.Separator);
        }

        return spans.Count == 0 ? null : new HoursLine([], null, spans) { IsAbout = isAbout };
    }

    private static Span? One(IReadOnlyList<HoursToken> tokens, ref int at, ref bool isAbout)
    {
        if (Time(tokens, ref at, ref isAbout) is not { } from)
        {
            return null;
        }

        Skip(tokens, ref at, HoursTokenKind.Gap);
        if (Word(tokens, at) != HoursTokenKind.Wave)
        {
            return null;
        }

        at++;
        Skip(tokens, ref at, HoursTokenKind.Gap);
        if (Time(tokens, ref at, ref isAbout) is not { } to)
        {
            return null;
        }

        if (Word(tokens, at) == HoursTokenKind.Until)
        {
            at++;
        }

        // 9:00~5:00 and 11:30~2:00 may mean an end in the afternoon.
        return to > from ? new Span(from, to)
            : to <= LatestNight && to + Noon <= from ? new Span(from, to + Span.Day) : null;
    }

    private static int? Time(IReadOnlyList<HoursToken> tokens, ref int at, ref bool isAbout)
    {
        if (Word(tokens, at) != HoursTokenKind.Time)
        {
            return null;
        }

        var minute = tokens[at++].Value;
        if (Word(tokens, at) == HoursTokenKind.About)
        {
            isAbout = true;
            at++;
        }

        return minute;
    }

    private static HoursTokenKind? Word(IReadOnlyList<HoursToken> tokens, int at) => at < tokens.Count ? tokens[at].Kind : null;

    private static void Skip(IReadOnlyList<HoursToken> tokens, ref int at, params ReadOnlySpan<HoursTokenKind> words)
    {
        while (Word(tokens, at) is { } word && words.Contains(word))
        {
            at++;
        }
    }
}
