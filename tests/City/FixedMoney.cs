namespace Gateway.Tests.City;

/// <summary>The fixed city's budgets and taxes: totals among the rows, an unknown amount, one beyond 32 bits, one below 0.</summary>
internal static class FixedMoney
{
    private const string Data = "dl-money";
    private const string Taxes = "dm-tax";

    public static IEnumerable<CityRow> Rows() => [.. Sources(), .. Budgets(), .. Settled(), .. Others(), .. Collected()];

    private static IEnumerable<CityRow> Sources() =>
    [
        FixedPublications.Listed(Data, "BUDGET", "予算・決算", 10),
        FixedPublications.Listed(Taxes, "TAX_COLLECTION", "市税の収納状況", 4),
        FixedPublications.File("sl", Data, "money.csv", """[["款","kan.name"],["予算額","amountYen"]]"""),
        FixedPublications.File("sm", Taxes, "tax.csv", """[["税目","taxItem"],["調定額","assessedYen"]]"""),
    ];

    private static IEnumerable<CityRow> Budgets() =>
    [
        Budget("b1", FixedCity.Mihono, 2024, "EXPENDITURE", "SETTLED", 1700).And(("unit_declared", "YEN"), ("unit_evidence", "決算額(円)")),

        // The amount of an item is unknown, and therefore so is the total.
        Budget("b2", FixedCity.Mihono, 2025, "EXPENDITURE", "INITIAL", null).And(
            ("unit_declared", "THOUSAND_YEN"), ("unit_evidence", "operator")),

        // No population is known there, and the amount is beyond 32 bits.
        Budget("b3", FixedCity.Hama, 2024, "REVENUE", "SETTLED", 1_338_839_000_000).And(
            ("unit_declared", "MILLION_YEN"), ("unit_evidence", "単位:百万円")),

        // Nothing is known about it.
        Budget("b4", null, null, "UNKNOWN", "UNKNOWN", null).And(("account", null)),
    ];

    private static IEnumerable<CityRow> Settled() =>
    [
        // The sum of the two below it, and (i05) that of all: never added up.
        Item("i01", "b1", FixedCity.Mihono, 2024, "KAN", 1500).And(("kan_code", "2"), ("kan_name", "総務費"), ("is_total", true)),
        Item("i02", "b1", FixedCity.Mihono, 2024, "KOU", 1200).And(
            ("kan_code", "2"), ("kan_name", "総務費"), ("kou_code", "1"), ("kou_name", "総務管理費"),
            ("funds", """[["NATIONAL",200],["GENERAL",1000]]"""), ("previous_yen", 1100)),
        Item("i03", "b1", FixedCity.Mihono, 2024, "KOU", 300).And(
            ("kan_code", "2"), ("kan_name", "総務費"), ("kou_code", "2"), ("kou_name", "徴税費"), ("funds", """[["GENERAL",null]]"""),
            ("department", "総務部"), ("section", "税務課"), ("remarks", "臨時")),
        Item("i04", "b1", FixedCity.Mihono, 2024, "KOU", 200).And(("kan_code", "3"), ("kan_name", "民生費"), ("kou_name", "社会福祉費")),
        Item("i05", "b1", FixedCity.Mihono, 2024, "KAN", 1700).And(("is_total", true)),
    ];

    private static IEnumerable<CityRow> Others() =>
    [
        Item("i06", "b2", FixedCity.Mihono, 2025, "KAN", null, "INITIAL").And(("kan_name", "総務費")),

        // Reduced by a supplementary budget.
        Item("i07", "b2", FixedCity.Mihono, 2025, "KAN", -500, "INITIAL").And(("kan_name", "民生費")),
        Item("i08", "b3", FixedCity.Hama, 2024, "KAN", 1_338_839_000_000).And(("side", "REVENUE"), ("kan_name", "市税")),

        // A classification of the city's own, and two rows with the same name.
        Item("i09", "b4", null, null, "PROJECT", null, "UNKNOWN").And(
            ("side", "UNKNOWN"), ("account", null), ("grouping", "健康福祉"), ("subgrouping", "福祉"),
            ("project_code", "project_1"), ("project_name", "扶助費"), ("code", "1")),
        Item("i10", "b4", null, null, "PROJECT", null, "UNKNOWN").And(
            ("side", "UNKNOWN"), ("account", null), ("grouping", "健康福祉"), ("project_name", "扶助費"),
            ("setsu_name", "報酬"), ("saisetsu_name", "委員報酬"), ("moku_name", "一般管理費"), ("saimoku_name", "人件費"), ("code", "2")),
    ];

    private static IEnumerable<CityRow> Collected() =>
    [
        Tax("x1", "市民税", "個人", "CURRENT", 1000, 990, 99.0),
        Tax("x2", "市民税", "個人", "ARREARS", 100, 30, 30.0).And(("written_off_yen", 5), ("unpaid_yen", 65)),
        Tax("x3", "全税目", null, "BOTH", 1100, 1020, 92.7).And(("is_total", true)),

        // No unit is stated.
        Tax("x4", "入湯税", null, null, null, null, null).And(("unit_declared", null), ("unit_evidence", null)),
    ];

    private static CityRow Budget(string key, string? city, int? year, string side, string stage, long? total) => new("Budget", key)
    {
        ["municipality_id"] = city, ["fiscal_year"] = (long?)year, ["account"] = "一般会計", ["side"] = side, ["stage"] = stage,
        ["total_yen"] = total, ["dataset_id"] = Data, ["file_id"] = "sl", ["source_line"] = 2, ["source_original"] = """["総務費","1,500"]""",
    };

    private static CityRow Item(string key, string budget, string? city, int? year, string level, long? amount, string stage = "SETTLED") =>
        new("BudgetItem", key)
    {
        ["budget_id"] = budget, ["municipality_id"] = city, ["fiscal_year"] = (long?)year, ["account"] = "一般会計", ["side"] = "EXPENDITURE",
        ["stage"] = stage, ["level"] = level, ["amount_yen"] = amount, ["is_total"] = false, ["dataset_id"] = Data, ["file_id"] = "sl",
        ["source_line"] = int.Parse(key[1..], null) + 1, ["source_original"] = """["総務費","△1"]""",
    };

    private static CityRow Tax(string key, string item, string? part, string? arrears, long? assessed, long? collected, double? rate) =>
        new("TaxCollection", key)
    {
        ["municipality_id"] = FixedCity.Hama, ["fiscal_year"] = 2020L, ["tax_item"] = item, ["part"] = part, ["arrears"] = arrears,
        ["assessed_yen"] = assessed, ["collected_yen"] = collected, ["rate"] = rate, ["is_total"] = false, ["unit_declared"] = "YEN",
        ["unit_evidence"] = "(円)", ["dataset_id"] = Taxes, ["file_id"] = "sm", ["source_line"] = key[1] - '0' + 1,
        ["source_original"] = """["市民税","1,000"]""",
    };
}
