namespace Gateway.Catalog.Kinds;

/// <summary>Collection days for waste by area. No sheet describes it; most towns publish the tables of the app 5374.</summary>
internal static class WasteCalendarKind
{
    /// <summary>A cell with days: 水 土, 木1 木3, 毎週火・金曜日, 第2・4月曜日, 20261204 20261218.</summary>
    private const string Days = "^[0-9]{8}(?: [0-9]{8})+$|^(?:毎週|第[1-5])?[日月火水木金土・、1-5第]*[日月火水木金土](?:[1-5](?: [1-5])*(?::[0-9 ]+)?|曜日?)?(?: [日月火水木金土][1-5]?(?::[0-9 ]+)?)*$";

    private const string Area = "^(?:地名|地区名?|地域名?|町名|町丁[名目]?|町字名?|大?字名?|自治会名?|町内会名?|行政区名?|収集地区|name)$";

    public static DatasetKind Declare() => new("WASTE_CALENDAR", "ごみ収集日", "WasteArea", "Waste collection days (ごみ収集日).")
    {
        FileNames = ["area_days"],
        Families =
        [
            new("collection days of 5374 (area_days.csv)", Area, "^センター") { Words = Days },
            new("collection days (ごみ収集日)", Area, "ごみ|ゴミ|資源|garbage|びん|ペットボトル|プラスチック") { Words = Days },
        ],
    };
}
