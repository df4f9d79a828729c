using static Gateway.Catalog.Declare;
using static Gateway.Catalog.MoneyMembers;

namespace Gateway.Catalog;

/// <summary>A budget statement and the items it is made of.</summary>
internal static class Budget
{
    private const string PerHead = "The amount per inhabitant of the municipality, by its survey of the 1 January in the fiscal year, else "
        + "by the one nearest to that day; surveyDate says which. Null if the amount is unknown.";

    /// <summary>Sources of money.</summary>
    public static readonly EnumType Fund = new("FundKind", "Where the money for an item comes from.",
    [
        new(FundKinds.National, "国費, 国庫支出金."),
        new(FundKinds.Prefectural, "県費, 県支出金."),
        new(FundKinds.NationalAndPrefectural, "国県支出金 in one number."),
        new(FundKinds.Bond, "市債, 地方債."),
        new(FundKinds.Transfer, "繰入金."),
        new(FundKinds.Other, "その他の特定財源."),
        new(FundKinds.General, "一般財源, 市費."),
    ]);

    public static Entity Declare() => new("Budget",
        "One budget or settlement: of a municipality, a fiscal year, an account, a side and a stage, in one data set.",
        [
            MoneyMembers.Municipality,
            FiscalYear,
            Account,
            SideOf,
            StageOf,
            new Field("totalYen", "The sum of its items in yen, without those that are sums of others; null if any of these amounts is "
                + "unknown.", new FieldType(Scalar.Long)) { Role = ColumnRole.Total },
            Unit,
            new PerHead("perCapita", PerHead, "totalYen", "fiscalYear"),
            new Collection("items", "Its items.", "BudgetItem", "budget"),
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        PlaceMembers.RowInternals)
    {
        Role = EntityRole.Budget,
        ListField = "budgets",
        SumCaution = MoneyMembers.SumCaution,
        ListDescription = "Budgets and settlements: one row for each municipality, fiscal year, account, side and stage of a data set.",
        Lookup = new Lookup("budget") { Description = "One budget.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Indexes =
        [
            ["municipality_id", "fiscal_year"], ["fiscal_year"], ["dataset_id"], ["dataset_id", "source_line"], .. ChangedRows.Indexes,
        ],
        IsFollowed = true,
    };

    public static Entity DeclareItem() => new("BudgetItem",
        "A row of a budget: an amount and what it is for, as deep as the city divides it.",
        [
            new Reference("budget", "Its budget.", "Budget") { Required = true },
            MoneyMembers.Municipality,
            FiscalYear,
            Account,
            SideOf,
            StageOf,
            OneOf("level", "How deep the row goes: the narrowest level that it names.", BudgetLevel.Type) with
            {
                Role = ColumnRole.BudgetLevel,
                IsInAllFiles = true,
            },
            .. BudgetLevel.All.Select(Level),
            Text("grouping", "The city's own grouping, if it does not divide by 款: such rows cannot be compared between towns.",
                "１階層", "分野", "政策") with { Role = ColumnRole.Grouping, IsGroupKey = true },
            Text("subgrouping", "A part of the grouping (区分の内訳).", "２階層", "施策") with { Role = ColumnRole.Subgrouping, IsGroupKey = true },
            Text("department", "Department in charge (所属, 局).", "所属名", "所属", "担当課", "担当部局", "局", "部局") with { IsGroupKey = true },
            Text("section", "Division (部等, 課).", "部等", "部", "課", "課名") with { IsGroupKey = true },
            Folded("code", "Identifier of the row as published (識別番号: UniqueKey, №).", "UniqueKey", "№", "整理番号") with
            {
                Role = ColumnRole.Code,
            },
            Text("remarks", "What it is for in words (説明, 備考).", "説明", "説明欄", "主な使いみち", "使いみち", "摘要", "備考"),
            Yen("amountYen",
                "The amount in yen; null if it is not stated, its unit is unknown, or it may be the total of the others.") with
            {
                Role = ColumnRole.Amount,
            },
            Yen("previousYen", "The previous year's amount in yen (前年度), as the same file states it.") with
            {
                Role = ColumnRole.PreviousAmount,
            },
            new Tuples("funds", "BudgetFund", "A part of an amount, by its source.",
                "Where the money comes from, as far as stated.",
                [
                    new("kind", "Its source.", Scalar.Enum, Required: true) { Enum = Fund },
                    new("amountYen", "How much, in yen; null if the unit is unknown.", Scalar.Long),
                ]) { Role = ColumnRole.Funds },
            IsTotal,
            new PerHead("perCapita", PerHead, "amountYen", "fiscalYear"),
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        PlaceMembers.RowInternals)
    {
        Recipe = RowRecipe.Budget,
        ListField = "budgetItems",
        ListDescription = "The items of all budgets. `groups` adds up their amounts without those that are sums of others, but over all "
            + "accounts, sides, stages and data sets that neither the filter nor a key keeps apart.",
        SumCaution = MoneyMembers.SumCaution,
        Lookup = new Lookup("budgetItem") { Description = "One item of a budget.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Indexes =
        [
            ["budget_id"], ["municipality_id", "fiscal_year"], ["fiscal_year"], ["dataset_id", "source_line"], .. ChangedRows.Indexes,
        ],
        IsFollowed = true,
    };

    private static Group Level(BudgetLevel level) => new(
        level.Member, "BudgetHeading", $"The {level.Word}; null when the row names none.",
        [
            Folded("code", "Its code, as published; the same number may mean another thing in another account.", level.Codes),
            Text("name", "Its name.", level.Names) with { IsGroupKey = true },
        ])
    {
        Presence = Presence.WhenStated,
    };
}
