using static Gateway.Catalog.Declare;
using static Gateway.Catalog.MoneyMembers;

namespace Gateway.Catalog;

/// <summary>The amounts of a tax assessed and collected in a year.</summary>
internal static class TaxCollection
{
    public const string OfThisYear = "CURRENT";
    public const string LeftOver = "ARREARS";
    public const string OfBoth = "BOTH";

    private static readonly EnumType Arrears = new("TaxArrears", "Which year's tax was collected.",
    [
        new(OfThisYear, "現年課税分: of this year."),
        new(LeftOver, "滞納繰越分: left over from earlier years."),
        new(OfBoth, "合計: 現年課税分 and 滞納繰越分 together."),
    ]);

    public static Entity Declare() => new("TaxCollection",
        "How much of a tax a municipality assessed and collected in a fiscal year.",
        [
            MoneyMembers.Municipality,
            FiscalYear,
            Text("taxItem", "The tax (税目): 市民税, 固定資産税.", "税目", "税目名", "税目名称", "taxItem") with
            {
                Role = ColumnRole.TaxItem, IsGroupKey = true,
            },
            Text("part", "A part of the tax: 個人, 法人, 土地・家屋; null when the row is about all of it.", "税目内訳", "内訳",
                "taxItemContents") with { Role = ColumnRole.TaxPart, IsGroupKey = true },
            new Field("arrears", "Which year's tax it is (現年課税分, 滞納繰越分); null if the row does not say.",
                new FieldType(Scalar.Enum, Arrears))
            {
                Headings = ["現年滞納区分", "現年・滞納の別", "課税区分", "区分", "carryoverClassification"],
                Reading = Reading.Folded,
                Role = ColumnRole.TaxArrears,
            },
            Yen("assessedYen",
                "Assessed, in yen (調定額); null if it is not stated, its unit is unknown, or it may be the total of the others.",
                "調定額", "調定済額", "adjustedAmount"),
            Yen("collectedYen", "Collected, in yen (収入済額).", "収入済額", "収入額", "incomeAmount"),
            Yen("writtenOffYen", "Written off, in yen (不納欠損額).", "不納欠損額", "nonPaymentDeficit"),
            Yen("unpaidYen", "Not yet paid, in yen (収入未済額).", "収入未済額", "unpaidIncome"),
            Number("rate", "Share that was collected, in percent (収納率, 収入率); 0.985 is converted where the amounts prove it.",
                "収納率", "収入率", "徴収率", "収入歩合", "収納率(%)", "収入率(%)", "徴収率(%)", "収入歩合(%)", "incomeRate") with
            {
                Unit = NumberUnit.Percent,
            },
            IsTotal,
            Unit,
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        PlaceMembers.RowInternals)
    {
        Recipe = RowRecipe.Taxes,
        ListField = "taxCollections",
        SumCaution = "A sum adds up all rows of the group, also of different data sets, of which several may state the same money: "
            + "filter or group by data set first. `isExact` says nothing about it.",
        ListDescription = "How much of which tax was assessed and collected (市税の収納状況).",
        Lookup = new Lookup("taxCollection") { Description = "One row of tax collection.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Indexes = [["municipality_id", "fiscal_year"], ["fiscal_year"], ["dataset_id", "source_line"], .. ChangedRows.Indexes],
        IsFollowed = true,
    };
}
