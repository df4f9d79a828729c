using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Xunit;

namespace Gateway.Tests.Import.Cells;

/// <summary>What people write into cells, and what it means.</summary>
public sealed class CellTests
{
    [Theory]
    [InlineData("無料", 0L, true)]
    [InlineData("入場無料", 0L, true)]
    [InlineData("無料（要申込）", 0L, true)]
    [InlineData("0円", 0L, false)]
    [InlineData("1,500円", 1500L, false)]
    [InlineData("無料（材料費500円）", null, false)]
    [InlineData("小学生以下無料", null, false)]
    [InlineData("大人500円、小人無料", null, false)]
    public void A_fee(string text, long? yen, bool hasWords)
    {
        var value = CellReader.Read(Reading.Fee, text, DateOrder.Unproven);
        Assert.Equal((yen, hasWords), ((long?)value.Value, value.HasWords));
        Assert.Equal(yen is null, value.Rule is not null);
    }

    /// <summary>A length is converted; a number of something else is rejected.</summary>
    [Theory]
    [InlineData("120cm", NumberUnit.Metres, 1.2)]
    [InlineData("1.2km", NumberUnit.Metres, 1200.0)]
    [InlineData("12", NumberUnit.Metres, 12.0)]
    [InlineData("12人", NumberUnit.Metres, null)]
    [InlineData("15cm", NumberUnit.Millimetres, 150.0)]
    [InlineData("75m", NumberUnit.Millimetres, 75000.0)]
    [InlineData("98.5%", NumberUnit.Percent, 98.5)]
    [InlineData("150名", NumberUnit.People, 150.0)]
    [InlineData("150㎡", NumberUnit.People, null)]
    [InlineData("30世帯", NumberUnit.People, null)]
    [InlineData("30世帯", NumberUnit.Count, 30.0)]
    [InlineData("50%", NumberUnit.Count, null)]
    [InlineData("150㎡", NumberUnit.Any, 150.0)]
    public void A_number_is_told_in_the_unit_of_its_field(string text, object unit, double? number)
    {
        var value = CellReader.Read(Reading.Decimal, text, DateOrder.Unproven, null, (NumberUnit)unit);
        Assert.Equal(number, (double?)value.Value);
        Assert.Equal(number is null, value.Rule == CellRules.NumberUnreadable);
    }

    [Theory]
    [InlineData("-10", NumberUnit.People, null)]
    [InlineData("-10", NumberUnit.Metres, -10L)]
    public void Fewer_than_none_are_no_number_of_things(string text, object unit, long? number) =>
        Assert.Equal(number, (long?)CellReader.Read(Reading.Integer, text, DateOrder.Unproven, null, (NumberUnit)unit).Value);

    [Theory]
    [InlineData("--", Reading.Phone)]
    [InlineData("なし", Reading.Phone)]
    [InlineData("ー", Reading.PostalCode)]
    [InlineData("-", Reading.Digits)]
    public void A_sign_for_nothing_is_no_number_to_call(string text, object reading)
    {
        var value = CellReader.Read((Reading)reading, text, DateOrder.Unproven);
        Assert.Equal((null, CellRules.Placeholder), (value.Value, value.Rule));
    }

    /// <summary>Bracketed text is part of its item, and a sign that means none gives no item.</summary>
    [Theory]
    [InlineData("内科（消化器、循環器）、外科", "[\"内科(消化器、循環器)\",\"外科\"]")]
    [InlineData("なし", null)]
    [InlineData("－", null)]
    public void A_list(string text, string? items) =>
        Assert.Equal(items, CellReader.Read(Reading.List, text, DateOrder.Unproven).Value);

    [Theory]
    [InlineData("否", false)]
    [InlineData("禁止", false)]
    [InlineData("未設置", false)]
    [InlineData("対象外", false)]
    [InlineData("✗", false)]
    [InlineData("設置", true)]
    [InlineData("設置済み", true)]
    [InlineData("利用可", true)]
    [InlineData("一部", null)]
    [InlineData("△", null)]
    [InlineData("有（要予約）", true)]
    [InlineData("あり、要予約", true)]
    [InlineData("あり（冬期間閉鎖）", true)]
    [InlineData("有(故障中)", null)]
    [InlineData("有（撤去済み）", null)]
    [InlineData("無（故障中）", false)]
    [InlineData("1,000", null)]
    [InlineData("0,5", null)]
    [InlineData("1、2階", null)]
    [InlineData("有 無", null)]
    [InlineData("○、×", null)]
    public void Yes_and_no(string text, bool? flag) => Assert.Equal(flag, FlagCell.Read(text).Value);

