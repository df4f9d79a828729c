using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Every pattern for reading a cell, with one part left out: the rest says less, and never something else.</summary>
public sealed class PartMissingTests
{
    [Theory]
    [InlineData("H31.4.1", "2019-04-01")]
    [InlineData("H31.4", null)]
    [InlineData("H31.", null)]
    [InlineData("H.4.1", null)]
    [InlineData("31.4.1", null)]
    [InlineData("2026-04-01", "2026-04-01")]
    [InlineData("2026-04-", null)]
    [InlineData("2026--01", null)]
    [InlineData("-04-01", null)]
    [InlineData("2026年4月", null)]
    [InlineData("2026年1日", null)]
    [InlineData("4月1日", null)]
    [InlineData("2026040", null)]
    [InlineData("202604", null)]
    [InlineData("0401", null)]
    [InlineData("5/16/2020", "2020-05-16")]
    [InlineData("5/2020", null)]
    [InlineData("5/16/", null)]
    [InlineData("T15:00:00Z", null)]
    [InlineData("2024-03-31T15:00:00Z", "2024-04-01")]
    [InlineData("2024-03T15:00:00Z", null)]
    public void A_date(string text, string? date) => Assert.Equal(date, CellReader.Read(Reading.Date, text, DateOrder.MonthFirst).Value);

    [Theory]
    [InlineData("9:30", "09:30:00")]
    [InlineData("9:", null)]
    [InlineData("9:3", null)]
    [InlineData(":30", null)]
    [InlineData("9", null)]
    [InlineData("9:30:15", "09:30:15")]
    [InlineData("9:30:", null)]
    [InlineData("9::15", null)]
    [InlineData("9時30分", "09:30:00")]
    [InlineData("9時30", "09:30:00")]
    [InlineData("9時", "09:00:00")]
    [InlineData("時30分", null)]
    [InlineData("30分", null)]
    [InlineData("9時半", "09:30:00")]
    [InlineData("9半", null)]
    [InlineData("午後9時", "21:00:00")]
    [InlineData("午後9", "21:00:00")]
    [InlineData("午後", null)]
    [InlineData("午前9時PM", null)]
    [InlineData("0.375", "09:00:00")]
    [InlineData("0.", null)]
    [InlineData(".375", null)]
    public void A_time(string text, string? time) => Assert.Equal(time, TimeCell.Read(text).Time?.ToString());

    [Theory]
    [InlineData("35.1", "139.1", 35.1, 139.1)]
    [InlineData("35.", "139.1", null, null)]
    [InlineData("35.1", "139.", null, null)]
    [InlineData(".1", "139.1", null, null)]
    [InlineData("35.1", "", 35.1, null)]
    [InlineData("-", "139.1", null, 139.1)]
    [InlineData("35°41'", "139.1", null, null)]
    public void A_pair_of_coordinates(string latitude, string longitude, double? north, double? east)
    {
        var point = CoordinateCell.Read(latitude, longitude);
        Assert.Equal((north, east), (point.Latitude, point.Longitude));
        Assert.Equal(north is null || east is null, point.Rule is not null);
    }

    [Theory]
    [InlineData("35.1,139.1", 35.1, 139.1)]
    [InlineData("35.1,", null, null)]
    [InlineData(",139.1", null, null)]
    [InlineData("35.,139.1", null, null)]
    [InlineData("35,1,139,1", null, null)]
    public void Both_coordinates_in_one_cell(string text, double? north, double? east)
    {
        var point = CoordinateCell.ReadPair(text);
        Assert.Equal((north, east), (point.Latitude, point.Longitude));
    }

    [Theory]
    [InlineData("1,234", 1234L)]
    [InlineData("1,", null)]
    [InlineData(",234", null)]
    [InlineData("1,23", null)]
    [InlineData("12人", 12L)]
    [InlineData("人", null)]
    [InlineData("-", null)]
    [InlineData("12.", null)]
    [InlineData("¥", null)]
    public void A_number(string text, long? number) => Assert.Equal(number, CellReader.Read(Reading.Integer, text, DateOrder.Unproven).Value);

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("1.", null)]
    [InlineData(".5", null)]
    public void A_decimal(string text, double? number) => Assert.Equal(number, CellReader.Read(Reading.Decimal, text, DateOrder.Unproven).Value);

    [Theory]
    [InlineData("月～金", """["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"]""")]
    [InlineData("月～", null)]
    [InlineData("～金", null)]
    [InlineData("～", null)]
    [InlineData("月-水-金", null)]
    [InlineData("月～～金", null)]
    [InlineData("月～水・金～日", """["MONDAY","TUESDAY","WEDNESDAY","FRIDAY","SATURDAY","SUNDAY"]""")]
    public void Days_of_the_week(string text, string? days) => Assert.Equal(days, CellReader.Read(Reading.Days, text, DateOrder.Unproven).Value);

    [Theory]
    [InlineData("0008001", "0008001")]
    [InlineData("0008-001", "0008001")]
    [InlineData("8-001", "0008001")]
    [InlineData("8001", "0008001")]
    [InlineData("0008-", null)]
    [InlineData("-001", null)]
    [InlineData("8-1", null)]
    [InlineData("00-08001", null)]
    public void The_id_of_a_town(string text, string? id) => Assert.Equal(id, CellReader.Read(Reading.TownId, text, DateOrder.Unproven).Value);

    [Theory]
    [InlineData("0-歳の男性")]
    [InlineData("-4歳の男性")]
    [InlineData("歳以上の男性")]
    [InlineData("0-4の男性")]
    [InlineData("man")]
    [InlineData("4歳以下の男性")]
    public void The_ages_of_a_band(string heading) => Assert.Null(AgeBand.Read(HeadingText.Fold(heading)));
}
