namespace Gateway.Tests.City;

/// <summary>
/// The fixed city's rows of the later kinds: for each kind of place one row that states everything and one that states nothing, support
/// schemes with and without dates, figures that are 0 and figures that are missing.
/// </summary>
internal static class FixedFurther
{
    public static IEnumerable<CityRow> Rows() => [.. Sources(), .. Places(), .. Support(), .. Figures(), District];

    private static IEnumerable<CityRow> Sources() => new[]
    {
        ("na", "ea-parking", "PARKING_LOT", "公営駐車場一覧", 2),
        ("nb", "eb-bicycles", "BICYCLE_PARKING", "公営駐輪場一覧", 2),
        ("nc", "ec-polling", "POLLING_PLACE", "投票所一覧", 2),
        ("nd", "ed-babies", "BABY_STATION", "赤ちゃんの駅一覧", 2),
        ("ne", "ee-radio", "LOUDSPEAKER", "防災行政無線設置一覧", 1),
        ("nf", "ef-waste", "WASTE_STATION", "ゴミ集積場所一覧", 1),
        ("ng", "eg-sights", "SIGHT", "観光ポイント一覧", 1),
        ("nh", "eh-support", "SUPPORT_SCHEME", "支援制度情報", 3),
        ("ni", "ei-survey", "PLANNING_SURVEY", "都市計画基礎調査情報", 4),
        ("nj", "ej-district", "SCHOOL_DISTRICT", "小中学校通学区域情報", 1),
    }.SelectMany(of => new[]
    {
        FixedPublications.Listed(of.Item2, of.Item3, of.Item4, of.Item5),
        FixedPublications.File(of.Item1, of.Item2, of.Item2[3..] + ".csv", """[["名称","name"],["備考","remarks"]]"""),
    });

    private static IEnumerable<CityRow> Places() =>
    [
        Place("f50", "ea-parking", "na", "PARKING_LOT", "公営駐車場", "駅前駐車場").And(
            ("parking_lot_capacity", 180), ("parking_lot_fee_kind", "有料"), ("parking_lot_fee", "30分100円"),
            ("parking_lot_fee_note", "1日最大800円"), ("parking_lot_payment", "現金"), ("parking_lot_opened_on", "2001-04-01")),
        Place("f51", "ea-parking", "na", "PARKING_LOT", "公営駐車場", "浜駐車場").And(("parking_lot_capacity_note", "24台(うち障害者用2台)")),
        Place("f52", "eb-bicycles", "nb", "BICYCLE_PARKING", "公営駐輪場", "駅前駐輪場").And(
            ("bicycle_parking_capacity", 420), ("bicycle_parking_indoor_outdoor", "屋内"), ("bicycle_parking_nearest_station", "見本浜駅"),
            ("bicycle_parking_fee_kind", "有料"), ("bicycle_parking_fee", "1日100円"), ("bicycle_parking_fee_note", "定期あり"),
            ("bicycle_parking_payment", "現金・電子マネー"), ("bicycle_parking_opened_on", "2010-10-01")),
        Place("f53", "eb-bicycles", "nb", "BICYCLE_PARKING", "公営駐輪場", "浜駐輪場").And(("bicycle_parking_capacity_note", "約80台")),
        Place("f54", "ec-polling", "nc", "POLLING_PLACE", "投票所", "浜小学校体育館").And(
            ("polling_place_district_number", "3"), ("polling_place_district", "第3投票区"), ("polling_place_division", "投票所"),
            ("polling_place_election", "市議会議員選挙"), ("polling_place_constituency", "見本県第1区")),
        Place("f55", "ec-polling", "nc", "POLLING_PLACE", "投票所", "市役所(期日前)"),
        Place("f56", "ed-babies", "nd", "BABY_STATION", "赤ちゃんの駅", "浜図書館").And(
            ("baby_station_services", "おむつ替え・授乳"), ("baby_station_services_note", "お湯あり"), ("baby_station_business", "公共施設"),
            ("accessibility_nursing_room", true), ("accessibility_diaper_changing", true)),
        Place("f57", "ed-babies", "nd", "BABY_STATION", "赤ちゃんの駅", "浜ドラッグ").And(
            ("baby_station_services", "おむつ替え"), ("accessibility_diaper_changing", true)),
        Place("f58", "ee-radio", "ne", "LOUDSPEAKER", "防災行政無線", "浜第一"),
        Place("f59", "ef-waste", "nf", "WASTE_STATION", "ゴミ集積場所", "浜町1"),
        Place("f60", "eg-sights", "ng", "SIGHT", "観光ポイント", "夕日の丘").And(("description", "夕日が沈むのが見えます。")),
    ];

