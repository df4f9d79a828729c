using System.Globalization;
using Gateway.Catalog;
using Gateway.Catalog.Days;
using Xunit;

namespace Gateway.Tests.Catalog;

/// <summary>Collection days: what cells say, and which days those are, compared with a plain reading of the calendar.</summary>
public sealed class CollectionDaysTests
{
    private static readonly DateOnly First = new(2026, 4, 1);
    private static readonly DateOnly Last = new(2027, 3, 31);

    [Theory]
    [InlineData("水", "3:12345")]
    [InlineData("月 木", "1:12345 4:12345")]
    [InlineData("木1 木3", "4:13")]
    [InlineData("火2 月4", "1:4 2:2")]
    [InlineData("　水　土　", "3:12345 6:12345")]
    [InlineData("毎週火・金曜日", "2:12345 5:12345")]
    [InlineData("毎週水曜日", "3:12345")]
    [InlineData("第２・４月曜日", "1:24")]
    [InlineData("第1・第3木曜", "4:13")]
    [InlineData("第1水曜日と第3金曜日", "3:1 5:3")]
    [InlineData("毎月第2土曜日", "6:2")]
    [InlineData("毎週月曜日、毎週木曜日", "1:12345 4:12345")]
    [InlineData("第2水曜日・第4水曜日", "3:24")]
    [InlineData("土5", "6:5")]
    [InlineData("水２　４", "3:24")]
    [InlineData("火1 3 木", "2:13 4:12345")]
    public void A_rule_holds_on_its_weekdays_in_its_weeks(string cell, string weekdays)
    {
        var wanted = weekdays.Split(' ').Select(part => part.Split(':')).ToDictionary(
            part => (DayOfWeek)int.Parse(part[0], CultureInfo.InvariantCulture), part => part[1]);

        Assert.Equal(
            Year(day => wanted.TryGetValue(day.DayOfWeek, out var weeks) && weeks.Contains((char)('1' + ((day.Day - 1) / 7)))),
            CollectionWords.Read(cell)!.Between(First, Last)!);
    }

    [Theory]
    [InlineData("20261204 20261211 20270115")]
    [InlineData("20270115　20261211　20261204 20261204")]
    [InlineData("2026/12/4、2026/12/11、2027/1/15")]
    [InlineData("2026年12月4日、2026年12月11日、2027年1月15日")]
    public void Dates_are_days_and_say_nothing_about_the_months_around_them(string cell)
    {
        var days = CollectionWords.Read(cell)!;

        Assert.Equal([new DateOnly(2026, 12, 4), new(2026, 12, 11), new(2027, 1, 15)], days.Between(new(2026, 12, 1), new(2027, 1, 31))!);
        Assert.Null(days.Between(new(2026, 11, 30), new(2026, 12, 4)));
        Assert.Null(days.Between(new(2027, 1, 15), new(2027, 2, 1)));
        Assert.Equal(new DateOnly(2027, 1, 15), days.After(new(2026, 12, 11)));
        Assert.Null(days.After(new(2027, 1, 15)));
        Assert.Null(days.After(new(2026, 11, 29)));
    }

    /// <summary>Each Tuesday and Friday, but in the months around the turn of the year on these dates.</summary>
    [Fact]
    public void Beside_dates_days_recur_in_other_months()
    {
        var days = CollectionWords.Read("火 金:4 5 6 7 8 9 10 11 2 3 20261201 20261229 20270105")!;

        Assert.Equal([new DateOnly(2026, 11, 27), new(2026, 12, 1), new(2026, 12, 29), new(2027, 1, 5), new(2027, 2, 2)],
            days.Between(new(2026, 11, 25), new(2027, 2, 4))!);
        Assert.NotNull(days.Between(new(2027, 10, 1), new(2027, 11, 30)));
        Assert.Null(days.Between(new(2027, 10, 1), new(2027, 12, 1)));
        Assert.Equal(new DateOnly(2027, 11, 30), days.After(new(2027, 11, 26)));
        Assert.Null(days.After(new(2027, 11, 30)));
    }

