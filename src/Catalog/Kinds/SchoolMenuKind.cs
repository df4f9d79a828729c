namespace Gateway.Catalog.Kinds;

/// <summary>School lunches: sheet 16, in its current edition and an older draft.</summary>
internal static class SchoolMenuKind
{
    private static readonly string[] Dish = ["レコードID", "提供年月日", "献立ID", "料理ID", "料理名称", "同一料理内通し番号", "食品ID", "食品名称（成分表）", "食品名称（独自）",
        "食品群（6群）", "食品群（3群）", "分量", "エネルギー"];

    private static readonly string[] Nutrients = ["脂質", "脂質エネルギー比", "食塩相当量", "カルシウム", "マグネシウム", "鉄", "ビタミンA_ug", "ビタミンA_ugRAE", "ビタミンA_IU",
        "ビタミンB1", "ビタミンB2", "ビタミンC", "食物繊維", "亜鉛", "炭水化物", "糖質量", "アレルゲン情報公開・非公開", "アレルゲン品目", "調理方法（料理単位）", "調理方法（食材単位）", "備考"];

    public static DatasetKind Declare() => new("SCHOOL_MENU", "学校給食献立情報", "SchoolMenu", "School lunches (学校給食献立情報).")
    {
        FileNames = ["school_lunch", "給食献立", "給食"],
        UniqueHeadings = ["同一料理内通し番号", "食品名称（成分表）", "アレルゲン情報公開・非公開", "lunchDay"],
        HintHeadings = [["料理名称", "分量"], ["menuName", "foodName"]],
        Editions =
        [
            new(Edition.Municipal,
            [
                "情報の管理主体_全国地方公共団体コード", "学校ID", "学校コード", "学校所在地_都道府県名", "学校所在地_郡名", "学校所在地_市区町村名", "学校所在地_行政区名",
                "学校所在地_全国地方公共団体コード", "学校名称", "学校名称_カナ", "対象学年", .. Dish, "たんぱく質", "たんぱく質エネルギー比", .. Nutrients,
            ]),
            new("older draft",
            [
                "全国地方公共団体コード", "都道府県名", "市区町村名", "学校ID", "学校名", "学年", .. Dish.Select(heading => heading is "提供年月日" ? "年月日" : heading),
                "タンパク質", "タンパク質エネルギー比", .. Nutrients,
            ]),
        ],
    };
}