    private static IEnumerable<CityRow> Support() =>
    [
        Scheme("h1", "児童手当").And(
            ("code", "SS001"), ("subtitle", "子どもの手当"), ("kind_label", "給付"), ("organization", "こども課"), ("target", "0歳から18歳の子どもを育てている方"),
            ("target_area", "市内"), ("summary", "子どもを育てる家庭に支給します。"), ("content", "月額1万円"), ("conditions", "住所が市内"),
            ("application_method", "窓口で申請"), ("documents", "印鑑"), ("application_place", "1番窓口"), ("application_period", "随時"),
            ("application_url", "https://example.jp/apply"), ("legal_basis", "児童手当法"), ("related_schemes", "医療費助成"),
            ("more_at", "https://example.jp/more"), ("inquiries", "こども課"), ("categories", """["子育て"]"""),
            ("audience_tags", """["保護者"]"""), ("keywords", """["手当","子育て"]"""), ("published_on", "2026-04-01"), ("remarks", "現況届あり"),
            ("contact_name", "こども課"), ("contact_phone", "(0299)00-1501"), ("contact_email", "kodomo@city.example.jp"),
            ("contact_form_url", "https://example.jp/form"), ("contact_address", "見本浜市1"), ("contact_postal_code", "000-0001"),
            ("url", "https://example.jp/teate")),

        // With dates; the second has only a date in words.
        Scheme("h2", "創業支援補助金").And(
            ("application_starts_on", "2026-06-01"), ("application_ends_on", "2026-06-30"), ("categories", """["事業者"]""")),
        Scheme("h3", "出産応援給付金").And(("application_ends_on_note", "出生の日から1年以内"), ("municipality_id", null)),
    ];

    private static IEnumerable<CityRow> Figures() =>
    [
        Figure("k1", "階数", "2fAboveGround", 210).And(("unit", "BUILDINGS"), ("area_code", "991480010"), ("area_name", "浜町")),
        Figure("k2", "階数", "3fAboveGround", 0).And(("unit", "BUILDINGS"), ("area_code", "991480010"), ("area_name", "浜町")),

        // No number was published, which is not the same as zero.
        Figure("k3", "階数", "unknown", null).And(("unit", "BUILDINGS"), ("area_code", "991480010"), ("area_name", "浜町")),
        Figure("k4", "用途別土地利用面積", "riceField", 1097167.175).And(
            ("unit", "SQUARE_METRES"), ("area_id", "a1"), ("municipality_id", FixedCity.Mihono)),
    ];

    private static CityRow District => new("TableRow", "t6")
    {
        ["dataset_id"] = "ej-district", ["file_id"] = "nj", ["source_line"] = 2,
        ["source_original"] = """["浜小学校","浜町1丁目全域;浜町2丁目1番地～8番地"]""",
    };

    private static CityRow Place(string key, string dataset, string file, string category, string label, string name) =>
        FixedFacilities.Place(key, dataset, file, category, label, name, FixedCity.Hama);

    private static CityRow Scheme(string key, string name) => new("SupportScheme", key)
    {
        ["name"] = name, ["municipality_id"] = FixedCity.Hama, ["dataset_id"] = "eh-support", ["file_id"] = "nh",
        ["source_line"] = key[1] - '0' + 1, ["source_original"] = $"""["{name}",""]""",
    };

    private static CityRow Figure(string key, string theme, string category, double? value) => new("AreaStatistic", key)
    {
        ["theme"] = theme, ["category"] = category, ["value"] = value, ["municipality_id"] = FixedCity.Hama, ["dataset_id"] = "ei-survey",
        ["file_id"] = "ni", ["source_line"] = key[1] - '0' + 1, ["source_original"] = """["991480010","210"]""",
    };
}