    [Theory]
    [InlineData("正午", "12:00:00", false)]
    [InlineData("24:00", "00:00:00", true)]
    [InlineData("翌2:00", "02:00:00", true)]
    [InlineData("翌日午前1時30分", "01:30:00", true)]
    [InlineData("翌朝5時", "05:00:00", true)]
    public void A_time(string text, string time, bool isNextDay)
    {
        var read = TimeCell.Read(text).Time;
        Assert.Equal((time, isNextDay), (read.ToString(), read!.Value.IsNextDay));
    }

    [Theory]
    [InlineData("翌")]
    [InlineData("翌25時")]
    [InlineData("翌翌1時")]
    [InlineData("翌日")]
    public void No_time(string text) => Assert.Null(TimeCell.Read(text).Time);

    [Theory]
    [InlineData("10時00分～16時00分", "10:00:00", "16:00:00")]
    [InlineData("午前9時～正午", "09:00:00", "12:00:00")]
    [InlineData("正午から午後5時まで", "12:00:00", "17:00:00")]
    [InlineData("18:00-翌2:00", "18:00:00", "02:00:00")]
    [InlineData("9-17時", "09:00:00", "17:00:00")]
    [InlineData("9-17", null, null)]
    [InlineData("9-午後5時", null, null)]
    public void Two_times_in_one_cell(string text, string? from, string? to)
    {
        var span = TimeSpanCell.Read(text);
        Assert.Equal((from, to), (span?.From.ToString(), span?.To.ToString()));
    }

    [Theory]
    [InlineData("12月5日（土）", "2026年度イベント", "2026-12-05")]
    [InlineData("1月9日(土)", "令和8年度 行事", "2027-01-09")]
    [InlineData("4/5(日)", "event_202604", "2026-04-05")]
    [InlineData("9月9日(水)", "R8年 行事予定", "2026-09-09")]
    [InlineData("12月5日（日）", "2026年度", null)]
    [InlineData("12月5日", "2026年度", null)]
    [InlineData("12月5日（土）", "2025年度と2026年度", null)]
    [InlineData("12月5日（土）", "行事予定", null)]
    [InlineData("2月30日（月）", "2026年", null)]
    public void A_date_without_a_year_is_that_of_the_file_where_the_day_of_the_week_proves_it(string text, string title, string? date)
    {
        var value = CellReader.Read(Reading.Date, text, DateOrder.Unproven, FileYear.Of(title));
        Assert.Equal((date, date is null ? CellRules.DateNoYear : CellRules.DateOfFile), ((string?)value.Value, value.Rule));
    }

    [Theory]
    [InlineData("2026-05-01 10:00～16:00", "2026-05-01")]
    [InlineData("2026/5/1 10:00:30 AM", "2026-05-01")]
    [InlineData("2026-05-01 10:00～5月3日 16:00", null)]
    [InlineData("2026/5/1 10:00 ～ 3日", null)]
    [InlineData("2026-05-01 10:00 5/8 11:00", null)]
    [InlineData("31/5/2026 10:00～6/3", null)]
    public void A_time_behind_a_date_is_dropped_and_another_day_is_not(string text, string? date) =>
        Assert.Equal(date, DateCell.Read(text, DateOrder.DayFirst).Value);

    [Theory]
    [InlineData("2026年4月1日（水）", null)]
    [InlineData("2026/4/1(水・祝)", null)]
    [InlineData("令和8年4月1日(木)", "date-weekday")]
    public void Another_day_of_the_week_is_told(string text, string? rule)
    {
        var value = DateCell.Read(text, DateOrder.Unproven);
        Assert.Equal(("2026-04-01", rule), ((string?)value.Value, value.Rule?.Name));
    }

    [Theory]
    [InlineData("36°1′12″", "139°59′24″", 36.02, 139.99)]
    [InlineData("36度1分12秒", "139度59分24秒", 36.02, 139.99)]
    [InlineData("北緯36度1分12秒", "東経139度59分24秒", 36.02, 139.99)]
    [InlineData("36:01:12", "139:59:24", 36.02, 139.99)]
    [InlineData("36.01.12.0", "139.59.24.0", 36.02, 139.99)]
    [InlineData("36°1.2'N", "139°59.4'E", 36.02, 139.99)]
    public void Degrees_minutes_and_seconds_are_converted_and_told(string latitude, string longitude, double north, double east)
    {
        var point = CoordinateCell.Read(latitude, longitude);
        Assert.Equal((north, east, PlaceRules.DegreesConverted), (point.Latitude, point.Longitude, point.Rule));
    }

    [Theory]
    [InlineData("北緯36.02", "東経139.99")]
    [InlineData("36.02°N", "139.99°E")]
    [InlineData("３６．０２", "１３９．９９")]
    [InlineData(" 36. 02", "139 .99 ")]
    [InlineData("N36.02度", "E139.99度")]
    public void Decimal_degrees_with_signs_and_blanks_are_decimal_degrees(string latitude, string longitude)
    {
        var point = CoordinateCell.Read(latitude, longitude);
        Assert.Equal((36.02, 139.99, null), (point.Latitude, point.Longitude, point.Rule));
    }