    [Fact]
    public void Each_sign_may_have_months_of_its_own() => Assert.Equal(
        Year(day => (day.Month is 6 or 7 && day.Day <= 7 && day.DayOfWeek is DayOfWeek.Wednesday)
            || (day.Month is 4 && day.Day is >= 8 and <= 14 && day.DayOfWeek is DayOfWeek.Wednesday or DayOfWeek.Friday)),
        CollectionWords.Read("水1:6 7 水2 金2:4")!.Between(First, Last)!);

    [Fact]
    public void Months_hold_for_the_whole_cell() => Assert.Equal(
        Year(day => day.Month is 4 or 12 && day.DayOfWeek is DayOfWeek.Wednesday or DayOfWeek.Friday && day.Day is >= 8 and <= 14)
            .Where(day => day.Month is 4 or 12 && day.Day is >= 8 and <= 14),
        CollectionWords.Read("水2 金2:4 12")!.Between(First, Last)!);

    [Theory]
    [InlineData("")]
    [InlineData("電話で申し込む")]
    [InlineData("水6")]
    [InlineData("水2 6")]
    [InlineData("水 2")]
    [InlineData("水2 41")]
    [InlineData("水2:13")]
    [InlineData("水2:0")]
    [InlineData("水2:")]
    [InlineData("*1")]
    [InlineData("20261301")]
    [InlineData("20261204 2026121")]
    [InlineData("20261204 毎週")]
    [InlineData("水 20261204")]
    [InlineData("水1:6 7 水3")]
    [InlineData("水1:6 7 20260603")]
    [InlineData("2026年2月30日")]
    [InlineData("第6月曜日")]
    [InlineData("第1・3月・木曜日")]
    [InlineData("第2月曜日・火曜日")]
    [InlineData("第1・第3火曜日及び金曜日")]
    [InlineData("第2・4月曜日\n木曜日")]
    [InlineData("毎月第1木曜 金曜")]
    [InlineData("祝日を除く水曜日")]
    [InlineData("水曜日（祝日は休み）")]
    [InlineData("毎週")]
    public void What_is_not_surely_understood_says_nothing(string cell) => Assert.Null(CollectionWords.Read(cell));

    [Theory]
    [InlineData("水2:4 6 8 10 12 2")]
    [InlineData("月 木")]
    [InlineData("第1・3金曜日")]
    [InlineData("水2:4 20260612 20261231")]
    public void What_is_stored_says_the_same(string cell)
    {
        var days = CollectionWords.Read(cell)!;

        Assert.Equal(days.Between(First, Last), CollectionDays.OfText(days.Text).Between(First, Last));
        Assert.All(Year(_ => true), day => Assert.Equal(
            days.Has(day), CollectionDays.SignsOf(day, day).Any(sign => days.Text.Contains(sign, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_next_day_is_after_the_one_that_is_named()
    {
        var days = CollectionWords.Read("水2:4 12")!;

        Assert.Equal(new DateOnly(2026, 12, 9), days.After(new DateOnly(2026, 12, 8)));
        Assert.Equal(new DateOnly(2027, 4, 14), days.After(new DateOnly(2026, 12, 9)));
    }

    [Theory]
    [InlineData("9999-12-30", "9999-12-31")]
    [InlineData("9999-12-31", null)]
    public void Where_the_calendar_ends_there_is_no_next_day(string after, string? next) =>
        Assert.Equal(next, CollectionWords.Read("月 火 水 木 金 土 日")!.After(DayText.Read(after)) is { } day ? DayText.Of(day) : null);

    [Fact]
    public void Within_a_year_there_may_be_none() => Assert.Null(CollectionWords.Read("日5:2")!.After(new DateOnly(2026, 1, 1)));

    private static IEnumerable<DateOnly> Year(Func<DateOnly, bool> has) =>
        Enumerable.Range(First.DayNumber, Last.DayNumber - First.DayNumber + 1).Select(DateOnly.FromDayNumber).Where(has);
}
