using Gateway.Catalog;
using Xunit;

namespace Gateway.Tests.Catalog;

/// <summary>Grid squares and weeks match Japanese statistics and the ISO calendar.</summary>
public sealed class GridSquareTests
{
    [Theory]
    [InlineData(35.6812, 139.7671, "53394611")]
    [InlineData(43.0687, 141.3508, "64414288")]
    [InlineData(26.2124, 127.6809, "39272554")]
    public void A_point_is_in_the_square_that_statistics_know(double latitude, double longitude, string code)
    {
        var (middleLatitude, middleLongitude) = GridSquare.Middle(code);

        Assert.Equal(code, GridSquare.Of(latitude, longitude));
        Assert.Equal(code, GridSquare.Of(middleLatitude, middleLongitude));
        Assert.InRange(Math.Abs(latitude - middleLatitude), 0, 1.0 / 240);
        Assert.InRange(Math.Abs(longitude - middleLongitude), 0, 1.0 / 160);
    }

    [Theory]
    [InlineData(48.85, 2.35)]
    [InlineData(139.7, 35.6)]
    public void What_lies_elsewhere_is_in_no_square(double latitude, double longitude) => Assert.Null(GridSquare.Of(latitude, longitude));

    [Theory]
    [InlineData("2026-11-29T14:59:59Z", "2026-W48")]
    [InlineData("2026-11-29T15:00:00Z", "2026-W49")]
    [InlineData("2027-01-03T14:59:59Z", "2026-W53")]
    public void A_week_begins_on_Monday_in_Japan(string moment, string week) =>
        Assert.Equal(week, JapanWeek.Of(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Each_week_is_of_the_month_of_its_Thursday()
    {
        var months = Enumerable.Range(0, 24).Select(number => JapanWeek.OfMonth(new DateOnly(2026, 1, 15).AddMonths(number))).ToList();

        Assert.Equal(["2026-W45", "2026-W46", "2026-W47", "2026-W48"], months[10]);
        Assert.Equal(105, months.SelectMany(weeks => weeks).Distinct().Count());
        Assert.All(months.SelectMany(weeks => weeks), week => Assert.Equal(week, JapanWeek.Of(JapanWeek.MondayOf(week)!.Value)));
    }

    /// <summary>A count made a moment ago belongs to the month shown, even in a week that spans two months.</summary>
    [Theory]
    [InlineData("2026-11-29", "2026-11-26")]
    [InlineData("2026-11-30", "2026-12-03")]
    [InlineData("2027-01-03", "2026-12-31")]
    [InlineData("2026-12-03", "2026-12-03")]
    public void A_day_is_counted_in_the_month_of_the_Thursday_of_its_week(string text, string thursday)
    {
        var day = DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(thursday, JapanWeek.ThursdayOf(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(JapanWeek.MonthOf(JapanWeek.Of(day)), thursday[..7]);
        Assert.Contains(JapanWeek.Of(day), JapanWeek.OfMonth(JapanWeek.ThursdayOf(day)));
    }

    [Theory]
    [InlineData("2026-W00")]
    [InlineData("2025-W53")]
    [InlineData("2026W48")]
    [InlineData("")]
    public void What_is_no_week_has_no_Monday(string text) => Assert.Null(JapanWeek.MondayOf(text));
}
