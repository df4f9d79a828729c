namespace Gateway.Catalog.Kinds;

/// <summary>Waste classes of things: sheet 28, in its long and short layouts, a flat one, and Tokyo's.</summary>
internal static class WasteItemKind
{
    private const string Class = "ゴミの分別方法";

    private static readonly string[] Short = ["全国地方公共団体コード", "ID", "品目", "分別区分", "注意点"];

    private static readonly string[] Long = [.. Short, "料金種別", "料金", "料金備考", "備考"];

    public static DatasetKind Declare() => new("WASTE_ITEM", "ゴミの分別方法一覧", "WasteItem",
        "How to sort waste (ゴミの分別方法一覧).")
    {
        FileNames = ["garbage_separation", "garbage_separate", "separate_garbage", "gomibunbetsu", "ごみ分別", "ゴミ分別", "分別方法", "target"],
        UniqueHeadings = ["分別区分", "ゴミの品目", "ごみの品目"],
        CellWords = ["ごみ", "ゴミ"],
        Editions =
        [
            new(Edition.Municipal, Long) { Mandatory = ["品目", "分別区分"], Class = Class },
            new("municipal standard, short", Short) { Class = Class },
            new("flat",
            [
                .. Short, "料金種別", "料金", "料金備考", "連絡先名称", "連絡先電話番号", "連絡先内線番号", "連絡先メールアドレス", "連絡先FormURL", "連絡先備考", "備考",
            ])
            { IsReconstructed = true },
            new("Tokyo",
            [
                "全国地方公共団体コード", "ID", "地方公共団体名", "地区名", "ゴミの品目", "ゴミの品目_カナ", "ゴミの品目_英字", "分別区分", "注意点", "備考", "粗大ごみ回収料金",
            ])
            { IsOfOthers = true },
        ],
    };
}
