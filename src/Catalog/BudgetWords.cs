namespace Gateway.Catalog;

/// <summary>The words that identify the side and the stage of a budget, and the top-level headings (款) used nearly everywhere.</summary>
internal static class BudgetWords
{
    public const string Revenue = "REVENUE";
    public const string Expenditure = "EXPENDITURE";
    public const string Unknown = "UNKNOWN";
    public const string Settled = "SETTLED";
    public const string Revised = "REVISED";
    public const string Supplementary = "SUPPLEMENTARY";
    public const string Initial = "INITIAL";

    private static readonly HashSet<string> Spent = new(StringComparer.Ordinal)
    {
        "議会費", "総務費", "民生費", "衛生費", "労働費", "農林水産業費", "農林水産費", "農林費", "農業費", "林業費", "水産業費", "商工費", "商工労働費", "観光費",
        "産業経済費", "産業費", "土木費", "警察費", "消防費", "教育費", "災害復旧費", "公債費", "諸支出金", "予備費", "前年度繰上充用金",
    };

    private static readonly HashSet<string> TakenIn = new(StringComparer.Ordinal)
    {
        "市税", "町税", "村税", "県税", "都税", "道税", "府税", "区税", "特別区税", "地方譲与税", "利子割交付金", "配当割交付金", "株式等譲渡所得割交付金",
        "法人事業税交付金", "地方消費税交付金", "ゴルフ場利用税交付金", "自動車取得税交付金", "環境性能割交付金", "自動車税環境性能割交付金", "地方特例交付金", "地方特例交付金等",
        "地方交付税", "交通安全対策特別交付金", "国有提供施設等所在市町村助成交付金", "分担金及び負担金", "使用料及び手数料", "国庫支出金", "県支出金", "都支出金", "道支出金", "府支出金",
        "財産収入", "寄附金", "寄付金", "繰入金", "繰越金", "諸収入", "市債", "町債", "村債", "県債", "都債", "道債", "府債", "区債", "特別区債",
    };

    /// <summary>Whether the name is a usual 款, rather than a heading from the city's own classification.</summary>
    public static bool IsKan(string name) => Spent.Contains(name) || TakenIn.Contains(name);

    /// <summary>Returns the side this heading belongs to; null when it may be either. Only expenditure headings end in 費.</summary>
    public static string? SideOf(string kan) => Spent.Contains(kan) || kan.EndsWith('費') ? Expenditure
        : TakenIn.Contains(kan) ? Revenue
        : null;

    /// <summary>Returns the side a text names; null when it names none or both.</summary>
    public static string? SideIn(string text) => (Has(text, "歳入", "収入済"), Has(text, "歳出", "支出済")) switch
    {
        (true, false) => Revenue,
        (false, true) => Expenditure,
        _ => null,
    };

    /// <summary>Returns the stage a text names; null when it names none. An expected settlement (決算見込) is not a stage.</summary>
    public static string? StageIn(string text) =>
        Has(text, "決算見込") ? null
        : Has(text, "決算", "支出済", "収入済") ? Settled
        : Has(text, "補正後", "現計", "現額", "最終") ? Revised
        : Has(text, "補正") ? Supplementary
        : Has(text, "当初") ? Initial
        : null;

    /// <summary>Whether a name leaves the stage of the whole open: 予算・決算, 決算見込.</summary>
    public static bool LeavesOpen(string name) => Has(name, "決算") && Has(name, "予算", "見込");

    private static bool Has(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
