using static Gateway.Import.Findings.MoneyRules;

namespace Gateway.Import.Findings;

/// <summary>Why the rules about money matter, what to do, and what would be right.</summary>
internal static class MoneyAdvice
{
    private static readonly Wording StateUnit = new("Or specify it with --unit.", "取り込み時に --unit で指定することもできます。");

    public static readonly IReadOnlyDictionary<Rule, Advice> All = new Dictionary<Rule, Advice>
    {
        [UnitMissing] = Advice.Of(
            "Reading yen as thousands of yen makes amounts wrong by a factor of a thousand.", "円と千円を取り違えると、金額が1000倍違ってしまいます。",
            "Write the unit in the heading.", "見出しに単位を書いてください。", "予算額（千円）") with { ByFlag = StateUnit },
        [UnitLikely] = Advice.Of(
            "A general account is 200,000 to 1,500,000 yen per inhabitant nearly everywhere.",
            "一般会計は、ほとんどの市区町村で住民一人あたり20万～150万円です。",
            "Check which unit the file uses, and state it in the heading.",
            "ファイルの単位を確認し、見出しに書いてください。", "予算額（千円）") with { ByFlag = StateUnit },
        [FiscalYearUnreadable] = Advice.Of(
            "The amount cannot be compared with those of other years.", "ほかの年度と比べられません。",
            "Write the year as a number, or with its era.", "年度は西暦または元号で記入してください。", "令和8年度"),
        [FiscalYearMissing] = Advice.Of(
            "An amount without a year cannot be compared.", "年度のない金額は比べられません。",
            "Add a 年度 column.", "「年度」の列を設けてください。", "年度 2026"),
        [TotalDoubtful] = Advice.Of(
            "Adding a total to its items doubles the budget.", "合計の行を項目に加えると、予算の総額が2倍になります。",
            "Call a total 合計, or add one below the items that includes them all.",
            "合計の行は「合計」と記入してください。項目であれば、すべての項目の合計の行を設けてください。", "合計 1,800"),
        [RateOfOne] = Advice.Of(
            "Others read 0.985 as less than one per cent.", "0.985%と読み間違えられることがあります。",
            "Write the rate in per cent, and say so in the heading.", "百分率で記入し、見出しに（%）と書いてください。", "収納率(%) 98.5"),
        [AmountAside] = Advice.Of(
            "Apps find these amounts only in the row as published.", "アプリは、この金額を公開時の行からしか読み取れません。",
            "Give each statement rows of its own, told apart by columns such as 年度, 区分 and 予算段階.",
            "年度、歳入・歳出、予算の段階ごとに行を分け、それぞれの列で区別してください。", "年度 2026、歳入歳出区分 歳出、金額"),
        [PartsDiffer] = Advice.Of(
            "It is unclear which of the numbers is right.", "どちらが正しいか判断できません。",
            "Check the amount and its parts.", "金額とその内訳を確認してください。", "総務費 1,800、内訳 1,200 と 600"),
    };
}
