namespace Gateway.Catalog.Kinds;

/// <summary>Budgets and settlements, which no sheet describes: recognised by the terms of the budget hierarchy and an amount.</summary>
internal static class BudgetKind
{
    public static DatasetKind Declare() => new("BUDGET", "予算・決算", "BudgetItem", "Budgets and settlements (予算・決算).")
    {
        Families =
        [
            new("budget (予算・決算)",
                "^(?:款|項|目|節|科目|会計|事業|事務事業|[0-9]*階層|sub)?(?:category|project|款|項|目|会計|事業|階層|科目)?(?:名称?)?$",
                "予算額?|決算額?|^amou?n?t(?:000)?$", "年度|^(?:fiscal)?year$|^[hr][0-9]{1,2}|^(?:款|市費|国費|県費|一般財源)"),
            new("budget (予算・決算)", "^(?:款|科目|会計名?|事業名?)", "^(?:令和|平成)[0-9元]{1,2}年度|年度(?:予算|決算)?$") { Words = "予算|決算" },
        ],
    };
}
