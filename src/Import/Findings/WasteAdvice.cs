using static Gateway.Import.Findings.WasteRules;

namespace Gateway.Import.Findings;

/// <summary>Why the rules about waste matter, what to do, and what would be right.</summary>
internal static class WasteAdvice
{
    public static readonly IReadOnlyDictionary<Rule, Advice> All = new Dictionary<Rule, Advice>
    {
        [DaysUnreadable] = Advice.Of(
            "Nobody can be reminded of days that a program cannot read.", "収集日を知らせることができません。",
            "Write weekdays, followed by the week of the month if only some weeks count, or all dates.",
            "曜日を書き、月の第何週かがある場合は数字を付けてください。または、すべての日付を記入してください。",
            "水 土 / 木1 木3 / 第2・4月曜日 / 20261204 20261218"),
        [DaysBlank] = Advice.Of(
            "Nobody can be told whether there is a collection.", "収集があるかどうかを知らせることができません。",
            "Unmerge the cells and write the days in every row, or a hyphen where nothing is collected.",
            "セルの結合を解除し、行ごとに収集日を記入してください。収集がない場合は「-」と記入してください。", "水 土 / -"),
        [PausesApart] = Advice.Of(
            "People may put out waste on a day without collection.", "収集のない日にごみを出してしまうおそれがあります。",
            "Announce these days along with the collection days.", "休止する期間は、収集日とあわせて別にお知らせください。",
            "年末年始 12/29～1/3"),
        [ColumnsExchanged] = Advice.Of(
            "Other programs read a class as an item.", "ほかのプログラムでは、区分を品目として扱ってしまいます。",
            "Put the item under 品目 and its class under 分別区分.", "「品目」に品物の名前、「分別区分」に区分を記入してください。", "品目 アイロン、分別区分 不燃ごみ"),
    };
}
