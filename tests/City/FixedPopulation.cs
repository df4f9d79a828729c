namespace Gateway.Tests.City;

/// <summary>The fixed city's areas, two surveys of their population, and age groups as cities publish them.</summary>
internal static class FixedPopulation
{
    private const string First = "2025-04-01";
    private const string Second = "2026-04-01";

    public static IEnumerable<CityRow> Rows() => [.. Areas(), .. Surveys(), .. Whole(), .. AgeGroups()];

    private static IEnumerable<CityRow> Areas() =>
    [
        Area("a1", "本町", FixedCity.Mihono).And(("code", "101"), ("name_kana", "ホンチョウ"), ("town_id", "0001000"), ("border_id", "z6")),

        // 大字 is not part of the name when areas are compared.
        Area("a2", "大字上", FixedCity.Mihono).And(("code", "102"), ("match_name", "上")),

        // Its name begins with that of another.
        Area("a3", "上原", FixedCity.Mihono).And(("code", "103"), ("name_kana", "")),

        // The name of a1, in another municipality.
        Area("a4", "本町", FixedCity.Yoshida),
        Area("a5", "𠮷", FixedCity.Yoshida).And(("code", "１")),

        // No municipality.
        Area("a6", "飛地", null),

        // No population, no place.
        Area("a7", "空地", FixedCity.Mihono).And(("code", "")),
        Area("a8", "カ゛", FixedCity.Mihono),
    ];

    private static IEnumerable<CityRow> Surveys() =>
    [
        Survey("p01", "a1", First, 10, 4, 6, 5),
        Survey("p02", "a1", Second, 12, 5, 7, 6),

        // Suppressed: the total is published, the rest is not.
        Survey("p03", "a2", First, 3, null, null, null).And(("remarks", "秘匿")),
        Survey("p04", "a2", Second, 0, 0, 0, 0),

        // Equal totals on one day: the order needs the key.
        Survey("p05", "a3", First, 10, 5, 5, 5),
        Survey("p06", "a3", Second, 10, 6, 4, null),
        Survey("p07", "a4", First, null, null, null, null),
        Survey("p08", "a4", Second, int.MaxValue, 1, 2, 3),
        Survey("p09", "a5", First, 1, 1, 0, 1),

        // Two rows for one area and day: cities publish that too.
        Survey("p10", "a5", First, 2, 1, 1, 1),
        Survey("p11", "a5", Second, 2, 1, 1, 1),
        Survey("p12", "a6", First, 7, 3, 4, 2),

        // No survey date.
        Survey("p13", "a6", null, 7, 3, 4, 2),
        Survey("p14", "a8", First, 5, 2, 3, 2),
        Survey("p15", "a8", Second, 4, 2, 2, 2),
    ];

    /// <summary>Rows of a whole city: no area.</summary>
    private static IEnumerable<CityRow> Whole() =>
    [
        Survey("p16", null, First, 100, 48, 52, 40).And(("municipality_id", FixedCity.Mihono)),
        Survey("p17", null, Second, 101, 49, 52, 41).And(("municipality_id", FixedCity.Mihono)),
        Survey("p18", null, null, null, null, null, null),
    ];

    private static IEnumerable<CityRow> AgeGroups() =>
    [
        // Five-year bands, the last one open-ended, and people of unknown age.
        Ages("p01", 1, 0, 4, 1, 2, 3), Ages("p01", 2, 5, 9, 0, 0, 0), Ages("p01", 3, 85, null, 2, 4, 6), Ages("p01", 4, null, null, 1, 0, 1),

        // Single years.
        Ages("p02", 1, 0, 0, 3, 3, 6), Ages("p02", 2, 1, 1, 2, 4, 6),

        // Suppressed, and without sexes.
        Ages("p03", 1, 0, 4, null, null, null),
        Ages("p08", 1, 0, 14, null, null, 3),

        // An open-ended band, and nothing known at all; p04 has no age groups.
        Ages("p16", 1, 100, null, 1, 1, 2), Ages("p16", 2, null, null, null, null, null),
    ];

    private static CityRow Area(string key, string name, string? municipality) => new("Area", key)
    {
        ["name"] = name, ["match_name"] = CityRow.Fold(name), ["municipality_id"] = municipality,
    };

    private static CityRow Survey(string key, string? area, string? day, int? total, int? male, int? female, int? households) =>
        new("Population", key)
    {
        ["area_id"] = area, ["survey_date"] = day, ["total"] = total, ["male"] = male, ["female"] = female,
        ["households"] = households, ["municipality_id"] = Areas().FirstOrDefault(a => a.Key == area)?["municipality_id"],
        ["dataset_id"] = "d6-population", ["file_id"] = "s7",
        ["source_line"] = int.Parse(key[1..], System.Globalization.CultureInfo.InvariantCulture), ["source_original"] = $"""["{key}","?"]""",
    };

    private static CityRow Ages(string population, int number, int? from, int? to, int? male, int? female, int? total) =>
        new("AgeGroup", $"{population}-{number:00}")
        {
            ["population_id"] = population, ["age_from"] = from, ["age_to"] = to, ["male"] = male,
            ["female"] = female, ["total"] = total,
        };
}
