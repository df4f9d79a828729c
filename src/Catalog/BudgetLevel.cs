namespace Gateway.Catalog;

/// <summary>A level of the budget hierarchy, from the widest to the narrowest.</summary>
/// <param name="Name">Its name in the graph, <c>KAN</c>.</param>
/// <param name="Member">The member of an item that holds it, <c>kan</c>.</param>
/// <param name="Word">Its Japanese term, <c>款</c>.</param>
/// <param name="Names">Headings of its name.</param>
/// <param name="Codes">Headings of its code.</param>
internal sealed record BudgetLevel(string Name, string Member, string Word, string[] Names, string[] Codes)
{
    public static readonly IReadOnlyList<BudgetLevel> All =
    [
        new("KAN", "kan", "款", ["款名称", "款名", "款", "category", "categoryName", "科目", "科目名"], ["款コード", "款番号", "category_id"]),
        new("KOU", "kou", "項", ["項名称", "項名", "項", "subcategory", "sub category"],
            ["項コード", "項番号", "subcategory_id", "subcateogory_id", "sub category id"]),
        new("MOKU", "moku", "目", ["目名称", "目名", "目"], ["目コード", "目番号"]),
        new("SAIMOKU", "saimoku", "細目", ["細目名称", "細目名", "細目"], ["細目コード", "細目番号"]),
        new("PROJECT", "project", "事業", ["事業名称", "事業名", "事業", "事務事業名", "事務事業", "project", "３階層"],
            ["事業コード", "事業番号", "project_id"]),
        new("SETSU", "setsu", "節", ["節名称", "節名", "節"], ["節コード", "節番号"]),
        new("SAISETSU", "saisetsu", "細節", ["細節名称", "細節名", "細節", "節細名称", "節細", "小区分"], ["細節コード", "細節番号"]),
    ];

    public static readonly EnumType Type = new(
        "BudgetLevel",
        "A level of the hierarchy of budgets, from the widest to the narrowest; that of revenue ends in SAISETSU too.",
        [.. All.Select(level => new EnumValue(level.Name, level.Word + "."))]);

    /// <summary>The column of an item with its name.</summary>
    public string NameColumn => Member + "_name";

    /// <summary>The column of an item with its code.</summary>
    public string CodeColumn => Member + "_code";
}
