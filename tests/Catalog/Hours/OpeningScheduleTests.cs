using Gateway.Catalog.Hours;
using Xunit;

namespace Gateway.Tests.Catalog.Hours;

/// <summary>The next change, and the days ahead.</summary>
public sealed class OpeningScheduleTests
{
    private static readonly DateTime Wednesday = new(2026, 6, 10, 10, 0, 0);

    [Theory]
    [InlineData("10:00～18:00 定休日：水曜", "2026-06-11 10:00 Open")]
    [InlineData("9:00～18:00 定休日：月曜", "2026-06-10 18:00 Closed")]
    [InlineData("9:00～18:00 休業日：土曜・日曜・月曜・火曜、不定休", "2026-06-10 18:00 Closed")]
    [InlineData("24時間", "")]
    [InlineData("", "")]
    public void The_next_change_is_when_it_is_otherwise(string note, string next) => Assert.Equal(
        next, OpeningSchedule.NextChange(Of(note), Wednesday) is var (at, status) ? $"{at:yyyy-MM-dd HH:mm} {status}" : "");

    [Theory]
    [InlineData("9:00～17:00 休業日：土曜・日曜・月曜・火曜", "Wed 09:00-Wed 17:00, Thu 09:00-Thu 17:00, Fri 09:00-Fri 17:00")]
    [InlineData("11:00～14:00/17:00～26:00 休業日：木曜～火曜", "Wed 11:00-Wed 14:00, Wed 17:00-Thu 02:00")]
    [InlineData("不定休", "")]
    public void The_week_has_what_is_open_for_certain_and_a_night_belongs_to_its_evening(string note, string week) =>
        Assert.Equal(week, Week(note));

    [Fact]
    public void What_is_open_day_and_night_has_a_span_for_each_day()
    {
        var week = Week("24時間").Split(", ");

        Assert.Equal(7, week.Length);
        Assert.Equal("Wed 00:00-Thu 00:00", week[0]);
    }

    private static string Week(string note) =>
        string.Join(", ", OpeningSchedule.Week(Of(note), Wednesday).Select(s => $"{s.From:ddd HH:mm}-{s.To:ddd HH:mm}"));

    private static OpeningRule Of(string note) =>
        HoursReader.Read(new OpeningCells(null, null, null, null, note.Length == 0 ? null : note));
}
