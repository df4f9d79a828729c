namespace Gateway.Catalog.Hours;

/// <summary>What a rule says of the time to come: when it changes next, and when it is open on the next days.</summary>
internal static class OpeningSchedule
{
    /// <summary>How far it is looked ahead for a change.</summary>
    public const int DaysAhead = 35;

    private static readonly TimeSpan LatestNight = TimeSpan.FromHours(6);

    /// <summary>The next minute at which it is open, closed or unknown that is not so now; null when there is none in five weeks.</summary>
    public static (DateTime At, OpenStatus Status)? NextChange(OpeningRule rule, DateTime from)
    {
        if (!OpeningRule.IsWithin(from))
        {
            return null;
        }

        var now = rule.At(from);
        foreach (var minute in Edges(rule, from.Date, DaysAhead).Where(minute => minute > from))
        {
            if (rule.At(minute) is var status && status != now)
            {
                return (minute, status);
            }
        }

        return null;
    }

    /// <summary>When it is open for certain on the seven days from a day on. What goes past midnight belongs to the day before.</summary>
    public static IEnumerable<(DateTime From, DateTime To)> Week(OpeningRule rule, DateTime day)
    {
        DateTime? open = null;
        foreach (var minute in OpeningRule.IsWithin(day) ? Edges(rule, day.Date.AddDays(-1), 9) : [])
        {
            var isOpen = rule.At(minute) == OpenStatus.Open;
            if (open is { } from && (!isOpen || (minute > from && minute.TimeOfDay == default && GoesOn(rule, minute))))
            {
                if (from >= day.Date && from < day.Date.AddDays(7))
                {
                    yield return (from, minute);
                }

                open = null;
            }

            open ??= isOpen ? minute : null;
        }
    }

    /// <summary>Whether it is open from midnight until the morning: a day of its own, and no end of the one before.</summary>
    private static bool GoesOn(OpeningRule rule, DateTime midnight) =>
        Edges(rule, midnight, 1).Where(minute => minute <= midnight + LatestNight).All(minute => rule.At(minute) == OpenStatus.Open);

    private static IEnumerable<DateTime> Edges(OpeningRule rule, DateTime day, int days) =>
        Enumerable.Range(0, days).SelectMany(number => rule.Edges.Select(minute => day.AddDays(number).AddMinutes(minute)));
}
