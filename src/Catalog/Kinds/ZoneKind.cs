namespace Gateway.Catalog.Kinds;

/// <summary>Map layers whose features are areas or lines: no sheet describes them; they are recognised by shape and name.</summary>
internal static class ZoneKind
{
    public static DatasetKind Declare() => new("ZONE", "区域・境界", "Zone",
        "Layers of a map: school districts, boundaries, where floods may reach (区域・境界).")
    {
        Label = "区域",
        Venue = VenueLink.None,
        Headings = new Dictionary<string, string>
        {
            ["学校名"] = "name",
            ["小学校名"] = "name",
            ["中学校名"] = "name",
            ["小学校区名"] = "name",
            ["中学校区名"] = "name",
            ["投票区名"] = "name",
            ["自治会名"] = "name",
            ["町内会名"] = "name",
            ["組織名"] = "name",
            ["町丁名"] = "name",
            ["町名"] = "name",
            ["S_NAME"] = "name",
            ["地区名"] = "name",
            ["路線名"] = "name",
            ["用途地域"] = "name",
            ["KEY_CODE"] = "code",
            ["学校コード"] = "code",
            ["投票区番号"] = "code",
            ["投票区"] = "code",
            ["日付"] = "validFrom",
            ["発生日"] = "validFrom",
            ["発生年月日"] = "validFrom",
            ["浸水年月日"] = "validFrom",
            ["適用開始日"] = "validFrom",
            ["施行日"] = "validFrom",
            ["適用終了日"] = "validTo",
            ["廃止日"] = "validTo",
            ["浸水ランク"] = "depth.text",
        },
    };
}
