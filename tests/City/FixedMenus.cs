namespace Gateway.Tests.City;

/// <summary>The fixed city's school menus: one with every column set, one without a known day, one without dishes.</summary>
internal static class FixedMenus
{
    private const string Data = "dp-menu";

    public static IEnumerable<CityRow> Rows() => [.. Sources(), .. Menus(), .. Dishes()];

    private static IEnumerable<CityRow> Sources() =>
    [
        FixedPublications.Listed(Data, "SCHOOL_MENU", "学校給食献立情報", 3),
        FixedPublications.File("sw", Data, "school_lunch.csv", """[["提供年月日","date"],["料理名称","dishes.name"]]"""),
    ];

    private static IEnumerable<CityRow> Menus() =>
    [
        Menu("m1", "2026-11-24").And(
            ("school_id", "1"), ("school_code", "B199999900010"), ("school_name", "浜高校"), ("school_name_kana", "ハマコウコウ"), ("grade", "1～3年"),
            ("menu_id", "M1"), ("summary", "ごはん、みそ汁"), ("allergens", """["大豆","さば"]"""), ("remarks", "新米"), ("match_venue", "浜高校"),
            ("facility_id", "f46")),
        Menu("m2", null).And(("summary", "パン")),
        Menu("m3", "2026-11-25").And(("municipality_id", null)),
    ];

    private static IEnumerable<CityRow> Dishes() =>
    [
        Dish("m1", 0, "ごはん", $"[{Ingredient("精白米", 70)}]").And(("code", "R1")),
        Dish("m1", 1, "みそ汁", $"[{Ingredient("みそ", 10)},{Ingredient("わかめ", null)}]").And(("method", "煮る")),
        Dish("m2", 0, "パン", null),
    ];

    private static CityRow Menu(string key, string? day) => new("SchoolMenu", key)
    {
        ["date"] = day, ["municipality_id"] = FixedCity.Hama, ["dataset_id"] = Data, ["file_id"] = "sw", ["source_line"] = key[1] - '0' + 1,
        ["source_original"] = """["2026/11/24","ごはん"]""",
    };

    private static CityRow Dish(string menu, int at, string name, string? ingredients) => new("SchoolDish", $"{menu}-00{at}")
    {
        ["menu_id"] = menu, ["name"] = name, ["ingredients"] = ingredients,
    };

    private static string Ingredient(string name, int? grams) =>
        $"""["{name}",null,"01088","5",null,{grams?.ToString(null, null) ?? "null"},239.4,1,2,3,4,0.1,5,6,0.7,8,"""
        + """9,10,0.11,0.12,13,0.14,0.15,16,17,"大豆",null,2]""";
}
