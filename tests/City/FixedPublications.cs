namespace Gateway.Tests.City;

/// <summary>The fixed city's municipalities, data sets, files and findings.</summary>
internal static class FixedPublications
{
    public static IEnumerable<CityRow> Rows() =>
        [.. Municipalities(), .. Datasets(), .. Files(), .. Findings(), .. KindDatasets(), .. KindFiles(), .. Tables()];

    private static IEnumerable<CityRow> Municipalities() =>
    [
        Municipality(FixedCity.Mihono, "見本野市", "みほんのし").And(("border_id", "z5")),

        // A name beyond the BMP, and no kana.
        Municipality(FixedCity.Yoshida, "𠮷田町", null),

        // Has published nothing; its kana is an empty text, which is not null.
        Municipality(FixedCity.Empty, "空町", ""),
        Municipality(FixedCity.Hama, "見本浜市", "みほんはまし"),
    ];

    private static IEnumerable<CityRow> Datasets() =>
    [
        // Every column is set.
        new("Dataset", "d1-public")
        {
            ["slug"] = "public_facility", ["kind"] = "PUBLIC_FACILITY", ["edition"] = "municipal standard", ["title"] = "公共施設一覧",
            ["description"] = "市の\"公共\"施設", ["publisher_id"] = FixedCity.Mihono, ["publisher_name"] = "見本県見本野市",
            ["licence"] = "CC-BY-4.0", ["attribution"] = "見本野市", ["source_url"] = "https://data.example.jp/a?x=1&y=<2>",
            ["update_frequency"] = "年1回", ["published_on"] = "2023-04-01", ["updated_on"] = "2026-04-01",
            ["imported_at"] = "2026-05-01T00:00:00.0000000Z", ["sample"] = false, ["listed"] = true, ["version"] = 1,
            ["row_count"] = 12, ["rejected_count"] = 1,
            ["columns"] = """[["名称","name",1],["緯度","latitude",0.25],["独自列",null]]""",
        },

        // A timestamp with a fraction; the same title as the next one, so titles alone do not define an order.
        Dataset("d2-evacuation", "EVACUATION_SITE", "避難場所", FixedCity.Yoshida, 8, "2026-05-01T00:00:00.1234567Z"),

        // No publisher, never imported, no optional column set.
        Dataset("d3-aed", "AED", "避難場所", null, 7, null),
        Dataset("d4-childcare", "CHILDCARE", "子育て施設一覧", FixedCity.Mihono, 3, "2026-05-01T00:00:00.0000000Z"),
        Dataset("d5-event", "EVENT", "イベント一覧 100%_\\\"'", FixedCity.Mihono, 25, "2026-11-01T12:34:56.7890000Z"),
        Dataset("d6-population", "POPULATION", "人口", FixedCity.Mihono, 18, "2026-04-15T09:00:00.0000000Z"),

        // No rows: every list of it is empty.
        Dataset("d7-empty", "EVENT", "空", FixedCity.Empty, 0, "2026-04-15T09:00:00.0000000Z"),
    ];

    /// <summary>Those of the fourth municipality, all named in its list of open data; the last is in no file.</summary>
    private static IEnumerable<CityRow> KindDatasets() =>
    [
        Listed("d8-cultural", "CULTURAL_PROPERTY", "文化財一覧", 2),
        Listed("d9-tourism", "TOURISM", "観光施設一覧", 2),
        Listed("da-hospital", "MEDICAL", "医療機関一覧", 2),
        Listed("db-care", "CARE_SERVICE", "介護サービス事業所一覧", 2),
        Listed("dc-wifi", "PUBLIC_WIRELESS_LAN", "公衆無線LANアクセスポイント一覧", 2),
        Listed("dd-toilet", "PUBLIC_TOILET", "公衆トイレ一覧", 2),
        Listed("de-hydrant", "FIRE_HYDRANT", "消防水利施設一覧", 2),
        Listed("df-school", "EDUCATIONAL_INSTITUTION", "教育機関一覧", 2),
        Listed("dg-food", "FOOD_BUSINESS", "食品等営業許可・届出一覧", 2),
        Listed("dh-cherry", "OTHER", "桜の名所", 1),
        Listed("di-budget", "OTHER_TABLE", "予算", 3).And(("columns", """[["款",null],["金額",null]]""")),
        Listed("dj-list", "OPEN_DATA_LIST", "オープンデータ一覧", 2).And(("columns", """[["データセット_タイトル","dataset.title"],["URL","dataset.sourceUrl"]]""")),
        Listed("dk-map", "OTHER_TABLE", "洪水ハザードマップ", 0).And(("imported_at", null), ("update_frequency", "不定期")),
        Listed("dl-zones", "ZONE", "小学校区", 7).And(("columns", """[["名称","name"]]""")),
    ];

