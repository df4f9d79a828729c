namespace Gateway.Catalog;

/// <summary>The gateway's own enumerations. Code lists that cities publish (種別 …) stay text.</summary>
internal static class Enums
{
    public static readonly EnumType DayOfWeek = new("DayOfWeek", "A day of the week.",
    [
        new("MONDAY", "月曜日"), new("TUESDAY", "火曜日"), new("WEDNESDAY", "水曜日"), new("THURSDAY", "木曜日"),
        new("FRIDAY", "金曜日"), new("SATURDAY", "土曜日"), new("SUNDAY", "日曜日"),
    ]);

    public static readonly EnumType OpenStatus = new("OpenStatus", "Whether a place is open at a given minute.",
    [
        new("OPEN", "Certainly open, as its cells say (開いている)."),
        new("CLOSED", "Certainly closed, as its cells say (閉まっている)."),
        new("UNKNOWN", "The cells do not say, or say it in words that are not understood; never a guess."),
    ]);

    /// <summary>How precise a point is.</summary>
    public static readonly EnumType LocationGrain = new("LocationGrain", "How precise a point is, the best first.",
    [
        new(Grains.Published, "公表された位置: the point that was published (緯度, 経度)."),
        new(Grains.Corrected, "公表された位置を入れ替えたもの: the same, its two numbers put in the right columns."),
        new(Grains.Block, "住所から求めた番地の位置: derived from the address, its block, house or lot (番, 号, 番地)."),
        new(Grains.Town, "住所から求めた町の位置: derived from the address, its town (町, 丁目, 大字)."),
        new(Grains.Area, "住所から求めた町の中心: derived from the address, the centre of a town that it names without its part (丁目)."),
    ]);

    /// <summary>The languages an argument can choose.</summary>
    public static readonly EnumType Language = new("Language", "A language of the gateway's own texts.",
    [
        new(GraphNames.English, "English."), new(GraphNames.Japanese, "日本語."),
    ]);

    public static readonly EnumType ZoneKind = new("ZoneKind", "The kinds of zones; more may be added.",
    [
        new(ZoneKinds.Elementary, "The district of an elementary school (小学校区)."),
        new(ZoneKinds.JuniorHigh, "The district of a junior high school (中学校区)."),
        new(ZoneKinds.Polling, "A polling district (投票区)."),
        new(ZoneKinds.NeighbourhoodAssociation, "The area of a neighbourhood association (自治会, 町内会)."),
        new(ZoneKinds.DisasterPrevention, "The area of a voluntary disaster prevention association (自主防災会)."),
        new(ZoneKinds.Flood, "Where the flood of a river may reach (洪水浸水想定区域)."),
        new(ZoneKinds.InlandFlood, "Where water that cannot drain may collect (内水浸水想定区域)."),
        new(ZoneKinds.StormSurge, "Where a storm surge may reach (高潮浸水想定区域)."),
        new(ZoneKinds.Tsunami, "Where a tsunami may reach (津波浸水想定)."),
        new(ZoneKinds.Landslide, "Where landslides may occur (土砂災害警戒区域)."),
        new(ZoneKinds.PastFlood, "Where there was a flood (浸水履歴)."),
        new(ZoneKinds.LandUse, "A zone of land use, or another of city planning (用途地域)."),
        new(ZoneKinds.FirePrevention, "A fire prevention zone (防火地域, 準防火地域)."),
        new(ZoneKinds.Waste, "An area of waste collection (ごみ収集地区)."),
        new(ZoneKinds.TownBlock, "A town or a part of it (町丁・字, 小地域); see boundary of Area."),
        new(ZoneKinds.Municipality, "A municipality or a ward (行政区域); see boundary of Municipality."),
        new(ZoneKinds.Route, "A line: a bus route, a road, an evacuation route (路線・経路)."),
        new(ZoneKinds.Other, "Another kind, or an unknown one (その他)."),
    ]);

    public static readonly EnumType ReportKind = new("ReportSort", "What is wrong in a row.",
    [
        new("GONE", "It is not there any more."), new("PLACE", "It is somewhere else."), new("HOURS", "Days, hours or fees differ."),
        new("CONTENTS", "Its name, or something else that it says."), new("OTHER", "Something else."),
    ]);

    public static readonly EnumType Severity = new("Severity", "The severity of a finding.",
    [
        new("INFO", "情報: understood after interpretation; nothing is lost."),
        new("WARNING", "注意: imported, but doubtful; check it."),
        new("ERROR", "エラー: a value or a row could not be used."),
    ]);
}
