namespace Gateway.Catalog.Kinds;

/// <summary>Tables that no sheet describes and whose rows are not places: statistics, elections.</summary>
internal static class OtherTableKind
{
    public static DatasetKind Declare() =>
        new("OTHER_TABLE", "その他の表", "TableRow", "Other tables (その他の表), which no sheet of the standard describes and which list no places; their rows are in dataset.rows.")
        {
            IsCatchAll = true,
            Families =
            [
                new("election results (選挙結果)", "候補者|^candidate", "得票|^votes?$"),
                new("election turnout (投票状況)", "投票所|投票区|^地区", "投票者数|投票率"),
                new("nursery vacancies (保育施設の空き状況)", "^0歳", "^[12]歳")
                {
                    Words = "空き|入所(?:可能|状況|受入)|受入(?:可能|状況)|待機|募集|[oO]pening|[vV]acan|^[○×△◯✕]$", IsOfPlaces = true,
                },
                new("pupils and classes (児童生徒数・学級数)", "児童数|生徒数|児童生徒数|園児数", "学級数|クラス数") { IsOfPlaces = true },
                new("exhibitions (展覧会)", "^展(?:覧会|示会?)の?(?:名称?|タイトル)", "会期|期間"),
                new("procurement (調達)", "案件名|件名|工事名|業務名|入札", "落札|予定価格|契約金額|契約の?相手方") { IsOfPlaces = true },
                new("building age (建築年別)", "建築年|築年|建築時期", "棟数|戸数|件数|面積"),
                .. Health,
                .. Waste,
                new("school lunch (学校給食)", "献立|^menuname$", "^(?:.*日付?|年月日|lunchday)$"),
                new("traffic accidents (交通事故)", "事故(?:内容|類型|種別)|当事者種別"),
                .. Timetable,
            ],
        };

    private static Family[] Health =>
    [
        new("patients by day (感染症の患者)", "公表.*(?:日|年月日)|確定日|判明日", "患者|年代"),
        new("tests and calls by day (検査・相談の件数)", "(?:検査|実施|受付|相談).*(?:日|年月日)$|^(?:日付|年月日|date)$", "(?:検査|陽性|陰性|相談).*(?:件数|人数|数)"),
        new("births and deaths (人口動態)", "出生|^birth", "死亡|^death"),
    ];

    private static Family[] Waste =>
    [
        new("pauses of collection of 5374 (center.csv)", "^(?:名称|センター)", "^休止開始日?$", "^休止終了日?$") { DeclaresPauses = true },
        new("remarks of 5374 (remarks.csv)", "^id$", "^注意事項$"),
        new("waste sorting (ごみの分別)",
            "^(?:品目|品名|名称|ごみの?(?:名前|品目)|name)", "分別|分類|区分|種別|種類|出し方|^(?:type|classification|category)$") { Words = WasteWords },
        new("waste collection days (ごみの収集日)", "地名|地区|地域|町名|^name$", "燃(?:える|やす|やせる)|可燃|もえる|burnable"),
    ];

    private static Family[] Timetable =>
    [
        new("GTFS routes (経路)", "^routeid$", "^route(?:type|shortname|longname)$"),
        new("GTFS trips (便)", "^tripid$", "^serviceid$", "^routeid$"),
        new("GTFS stop times (通過時刻)", "^tripid$", "^stopsequence$"),
        new("GTFS calendar (運行日)", "^serviceid$", "^monday$|^exceptiontype$"),
        new("GTFS frequencies (運行間隔)", "^tripid$", "^headwaysecs$"),
        new("GTFS shapes (描画)", "^shapeid$", "^shapeptlat$"),
        new("GTFS agencies (事業者)", "^agencyname$|^agencyofficialname$"),
        new("GTFS fares (運賃)", "^fareid$"),
        new("GTFS translations (翻訳)", "^translation$|^transid$", "^lang(?:uage)?$"),
        new("GTFS feed (提供情報)", "^feedpublishername$"),
    ];

    private const string WasteWords = "ごみ|ゴミ|資源|可燃|不燃|収集";
}
