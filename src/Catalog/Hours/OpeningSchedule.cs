namespace Gateway.Catalog.Hours;

/// <summary>The future under a rule: when the status changes next, and the opening hours of the coming days.</summary>
internal static class OpeningSchedule
{
    /// <summary>How many days to look ahead for a change.</summary>
    public const int DaysAhead = 35;

    private static readonly TimeSpan LatestNight = TimeSpan.FromHours(6);

    /// <summary>Returns the next minute at which the status differs from the current one; null when there is none in five weeks.</summary>
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

    /// <summary>Returns when it is certainly open on the seven days from a day on. Hours past midnight belong to the day before.</summary>
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

    /// <summary>Whether it is open from midnight until morning: a day of its own, not the end of the one before.</summary>
    private static bool GoesOn(OpeningRule rule, DateTime midnight) =>
        Edges(rule, midnight, 1).Where(minute => minute <= midnight + LatestNight).All(minute => rule.At(minute) == OpenStatus.Open);

    private static IEnumerable<DateTime> Edges(OpeningRule rule, DateTime day, int days) =>
        Enumerable.Range(0, days).SelectMany(number => rule.Edges.Select(minute => day.AddDays(number).AddMinutes(minute)));
}
