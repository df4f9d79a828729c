namespace Gateway.Import.Findings;

/// <summary>The rules about classes of waste and their collection days.</summary>
internal static class WasteRules
{
    public static readonly Rule DaysUnreadable = Rule.Warning("collection-days-unreadable",
        "The collection days could not be read; no collection dates are shown.",
        "収集日の書き方を読み取れないため、収集する日は示しません。");

    public static readonly Rule DaysBlank = Rule.Warning("collection-days-blank",
        "The cell is blank below a filled one: it may be merged with that, or nothing may be collected. The collection days are unknown.",
        "空欄です。上のセルと結合されているのか、収集がないのか判断できないため、収集する日は不明としました。");

    public static readonly Rule PausesApart = Rule.Warning("collection-pauses-apart",
        "A centre collects nothing in these periods. They are kept as published, and not removed from the collection days.",
        "収集を休止する期間の表です。公開されたまま保持していますが、収集日からは除いていません。");

    public static readonly Rule ColumnsExchanged = Rule.Warning("waste-columns-exchanged",
        "The columns for items and waste classes are swapped: this one has few different cells, and they name classes. They were "
        + "swapped back.",
        "「品目」と「分別区分」の列が入れ替わっています（種類が少なく、区分の名前が入っています）。入れ替えて取り込みました。");
}
