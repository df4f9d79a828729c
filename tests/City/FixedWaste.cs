namespace Gateway.Tests.City;

/// <summary>The fixed city's waste: an item in two classes, one in none, and a collection rule that cannot be parsed.</summary>
internal static class FixedWaste
{
    private const string Items = "dn-waste";
    private const string Days = "do-days";

    public static IEnumerable<CityRow> Rows() => [.. Sources(), .. Things(), .. Areas(), .. Calendars()];

    private static IEnumerable<CityRow> Sources() =>
    [
        FixedPublications.Listed(Items, "WASTE_ITEM", "ゴミの分別方法一覧", 4),
        FixedPublications.Listed(Days, "WASTE_CALENDAR", "ごみ収集日", 3),
        FixedPublications.File("so", Items, "garbage.csv", """[["品目","name"],["分別区分","class"]]"""),
        FixedPublications.File("sp", Days, "area_days.csv", """[["地名","name"],["燃やすごみ","calendars"]]"""),
    ];

    private static IEnumerable<CityRow> Things() =>
    [
        Thing("w1", "アイロン", "燃やさないごみ", """["燃やさないごみ"]""").And(
            ("code", "1"), ("name_kana", "アイロン"), ("name_english", "Iron"), ("note", "コードは束ねる"), ("fee_kind", "無料"), ("is_free", true)),

        // Two classes in one cell.
        Thing("w2", "植木鉢", "プラスチック又は燃やさないごみ", """["プラスチック","燃やさないごみ"]""").And(("remarks", "土は除く"), ("district", "本町地区")),
        Thing("w3", "いす", "粗大ごみ", """["粗大ごみ"]""").And(
            ("fee_kind", "有料"), ("fee", "500円"), ("fee_note", "1脚につき"), ("is_free", false), ("contact_name", "清掃課"),
            ("contact_phone", "0299-00-0000")),

        // In no class, in an unknown municipality.
        Thing("w4", "石", null, null).And(("municipality_id", null)),
    ];

    private static IEnumerable<CityRow> Areas() =>
    [
        // Linked to the town with that name.
        Area("wa1", "本町", FixedCity.Mihono).And(("match_town", "本町"), ("town_id", "a1"), ("center", "クリーンセンター")),
        Area("wa2", "本町1丁目・2丁目", FixedCity.Hama).And(("match_town", "本町1-・2"), ("remarks", "一部を除く")),
        Area("wa3", "島", null).And(("match_town", "島")),
    ];

    private static IEnumerable<CityRow> Calendars() =>
    [
        Calendar("wc1", "wa1", "燃やすごみ", 1, "月 木", " 1 8 15 22 29 4 11 18 25 32 ", FixedCity.Mihono),
        Calendar("wc2", "wa1", "有害ごみ", 2, "水2:4 12", " 10/4 10/12 ", FixedCity.Mihono),
        Calendar("wc3", "wa2", "燃やすごみ", 1, "毎週火曜日", " 2 9 16 23 30 ", FixedCity.Hama),

        // The days are unknown.
        Calendar("wc4", "wa2", "粗大ごみ", 2, "電話で申し込む", null, FixedCity.Hama),
        Calendar("wc5", "wa3", "資源", 1, "木5", " 32 ", null),
    ];

    private static CityRow Thing(string key, string name, string? of, string? classes) => new("WasteItem", key)
    {
        ["name"] = name, ["class"] = of, ["classes"] = classes, ["municipality_id"] = FixedCity.Hama, ["dataset_id"] = Items,
        ["file_id"] = "so", ["source_line"] = key[1] - '0' + 1, ["source_original"] = """["品","ごみ"]""",
    };

    private static CityRow Area(string key, string name, string? city) => new("WasteArea", key)
    {
        ["name"] = name, ["municipality_id"] = city, ["dataset_id"] = Days, ["file_id"] = "sp", ["source_line"] = key[2] - '0' + 1,
        ["source_original"] = """["町","月 木"]""",
    };

    private static CityRow Calendar(string key, string area, string of, int position, string rule, string? days, string? city) =>
        new("WasteCalendar", key)
    {
        ["area_id"] = area, ["class"] = of, ["position"] = position, ["rule"] = rule, ["days"] = days, ["municipality_id"] = city,
        ["dataset_id"] = Days, ["file_id"] = "sp", ["source_line"] = area[2] - '0' + 1, ["source_original"] = """["町","月 木"]""",
    };
}
