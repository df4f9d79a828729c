namespace Gateway.Catalog.Kinds;

/// <summary>Places in files that no sheet describes: parks, cherry trees, shops that accept a coupon.</summary>
internal static class OtherKind
{
    public static DatasetKind Declare() => new("OTHER", "その他の施設", "Facility",
        "Other places (その他の施設), in files that no sheet of the standard describes: kindLabel is what the row says it is, or else what the file calls itself; its other columns are in source.original.")
    {
        IsCatchAll = true,

        // The headings of the shared fields take precedence; these occur in files without them, and HeadingGuess knows their endings.
        Headings = new Dictionary<string, string>
        {
            ["店舗名称(ブランド名)"] = "commonName",
            ["店名"] = "name",
            ["事業者名"] = "operatorName",
            ["運営主体"] = "operatorName",
            ["管理者"] = "operatorName",
            ["開設者"] = "operatorName",
            ["特記事項"] = "hoursNote",
            ["営業時間備考"] = "hoursNote",
            ["種別"] = "kindLabel",
            ["ジャンル"] = "kindLabel",
            ["種類"] = "kindLabel",
            ["カテゴリ"] = "kindLabel",
            ["カテゴリー"] = "kindLabel",
            ["施設種別"] = "kindLabel",
            ["施設種類"] = "kindLabel",
            ["施設分類"] = "kindLabel",
            ["ボーリング名"] = "name",
            ["調査位置住所"] = "address",
            ["孔口標高"] = "elevation",
            ["stop_id"] = "code",
            ["stop_name"] = "name",
            ["stop_desc"] = "description",
            ["stop_lat"] = "latitude",
            ["stop_lon"] = "longitude",
            ["stop_url"] = "url",
        },
        Families =
        [
            new("GTFS stops (停留所)", "^stopid$", "^stoplat$") { Label = "停留所" },
            new("boreholes (ボーリング柱状図)", "^ボーリング名$", "^総(?:掘進|削孔)長$") { Label = "ボーリング" },
            new("stations (駅)", "^stationname$|^駅名$", "^line$|路線") { Label = "駅" },
            new("routes (路線)", "^路線名?$", "^geometry$") { Label = "路線" },
            new("school districts (小学校区)", "^a27005$") { Label = "小学校区" },
        ],
    };
}
