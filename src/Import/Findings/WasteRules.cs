namespace Gateway.Import.Findings;

/// <summary>The rules about classes of waste and their collection days.</summary>
internal static class WasteRules
{
    public static readonly Rule DaysUnreadable = Rule.Warning("collection-days-unreadable",
        "These words are no rule of days that is understood; nothing is said of when it is collected.",
        "収集日の書き方を読み取れないため、収集する日は示しません。");

    public static readonly Rule PausesApart = Rule.Warning("collection-pauses-apart",
        "In these times a centre collects nothing. They are kept as published, and not taken out of the days of collection.",
        "収集を休止する期間の表です。公開されたまま保持していますが、収集日からは除いていません。");

    public static readonly Rule ColumnsExchanged = Rule.Warning("waste-columns-exchanged",
        "The columns of things and of classes of waste are exchanged: this one has few different cells, and they name classes. They were "
        + "changed back.",
        "「品目」と「分別区分」の列が入れ替わっています（種類が少なく、区分の名前が入っています）。入れ替えて取り込みました。");
}
