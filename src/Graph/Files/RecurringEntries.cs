using System.Globalization;
using Gateway.Catalog.Days;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace Gateway.Graph.Files;

/// <summary>
/// Makes entries from a rule of days: for each set of months, a recurring one for the days of every week, and one for those of some weeks
/// of a month; for a date, one of its own, as many programs do not read lists of dates. Nothing says since when a rule applies: an entry
/// that recurs begins with its first day after the data was made.
/// </summary>
internal static class RecurringEntries
{
    private const int Weeks = 5;

    /// <param name="days">The rule.</param>
    /// <param name="since">The day the data was made.</param>
    /// <param name="entry">Makes an entry for a day.</param>
    public static IEnumerable<CalendarEvent> Of(CollectionDays days, DateOnly since, Func<DateOnly, CalendarEvent> entry)
    {
        foreach (var (number, (rule, only)) in Rules(days).Index())
        {
            if (only.After(since.AddDays(-1)) is { } first)
            {
                var made = entry(first);
                made.Uid = number == 0 ? made.Uid : $"{made.Uid}-{number}";
                made.RecurrenceRule = rule;
                yield return made;
            }
        }

        foreach (var date in days.Dates)
        {
            var made = entry(date);
            made.Uid = string.Create(CultureInfo.InvariantCulture, $"{made.Uid}-{date:yyyyMMdd}");
            yield return made;
        }
    }

    private static IEnumerable<(RecurrencePattern Rule, CollectionDays Days)> Rules(CollectionDays days)
    {
        foreach (var months in days.ByMonths())
        {
            List<int> only = [.. months.Key.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(m => int.Parse(m, null))];
            var weekly = months.GroupBy(one => one.Day).Where(day => day.Count() == Weeks).Select(day => day.Key).ToHashSet();
            var some = months.Where(one => !weekly.Contains(one.Day)).ToList();
            if (weekly.Count > 0)
            {
                yield return (Rule(FrequencyType.Weekly, only, weekly.Select(day => new WeekDay(day))), Days(only, (weekly, [])));
            }

            if (some.Count > 0)
            {
                yield return (
                    Rule(FrequencyType.Monthly, only, some.Select(one => new WeekDay(one.Day, one.Week))),
                    Days(only, [.. some.Select(one => ((HashSet<DayOfWeek>)[one.Day], (HashSet<int>)[one.Week]))]));
            }
        }
    }

    private static CollectionDays Days(
        IReadOnlyList<int> months, params IEnumerable<(HashSet<DayOfWeek> Weekdays, HashSet<int> Weeks)> parts) =>
        CollectionDays.Of(parts.Select(part => (DayMask.Of(part.Weekdays, part.Weeks), months)));

    private static RecurrencePattern Rule(FrequencyType frequency, List<int> months, IEnumerable<WeekDay> days) =>
        new(frequency) { ByMonth = months, ByDay = [.. days] };
}
