using System.Globalization;
using Gateway.Import.Sources;
using Xunit;

namespace Gateway.Tests.Import.Feeds;

/// <summary>When a source is visited again.</summary>
public sealed class ScheduleTests
{
    private static readonly DateTimeOffset Began = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Theory]
    [InlineData("30s", "00:00:30")]
    [InlineData("90m", "01:30:00")]
    [InlineData("6h", "06:00:00")]
    [InlineData("2d", "2.00:00:00")]
    [InlineData("PT1H", "01:00:00")]
    [InlineData("P1DT12H", "1.12:00:00")]
    public void An_interval_is_read(string text, string every) =>
        Assert.Equal(TimeSpan.Parse(every, CultureInfo.InvariantCulture), Schedule.Parse(text)?.Every);

    [Theory]
    [InlineData("")]
    [InlineData("0s")]
    [InlineData("h")]
    [InlineData("1w")]
    [InlineData("-1h")]
    [InlineData("1.5h")]
    [InlineData("367d")]
    [InlineData("P1M")]
    [InlineData("P1Y")]
    [InlineData("PT")]
    [InlineData("P")]
    [InlineData("PT0S")]
    [InlineData("24:00")]
    [InlineData("5:30")]
    [InlineData("1h ")]
    [InlineData("1h\n")]
    public void Anything_else_is_none(string text) => Assert.Null(Schedule.Parse(text));

    [Theory]
    [InlineData("2026-01-01T20:29:59Z", "2026-01-01T20:30:00Z")]
    [InlineData("2026-01-01T20:30:00Z", "2026-01-02T20:30:00Z")]
    [InlineData("2026-01-01T12:00:00Z", "2026-01-01T20:30:00Z")]
    public void A_time_of_day_is_of_Japan(string last, string next) =>
        Assert.Equal(Time(next), Schedule.Parse("05:30")!.Next(Time(last)));

    [Theory]
    [InlineData("6h", 0, null, 360)]
    [InlineData("6h", 1, null, 1)]
    [InlineData("6h", 2, null, 2)]
    [InlineData("6h", 9, null, 256)]
    [InlineData("6h", 12, null, 360)]
    [InlineData("6h", 99, null, 360)]
    [InlineData("1m", 3, null, 4)]
    [InlineData("1m", 12, null, 60)]
    [InlineData("6h", 1, 30, 30)]
    [InlineData("6h", 1, 99999, 1440)]
    public void Failures_make_growing_pauses_and_the_server_may_ask_for_more(string schedule, int failures, int? wish, int minutes)
    {
        var entry = new SourceEntry { Id = "a", Url = new Uri("http://far.example/"), Schedule = Schedule.Parse(schedule) };
        var next = new NextTime(() => 0).After(entry, Began, failures, wish is { } w ? TimeSpan.FromMinutes(w) : null);
        Assert.Equal(TimeSpan.FromMinutes(minutes), next - Began);
    }

    [Fact]
    public void Sources_in_the_web_are_spread_and_files_are_not()
    {
        var web = new SourceEntry { Id = "a", Url = new Uri("http://far.example/") };
        Assert.Equal(TimeSpan.FromHours(6) + TimeSpan.FromMinutes(5), new NextTime(() => 1).After(web, Began, 0, null) - Began);
        Assert.Equal(
            TimeSpan.FromMinutes(1), new NextTime(() => 1).After(new SourceEntry { Id = "a", Path = "/x" }, Began, 3, null) - Began);
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