    [Theory]
    [InlineData("36.02, 139.99", "")]
    [InlineData("", "36.02，139.99")]
    [InlineData("36.02,139.99", "36.02,139.99")]
    public void A_pair_in_the_cell_of_one_is_read_and_told(string latitude, string longitude)
    {
        var point = CoordinateCell.Read(latitude, longitude);
        Assert.Equal((36.02, 139.99, PlaceRules.CoordinatesTogether), (point.Latitude, point.Longitude, point.Rule));
    }

    [Theory]
    [InlineData("36,139", "")]
    [InlineData("36.02,139.99", "140")]
    [InlineData("36.02,36.03", "")]
    [InlineData("36.1.20", "139.59.24")]
    [InlineData("36°61′12″", "139°59′24″")]
    [InlineData("36°1′75″", "139°59′24″")]
    [InlineData("36 1 12", "139 59 24")]
    public void What_could_mean_something_else_is_not_converted(string latitude, string longitude) =>
        Assert.Null(CoordinateCell.Read(latitude, longitude).Latitude);

    [Theory]
    [InlineData("ｶｲｶﾝ", "カイカン")]
    [InlineData("ﾊﾟｰｸ①ＡＥＤ", "パーク①ＡＥＤ")]
    [InlineData("会館", "会館")]
    public void Katakana_of_half_width_are_widened_and_nothing_else(string text, string name) =>
        Assert.Equal(name, CellText.WithoutHalfKatakana(text));

    [Theory]
    [InlineData("4.73E+09", "It was about 473 and 7 more digits.")]
    [InlineData("1E+05", "It was about 1 and 5 more digits.")]
    public void What_is_left_of_a_number_is_told(string text, string detail) => Assert.Equal(detail, ScientificNumber.Known(text)?.English);

    [Theory]
    [InlineData("世界測地系", "World")]
    [InlineData("世界測地系（JGD2011）", "World")]
    [InlineData("日本測地系2011", "World")]
    [InlineData("測地成果2000", "World")]
    [InlineData("wgs-84", "World")]
    [InlineData("EPSG:4326", "World")]
    [InlineData("02", "World")]
    [InlineData("日本測地系", "Tokyo")]
    [InlineData("旧日本測地系", "Tokyo")]
    [InlineData("Tokyo97", "Tokyo")]
    [InlineData("ＴＫＹ", "Tokyo")]
    [InlineData("旧", "Tokyo")]
    [InlineData("TKY2JGDで変換", "Unclear")]
    [InlineData("日本測地系（JGD2000）", "Unclear")]
    [InlineData("9系", "Unclear")]
    [InlineData("00", "Unclear")]
    public void A_geodetic_datum(string text, string datum) => Assert.Equal(datum, DatumCell.Read(text).ToString());

    [Theory]
    [InlineData("緯度(日本測地系)", true)]
    [InlineData("旧測地系緯度", true)]
    [InlineData("緯度(旧)", true)]
    [InlineData("旧経度", true)]
    [InlineData("経度_tokyo", true)]
    [InlineData("lat_tky", true)]
    [InlineData("緯度", false)]
    [InlineData("緯度(日本測地系2011)", false)]
    [InlineData("経度(世界測地系)", false)]
    [InlineData("旧庁舎の緯度", false)]
    [InlineData("platform_tokyo", false)]
    [InlineData("測地系", false)]
    public void A_heading_of_degrees_in_the_datum_of_before(string heading, bool isOfTokyo) =>
        Assert.Equal(isOfTokyo, DatumCell.IsOfTokyo(HeadingText.Fold(heading)));

    [Theory]
    [InlineData("見本市のAED（日本測地系）", true)]
    [InlineData("AED_tokyo", false)]
    [InlineData("122033_aed_tky", false)]
    [InlineData("日本測地系2011のAED", false)]
    public void A_title_that_names_the_datum_of_before(string title, bool tells) => Assert.Equal(tells, DatumCell.TellsTokyo(title));

    /// <summary>What is no number is kept for people to read, and reported: 119 is one.</summary>
    [Theory]
    [InlineData("非公開", true)]
    [InlineData("各教室へ", true)]
    [InlineData("119", false)]
    [InlineData("0297-00-0000", false)]
    public void Words_for_a_telephone_number_are_told(string text, bool isTold)
    {
        var read = LostZero.ReadPhone(text);

        Assert.Equal(((object?)text, isTold ? CellRules.PhoneShort : null), (read.Value, read.Rule));
    }
}