    private static IEnumerable<CityRow> Files() =>
    [
        File("s1", "d1-public", "999113_public_facility.csv", """[["名称",null],["備考",null]]"""),
        File("s2", "d2-evacuation", "避難所 (最新版).csv", """[["名称",null],["備考",null]]"""),
        File("s3", "d3-aed", "aed.csv", "[]"),
        File("s4", "d4-childcare", "999113_preschool.csv", """[["名称",null],["備考",null]]"""),

        // Two files of one data set.
        File("s5", "d5-event", "event-1.csv", """[["イベント名",null],["備考",null]]"""),
        File("s6", "d5-event", "event-2.csv", """[["イベント名",null]]"""),
        File("s7", "d6-population", "999113_population.csv", """[["地域名",null],["総人口",null]]"""),
    ];

    private static IEnumerable<CityRow> KindFiles() =>
    [
        KindFile("s8", "d8-cultural"), KindFile("s9", "d9-tourism"), KindFile("sa", "da-hospital"), KindFile("sb", "db-care"), KindFile("sc", "dc-wifi"),
        KindFile("sd", "dd-toilet"), KindFile("se", "de-hydrant"), KindFile("sf", "df-school"), KindFile("sg", "dg-food"),
        File("sh", "dh-cherry", "cherry.csv", """[["名称","name"],["樹種",null],["本数",null]]"""),
        File("si", "di-budget", "budget.csv", """[["款",null],["金額",null]]"""),
        File("sn", "dl-zones", "school_district.geojson", """[["名称","name"]]"""),
        File("sj", "dj-list", "open_data_list.csv", """[["データセット_タイトル","dataset.title"],["URL","dataset.sourceUrl"]]"""),
    ];

    /// <summary>Rows that are not places: of a budget, with an empty cell, and of a list of open data.</summary>
    private static IEnumerable<CityRow> Tables() =>
    [
        TableRow("t1", "di-budget", "si", 3, """["総務費","1,200"]"""),
        TableRow("t2", "di-budget", "si", 4, """["予備費",""]"""),
        TableRow("t3", "di-budget", "si", 5, """["合計","1,200"]"""),
        TableRow("t4", "dj-list", "sj", 2, """["桜の名所","https://data.example.jp/cherry"]"""),
        TableRow("t5", "dj-list", "sj", 3, """["洪水ハザードマップ",""]"""),
    ];

    private static IEnumerable<CityRow> Findings() =>
    [
        // About the file as a whole: no line, no column, no value.
        Finding("n1", "d1-public", null, null, null, "header-far-down", "INFO"),

        // Two on one line: the order needs the key.
        Finding("n2", "d1-public", 7, "緯度", "なし", "number", "WARNING").And(
            ("count", 12), ("examples", """[[7,"なし"],[9,null]]"""),
            ("advice", "Write a number."), ("advice_ja", "数値で。"), ("valid_example", "36.05")),
        Finding("n3", "d1-public", 7, "経度", "", "number", "WARNING"),
        Finding("n4", "d1-public", 19, null, null, "row-without-name", "ERROR"),
        Finding("n5", "d5-event", 2, "開始日", "8月5日（水）～", "date", "WARNING"),

        // About a data set without rows.
        Finding("n6", "d7-empty", null, null, "\\", "no-rows", "ERROR"),
    ];

    private static CityRow Municipality(string code, string name, string? kana) => new("Municipality", code)
    {
        ["code"] = code, ["name"] = name, ["name_kana"] = kana, ["prefecture"] = "見本県",
    };

    private static CityRow Dataset(string key, string kind, string title, string? publisher, int rows, string? importedAt) =>
        new("Dataset", key)
    {
        ["slug"] = key[3..], ["kind"] = kind, ["title"] = title, ["publisher_id"] = publisher, ["imported_at"] = importedAt,
        ["sample"] = false, ["listed"] = false, ["version"] = 1, ["row_count"] = rows, ["rejected_count"] = 0,
    };

    public static CityRow Listed(string key, string kind, string title, int rows) =>
        Dataset(key, kind, title, FixedCity.Hama, rows, "2026-05-01T00:00:00.0000000Z").And(("listed", true));

    private static CityRow KindFile(string key, string dataset) => File(key, dataset, dataset[3..] + ".csv", """[["名称","name"],["備考","remarks"]]""");

    private static CityRow TableRow(string key, string dataset, string file, int line, string original) => new("TableRow", key)
    {
        ["dataset_id"] = dataset, ["file_id"] = file, ["source_line"] = line, ["source_original"] = original,
    };

    public static CityRow File(string key, string dataset, string name, string columns) => new("SourceFile", key)
    {
        ["file_name"] = name, ["columns"] = columns, ["dataset_id"] = dataset, ["sha256"] = new string('0', 64),
        ["imported_at"] = "2026-05-01T00:00:00.0000000Z",
    };

    private static CityRow Finding(string key, string dataset, int? line, string? column, string? value, string rule, string severity) =>
        new("Finding", key)
        {
            ["line"] = line, ["column_name"] = column, ["value"] = value, ["rule"] = rule,
            ["message"] = "Finding " + key + ".", ["message_ja"] = "所見" + key + "。", ["count"] = 1,
            ["severity"] = severity, ["dataset_id"] = dataset,
        };
}
