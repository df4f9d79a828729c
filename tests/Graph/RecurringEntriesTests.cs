using Gateway.Catalog.Days;
using Gateway.Graph.Files;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>Recurring calendar entries: another library finds exactly the days of the rule in them.</summary>
public sealed class RecurringEntriesTests
{
    private static readonly DateOnly First = new(2026, 11, 26);
    private static readonly DateOnly Last = new(2028, 3, 31);

    [Theory]
    [InlineData("水", 1)]
    [InlineData("月 木", 1)]
    [InlineData("木1 木3", 1)]
    [InlineData("火2 月4", 1)]
    [InlineData("水2:4 6 8 10 12 2", 1)]
    [InlineData("水:4 6", 1)]
    [InlineData("土5", 1)]
    [InlineData("水 金2", 2)]
    [InlineData("毎週火・金曜日、第1土曜日", 2)]
    [InlineData("水1:6 7 水2:4 5", 2)]
    [InlineData("20261204 20261211", 2)]
    [InlineData("水:4 20261204 20270115", 3)]
    public void They_recur_on_the_days_of_the_rule(string rule, int count)
    {
        var days = CollectionWords.Read(rule)!;

        var entries = RecurringEntries.Of(days, First, day => new CalendarEvent { Uid = "x", DtStart = new CalDateTime(day) }).ToList();

        Assert.Equal(count, entries.Count);
        Assert.Equal(count, entries.Select(entry => entry.Uid).Distinct().Count());
        Assert.Equal(Days(days), entries.SelectMany(DaysOf).Order());
    }

    private static IEnumerable<DateOnly> Days(CollectionDays days) =>
        Enumerable.Range(First.DayNumber, Last.DayNumber - First.DayNumber + 1).Select(DateOnly.FromDayNumber).Where(days.Has);

    private static IEnumerable<DateOnly> DaysOf(CalendarEvent entry) =>
        entry.GetOccurrences(new CalDateTime(First)).Select(one => one.Period.StartTime.Date).TakeWhile(day => day <= Last);
}
