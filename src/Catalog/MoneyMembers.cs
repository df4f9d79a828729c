using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>Members shared by budgets, budget items and tax collection.</summary>
internal static class MoneyMembers
{
    public static readonly EnumType Side = new("BudgetSide", "Which side of a budget.",
    [
        new(BudgetWords.Revenue, "歳入."), new(BudgetWords.Expenditure, "歳出."), new(BudgetWords.Unknown, "The file does not say."),
    ]);

    public static readonly EnumType Stage = new("BudgetStage", "The stage of a budget.",
    [
        new(BudgetWords.Initial, "当初予算: as first adopted."),
        new(BudgetWords.Supplementary, "補正予算: what was added or cut later."),
        new(BudgetWords.Revised, "現計予算, 最終予算: with all supplements."),
        new(BudgetWords.Settled, "決算: actual revenue or spending."),
        new(BudgetWords.Unknown, "The file does not say."),
    ]);

    /// <summary>What sums over budgets and their items may mix: `isExact` cannot tell, as each amount is known.</summary>
    public const string SumCaution =
        "A sum adds up all rows of the group, also of different accounts, sides, stages and data sets, of which "
        + "several may state the same money (当初予算 and 決算 of one year): filter or group by these first. `isExact` says nothing about it.";

    public static Reference Municipality => new(
        "municipality", "The municipality whose money it is; null if the publisher is unknown.", "Municipality");

    public static Field FiscalYear => new("fiscalYear",
        "The fiscal year (年度), by the year in which it begins: from April to March of the next year; null if the file does not say.",
        new FieldType(Scalar.Int))
    {
        Headings = ["年度", "会計年度", "予算年度", "決算年度", "year", "fiscalYear", "time"],
        Reading = Reading.FiscalYear,
        Role = ColumnRole.FiscalYear,
        IsGroupKey = true,
        IsInAllFiles = true,
    };

    public static Field Account => Folded("account",
        "The account (会計): 一般会計, the name of a 特別会計 or of a 公営企業会計; null if the file does not say.",
        "会計名称", "会計名", "会計", "会計区分") with { Role = ColumnRole.Account, IsGroupKey = true, IsInAllFiles = true };

    public static Field SideOf => OneOf("side", "Revenue or expenditure (歳入, 歳出).", Side) with
    {
        Headings = ["歳入歳出区分", "歳入歳出", "歳入・歳出", "歳入歳出の別"],
        Reading = Reading.Folded,
        Role = ColumnRole.BudgetSide,
        IsInAllFiles = true,
    };

    public static Field StageOf => OneOf("stage", "The stage of the budget (当初予算, 補正予算, 決算).", Stage) with
    {
        Headings = ["予算区分", "予算種別", "補正区分"],
        Reading = Reading.Folded,
        Role = ColumnRole.BudgetStage,
        IsInAllFiles = true,
    };

    public static Group Unit => new("unit", "BudgetUnit", "The unit in which the amounts were published, and its source.",
    [
        new Field("declared", "The unit; null if unknown, and then the amounts are null too.",
            new FieldType(Scalar.Enum, MoneyUnit.Type)) { Role = ColumnRole.MoneyUnit },
        new Field("evidence", "The heading or cell above the table that states it, as written, or `operator` if they did.",
            new FieldType(Scalar.String)) { Role = ColumnRole.MoneyEvidence },
    ]);

    public static Field IsTotal => new("isTotal",
        "Sum of other rows: a total (合計), an upper level whose parts have rows of their own, or a part repeated (うち). It is never added to "
            + "them.",
        new FieldType(Scalar.Boolean)) { Required = true, Role = ColumnRole.IsTotal, IsInAllFiles = true };

    /// <summary>An amount in yen.</summary>
    public static Field Yen(string name, string description, params string[] headings) =>
        new(name, description, new FieldType(Scalar.Long)) { Reading = Reading.Yen, Headings = headings };
}
