using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>Who lives where: areas, one population row per area and survey date, and its age groups as published.</summary>
internal static class Population
{
    public static Entity Declare() => new("Population", "The population of one area, or of the whole city, on one survey date.",
        [
            new Reference("area", "The area; null = the whole city.", "Area"),
            PlaceMembers.Municipality,
            Date("surveyDate", "Survey date (調査年月日).", "調査年月日", "調査日", "基準年月日", "基準日", "年月日", "surveyDate",
                "date") with { Role = ColumnRole.SurveyDate, IsInAllFiles = true },
            Integer("total", "Inhabitants (総人口).", "総人口", "人口", "計", "total", "totalPopulation", "人口総数", "人口計", "合計", "総数",
                "総計", "population") with { Role = ColumnRole.Total },
            Integer("male", "Male inhabitants (男性).", "男性", "男", "男性人口", "male", "man", "男人口", "人口_男",
                "人口(男)") with { Role = ColumnRole.Male },
            Integer("female", "Female inhabitants (女性).", "女性", "女", "女性人口", "female", "woman", "女人口", "人口_女",
                "人口(女)") with { Role = ColumnRole.Female },
            Integer("households", "Households (世帯数).", "世帯数", "household", "numberOfHouseholds", "世帯", "households"),
            new Collection("ageGroups", "Age groups, kept as published: five-year, single-year or open bands.", "AgeGroup", "population")
            { IsConnection = false, IsFilterable = false },
            new PeopleOfAges("people", "How many of them are between two ages, inclusive, as far as the age groups say.", "ageGroups"),
            Text("remarks", "Remarks (備考).", "備考", "remarks", "note"),
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        PlaceMembers.RowInternals)
    {
        Role = EntityRole.People,
        Recipe = RowRecipe.People,
        ListField = "populations",
        ListDescription = "Population, one row per area and survey date.",
        Lookup = new Lookup("population") { Description = "One population row.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Indexes = [["area_id", "survey_date"], ["municipality_id", "survey_date"], ["survey_date"], ["dataset_id"],
            ["dataset_id", "source_line"], .. ChangedRows.Indexes],
        IsFollowed = true,
    };

    public static Entity DeclareAgeGroup() => new("AgeGroup",
        "Inhabitants between two ages; both ages null = age unknown (年齢不詳). An unpublished or suppressed number is null, never 0.",
        [
            new Field("ageFrom", "Lowest age of the group, in years.", new FieldType(Scalar.Int)) { Role = ColumnRole.AgeFrom },
            new Field("ageTo", "Highest age of the group, in years, inclusive; null = open (85歳以上).", new FieldType(Scalar.Int))
            { Role = ColumnRole.AgeTo },
            new Field("male", "Male inhabitants.", new FieldType(Scalar.Int)) { Role = ColumnRole.Male },
            new Field("female", "Female inhabitants.", new FieldType(Scalar.Int)) { Role = ColumnRole.Female },
            new Field("total", "All inhabitants of the group: published, or the sum where both sexes are.", new FieldType(Scalar.Int))
            { Role = ColumnRole.Total },
            new Reference("population", "The row the group belongs to.", "Population") { Required = true, Hidden = true },
        ])
    { Role = EntityRole.AgeGroup, IsNode = false, Indexes = [["population_id"]] };

    public static Entity DeclareArea() => new("Area", "A town (町字, 地域) that population rows and facilities refer to.",
        [
            Folded("code", "Area code as published (地域コード).", "地域コード", "行政区コード", "regionCode", "町丁字コード",
                "町丁コード", "町字コード") with { Role = ColumnRole.AreaCode },
            Text("name", "Name (地域名), with its ward or district where two areas of its file share a name.", "地域名", "regionName",
                "町丁名", "町丁字名", "町字名", "町丁目名", "町丁目", "町名", "大字・町名", "大字町名", "地区名", "地区", "行政区名", "行政区", "区名",
                "区") with { Role = ColumnRole.AreaName, Required = true },
            Folded("nameKana", "Name in katakana.", "地域名_カナ") with { Role = ColumnRole.AreaNameKana },
            Folded("townId", "Town id of the Address Base Registry (町字ID), 7 digits.", "町字ID") with { Role = ColumnRole.AreaTownId,
                Reading = Reading.TownId },
            PlaceMembers.Municipality,
            new Collection("populations", "Population of the area, one row per survey date.", "Population", "area"),
            new Collection("facilities", "Places in the area.", "Facility", "area"),
            new Collection("wasteAreas", "The waste collection areas that have exactly its name.", "WasteArea", "town"),
            PlaceMembers.Border,
            PlaceMembers.Boundary("Its border as GeoJSON, WGS84; null when no layer of the map has it, or several have."),
        ],
        [PlaceMembers.Match("name", ColumnRole.MatchName), PlaceMembers.Version])
    {
        Role = EntityRole.Area,
        IsFollowed = true,
        ListField = "areas",
        ListDescription = "Towns that population rows and facilities refer to.",
        Lookup = new Lookup("area") { Description = "One town.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Search = new Searched(2, "name") { Kana = "nameKana" },
        Indexes = [["municipality_id", "match_name"], ["version"]],
    };
}
