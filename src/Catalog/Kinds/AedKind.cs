using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Locations of defibrillators: sheet 08.</summary>
internal static class AedKind
{
    private static readonly string[] ChildPads = ["小児対応設備の有無", "小児対応", "小児対応の有無", "小児用パッド", "小児用パッドの有無"];

    public static DatasetKind Declare() => new("AED", "AED設置箇所一覧", "Facility", "Automated external defibrillators (AED設置箇所一覧).")
    {
        Label = "AED設置箇所",
        FileNames = ["aed", "AED"],
        Venue = VenueLink.None,
        UniqueHeadings = [.. ChildPads, "外部利用不可", "AED設置場所", "AED設置位置", "AED設置施設名"],
        HintHeadings = [["設置位置"]],
        Detail = new Group("aed", "Aed", "Fields that only the sheet AED設置箇所一覧 has.",
        [
            Text("position", "Where it is on the site (設置位置).", "設置位置", "設置場所", "AED設置位置"),
            Flag("childPads", "Suitable for children (小児対応設備の有無).", ChildPads),
            Text("noPublicUse", "Remark on use by outsiders (外部利用不可), as published.", "外部利用不可"),
        ]),
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "ID", "地方公共団体名", "名称", "名称_カナ", "名称_英字", "所在地_全国地方公共団体コード", "町字ID",
                "所在地_連結表記", "所在地_都道府県", "所在地_市区町村", "所在地_町字", "所在地_番地以下", "建物名等(方書)", "緯度", "経度",
                "高度の種別", "高度の値", "設置位置", "電話番号", "内線番号", "連絡先メールアドレス", "連絡先FormURL",
                "連絡先備考（その他、SNSなど）", "郵便番号", "法人番号", "団体名", "利用可能曜日", "開始時間", "終了時間", "利用可能日時特記事項",
                "小児対応設備の有無", "URL", "画像1", "画像1_ライセンス", "画像2", "画像2_ライセンス", "外部利用不可", "備考"
            ]),
            new("recommended data set",
            [
                "都道府県コード又は市区町村コード", "NO", "都道府県名", "市区町村名", "名称", "名称_カナ", "住所", "方書", "緯度", "経度",
                "設置位置", "電話番号", "内線番号", "法人番号", "団体名", "利用可能曜日", "開始時間", "終了時間", "利用可能日時特記事項",
                "小児対応設備の有無", "URL", "備考"
            ])
            { Mandatory = ["名称", "名称_カナ", "住所", "設置位置"] },
        ],
    };
}
