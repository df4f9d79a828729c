using Gateway.Catalog;
using Gateway.Import.Headings;

namespace Gateway.Import.Surveying;

/// <summary>Example values of a column, for people who have to fill it.</summary>
internal static class ValidCell
{
    public static string Of(HeadingTarget? target) => target?.Means switch
    {
        ColumnRole.Name => "中央公民館",
        ColumnRole.Address => "見本県見本市中央一丁目1番1号",
        ColumnRole.PublisherCode or ColumnRole.LocationCode => "082112",
        ColumnRole.PublisherPrefecture or ColumnRole.Prefecture => "見本県",
        ColumnRole.PublisherCity or ColumnRole.City => "見本市",
        ColumnRole.Latitude => "36.0235",
        ColumnRole.Longitude => "139.9935",
        ColumnRole.VenueName => "中央公民館",
        ColumnRole.AreaName or ColumnRole.Town => "中央一丁目",
        _ => Of(target?.Path, target?.Field?.Reading ?? (target?.Band is null ? Reading.Text : Reading.Integer)),
    };

    private static string Of(string? path, Reading reading) => reading switch
    {
        Reading.Date => "2026-05-03",
        Reading.Time => "09:30",
        Reading.ClosingTime => "17:00",
        Reading.Phone => "0297-12-3456",
        Reading.PostalCode => "303-0000",
        Reading.Integer or Reading.Decimal => "120",
        Reading.Flag => "有",
        Reading.FlagEmptyIsFalse or Reading.OneOrTwo or Reading.OneOfFive => "1",
        Reading.Days => "月火水木金",
        Reading.Url => "https://www.city.example.lg.jp/1.html",
        Reading.List => "内科;外科",
        _ when path?.EndsWith("Kana", StringComparison.Ordinal) == true => "チュウオウコウミンカン",
        _ => "（文字列）",
    };
}
