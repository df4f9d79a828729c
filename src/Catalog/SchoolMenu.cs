using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>School lunches: a menu for a day, its dishes, and their ingredients.</summary>
internal static class SchoolMenu
{
    public static Entity Declare() => new("SchoolMenu",
        "A day's lunch in a school or, if none is named, in the publisher's schools. Cities publish a row for each ingredient: source has "
            + "the first.",
        [
            Date("date", "The day (提供年月日); null if it cannot be read, or its year is unknown.", "提供年月日", "年月日", "提供日", "lunchDay")
                with { Role = ColumnRole.StartDate },
            Folded("schoolId", "Identifier of the school as published (学校ID).", "学校ID"),
            Folded("schoolCode", "Code of the school (学校コード).", "学校コード"),
            Text("schoolName", "Name of the school (学校名称).", "学校名称", "学校名") with { Role = ColumnRole.VenueName, IsGroupKey = true },
            Folded("schoolNameKana", "Name in katakana (学校名称_カナ).", "学校名称_カナ"),
            Text("grade", "Grade it is for (対象学年), as published.", "対象学年", "学年"),
            Folded("menuId", "Identifier of the menu as published (献立ID).", "献立ID"),
            new Field("summary", "The names of its dishes (献立), in the order of the file, separated by 、; null = none is named.",
                new FieldType(Scalar.String)) { Role = ColumnRole.Summary },
            new Collection("dishes", "The dishes, in the order of the file.", "SchoolDish", "menu")
            {
                IsConnection = false, IsFilterable = false,
            },
            new Field("allergens", "Allergens that its rows name (アレルゲン品目); null = none is named, which does not mean there are none.",
                new FieldType(Scalar.String, IsList: true)) { Role = ColumnRole.Allergens },
            Text("remarks", "Remarks (備考), of its first row.", "備考"),
            new Reference("school", "The only place in the municipality with the school's name.", "Facility")
            {
                ColumnName = "facility_id",
            },
            new Reference("municipality", "The municipality of the schools: the publisher; null if unknown.", "Municipality"),
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        [.. PlaceMembers.RowInternals, PlaceMembers.Match("venue", ColumnRole.MatchVenue)])
    {
        Role = EntityRole.Menu,
        Recipe = RowRecipe.SchoolMenu,
        Entry = new CalendarEntry("date") { Name = "summary", Places = ["schoolName"], Notes = ["grade", "remarks"] },
        ListField = "schoolMenus",
        ListDescription = "What schools serve for lunch, day by day (学校給食献立).",
        Lookup = new Lookup("schoolMenu") { Description = "One menu.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Indexes = [["municipality_id", "date"], ["date"], ["facility_id"], ["dataset_id", "source_line"], .. ChangedRows.Indexes],
        IsFollowed = true,
    };

    public static Entity DeclareDish() => new("SchoolDish", "A dish of a menu. Its ingredients are as published: nothing is added up.",
        [
            Text("name", "Its name (料理名称); null = the rows name none.", "料理名称", "menuName", "料理名") with { Role = ColumnRole.Name },
            Folded("code", "Identifier as published (料理ID).", "料理ID") with { Role = ColumnRole.Code },
            Text("method", "How it is made (調理方法（料理単位）).", "調理方法（料理単位）"),
            new Tuples("ingredients", "SchoolDishIngredient",
                "An ingredient of a dish. No city states whether the nutrients of a row are those of the ingredient or repeated for the "
                    + "dish: ask before adding them up.",
                "Its ingredients, in the order of the file.", Ingredient)
            { Role = ColumnRole.Ingredients },
            new Reference("menu", "The menu it is on.", "SchoolMenu") { Required = true, Hidden = true },
        ])
    { Role = EntityRole.Dish, IsNode = false, Indexes = [["menu_id"]] };

    private static IReadOnlyList<TuplePart> Ingredient =>
    [
        new("name", "Its name: as the school calls it (食品名称（独自）), else as food tables do.")
            { Headings = ["食品名称（独自）", "foodName", "食材名称", "食材名", "食材", "食品名称", "食品名"] },
        new("tableName", "Its name in food tables (食品名称（成分表）).") { Headings = ["食品名称（成分表）"] },
        new("foodId", "Its number in food tables, as published (食品ID).") { Headings = ["食品ID"] },
        new("sixGroup", "Its group of six (食品群（6群）), as published.") { Headings = ["食品群（6群）"] },
        new("threeGroup", "Its group of three (食品群（3群）), as published.") { Headings = ["食品群（3群）"] },
        new("grams", "Amount in grams (分量).", Scalar.Float) { Headings = ["分量", "quantity"], Unit = NumberUnit.Grams },
        Nutrient("energy", "Energy in kcal", "エネルギー"),
        Nutrient("protein", "Protein in grams", "たんぱく質", "タンパク質"),
        Nutrient("proteinEnergyRatio", "Share of the energy that is protein, in percent", "たんぱく質エネルギー比", "タンパク質エネルギー比"),
        Nutrient("fat", "Fat in grams", "脂質"),
        Nutrient("fatEnergyRatio", "Share of the energy that is fat, in percent", "脂質エネルギー比"),
        Nutrient("salt", "Salt equivalent in grams", "食塩相当量"),
        Nutrient("calcium", "Calcium in milligrams", "カルシウム"),
        Nutrient("magnesium", "Magnesium in milligrams", "マグネシウム"),
        Nutrient("iron", "Iron in milligrams", "鉄"),
        Nutrient("vitaminA", "Vitamin A in micrograms", "ビタミンA_ug"),
        Nutrient("vitaminARae", "Vitamin A in micrograms of retinol activity equivalents", "ビタミンA_ugRAE"),
        Nutrient("vitaminAIu", "Vitamin A in international units", "ビタミンA_IU"),
        Nutrient("vitaminB1", "Vitamin B1 in milligrams", "ビタミンB1"),
        Nutrient("vitaminB2", "Vitamin B2 in milligrams", "ビタミンB2"),
        Nutrient("vitaminC", "Vitamin C in milligrams", "ビタミンC"),
        Nutrient("fiber", "Dietary fibre in grams", "食物繊維"),
        Nutrient("zinc", "Zinc in milligrams", "亜鉛"),
        Nutrient("carbohydrate", "Carbohydrates in grams", "炭水化物"),
        Nutrient("sugars", "Sugars in grams", "糖質量"),
        new("allergens", "Allergens that the row names (アレルゲン品目), as published.") { Headings = ["アレルゲン品目"] },
        new("method", "How it is prepared (調理方法（食材単位）).") { Headings = ["調理方法（食材単位）"] },
        new("line", "Line of the file in which the row starts, 1-based.", Scalar.Int),
    ];

    private static TuplePart Nutrient(string name, string description, params string[] headings) =>
        new(name, $"{description} ({headings[0]}), as published in the row.", Scalar.Float)
        {
            Headings = headings, Unit = name.EndsWith("Ratio", StringComparison.Ordinal) ? NumberUnit.Percent : NumberUnit.Unsaid,
        };
}
