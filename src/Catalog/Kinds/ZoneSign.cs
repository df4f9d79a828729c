namespace Gateway.Catalog.Kinds;

/// <summary>The signs that identify the kind of a layer's zones: its name, the headings of its properties, and their cells.</summary>
/// <param name="Zone">The value of <see cref="Enums.ZoneKind"/>.</param>
/// <param name="Names">A pattern for the names of the file and the layer.</param>
/// <param name="Headings">A pattern for a folded heading; also the codes of the National Land Numerical Information (A27_001).</param>
/// <param name="Cells">A pattern for most of the filled cells of a column.</param>
internal sealed record ZoneSign(string Zone, string Names, string? Headings = null, string? Cells = null)
{
    /// <summary>
    /// The first match wins: a map of past floods is not one of assumed floods, and a voluntary association is not any other.
    /// </summary>
    public static readonly IReadOnlyList<ZoneSign> All =
    [
        new(ZoneKinds.JuniorHigh, "(?<!小)中学校?の?(?:通学)?(?:校|学)?区|junior.?high|(?<![a-z])a32", "^a32[a-z]?[0-9]|中学校区|^中学校名", "中学校$"),
        new(ZoneKinds.Elementary, "小学校?の?(?:通学)?(?:校|学)?区|elementary|(?<![a-z])a27", "^a27[a-z]?[0-9]|小学校区|^小学校名", "小学校$"),
        new(ZoneKinds.Polling, "投票区|投票所の?区域|polling", "^投票区|^投票所"),
        new(ZoneKinds.DisasterPrevention, "自主防災", "^自主防災"),
        new(ZoneKinds.NeighbourhoodAssociation, "自治会|町内会|行政区(?!域)|町会", "^自治会|^町内会|^行政区名"),
        new(ZoneKinds.PastFlood, "浸水履歴|浸水実績|水害履歴|水害実績|冠水履歴|冠水箇所|past.?flood", "^異常気象|^浸水年|^水害地"),
        new(ZoneKinds.InlandFlood, "内水|雨水出水|(?<![a-z])a51"),
        new(ZoneKinds.StormSurge, "高潮|storm.?surge|(?<![a-z])a49", "^a49[0-9]"),
        new(ZoneKinds.Tsunami, "津波|tsunami|(?<![a-z])a40", "^a40[0-9]"),
        new(ZoneKinds.Landslide, "土砂|急傾斜|土石流|地すべり|landslide|(?<![a-z])a33", "^a33[0-9]|^急傾斜|^土石流"),
        new(ZoneKinds.Flood, "洪水|浸水想定|浸水区域|flood|(?<![a-z])a31", "^a31[a-z]?[0-9]|浸水深|^浸水ランク"),
        new(ZoneKinds.FirePrevention, "防火地域", "防火地域"),
        new(ZoneKinds.LandUse, "用途地域|市街化|都市計画|地区計画|高度地区|風致地区|区画整理|(?<![a-z])a29", "^a29[0-9]|^用途地域"),
        new(ZoneKinds.Waste, "ごみ|ゴミ|収集(?:地区|区域|エリア)", "^ごみ|^収集(?:地区|区域)"),
        new(ZoneKinds.Municipality, "行政区域|行政界|市[区町]村界|市域|admin.?boundary|(?<![a-z])n03", "^n03[0-9]"),
        new(ZoneKinds.TownBlock, "町丁|小地域|[町大小]字界|町名界|丁目界|r2ka|h27ka", "^keycode$|^町丁"),
    ];
}
