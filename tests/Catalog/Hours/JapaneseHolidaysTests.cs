using System.Globalization;
using Gateway.Catalog.Hours;
using Xunit;

namespace Gateway.Tests.Catalog.Hours;

/// <summary>Public holidays in cases where the law is unusual. A table of all of them is compared in the tests that have npm.</summary>
public sealed class JapaneseHolidaysTests
{
    [Theory]
    [InlineData("2001-04-30", "a substitute of old: the Monday")]
    [InlineData("2006-05-04", "a day between two holidays, before it had a name")]
    [InlineData("2008-05-06", "a substitute of today: the next day that is none")]
    [InlineData("2009-09-22", "a day between two holidays")]
    [InlineData("2012-03-20", "the equinox")]
    [InlineData("2019-04-30", "before the accession")]
    [InlineData("2019-05-01", "the accession")]
    [InlineData("2019-10-22", "the enthronement")]
    [InlineData("2020-07-24", "the Olympic move of the day of sports")]
    [InlineData("2021-08-09", "the substitute of a moved day")]
    [InlineData("2026-05-06", "a substitute after three days")]
    [InlineData("2026-09-22", "a day between two holidays")]
    public void A_holiday_is_one(string day, string why) => Assert.True(Is(day), why);

    [Theory]
    [InlineData("2002-07-15", "the sea had a day of its own until 2002")]
    [InlineData("2015-08-11", "there was no day of mountains")]
    [InlineData("2019-12-23", "the emperor's birthday is another now")]
    [InlineData("2019-02-23", "and was not yet")]
    [InlineData("2020-10-12", "the day of sports was moved away")]
    [InlineData("2021-07-19", "the day of the sea was moved away")]
    [InlineData("2026-12-31", "many rest, but it is none")]
    public void Another_day_is_none(string day, string why) => Assert.False(Is(day), why);

    [Theory]
    [InlineData("1999-01-01")]
    [InlineData("2031-01-01")]
    public void Of_years_that_were_not_checked_nothing_is_said(string day) => Assert.Null(Is(day));

    private static bool? Is(string day) => JapaneseHolidays.Is(DateOnly.Parse(day, CultureInfo.InvariantCulture));
}
