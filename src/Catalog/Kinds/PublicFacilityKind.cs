using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Public facilities: sheet 01, halls, libraries, museums, offices. 文化施設 have no sheet of their own and belong here.</summary>
internal static class PublicFacilityKind
{
    public static DatasetKind Declare() => new("PUBLIC_FACILITY", "公共施設一覧", "Facility", "Public facilities (公共施設一覧).")
    {
        Label = "公共施設",
        FileNames = ["public_facility", "公共施設"],
        Detail = new Group("publicFacility", "PublicFacility", "Fields that only the sheet 公共施設一覧 has.",
        [
            Folded("poiCode", "Class of the place (POIコード), such as 1905.", "POIコード"),
            Text("access", "How to get there (アクセス方法), where a city adds it.", "アクセス方法"),
            Text("parking", "Parking (駐車場情報), where a city adds it.", "駐車場情報"),
            Text("externalIdScheme", "Scheme of an external identifier (外部識別子).", "外部識別子"),
            Folded("externalId", "External identifier (外部識別子の値).", "外部識別子の値"),
        ]),
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "ID", "地方公共団体名", "名称", "名称_カナ", "名称_英字", "名称_通称", "POIコード", "外部識別子",
                "外部識別子の値", "所在地_全国地方公共団体コード", "町字ID", "所在地_連結表記", "所在地_都道府県", "所在地_市区町村", "所在地_町字",
                "所在地_番地以下", "建物名等(方書)", "緯度", "経度", "高度の種別", "高度の値", "電話番号", "内線番号", "連絡先メールアドレス",
                "連絡先FormURL", "連絡先備考（その他、SNSなど）", "郵便番号", "法人番号", "団体名", "利用可能曜日", "開始時間", "終了時間",
                "利用可能時間特記事項", "説明", "車椅子可", "車椅子貸出", "ツエ貸出", "バリアフリートイレ", "スロープ、エレベータ、エスカレータ",
                "点字ブロック等の移動支援", "点字や読上による支援", "盲導犬・介助犬、聴導犬同伴", "字幕", "筆談対応", "優先駐車場",
                "オストメイト対応トイレ", "授乳室", "おむつ替えコーナー", "飲食可否", "ベビーカー貸出", "ベビーカー利用", "URL", "画像",
                "画像_ライセンス", "備考"
            ]),
            new("recommended data set",
            [
                "都道府県コード又は市区町村コード", "NO", "都道府県名", "市区町村名", "名称", "名称_カナ", "名称_通称", "POIコード", "住所", "方書",
                "緯度", "経度", "電話番号", "内線番号", "法人番号", "団体名", "利用可能曜日", "開始時間", "終了時間", "利用可能時間特記事項", "説明",
                "バリアフリー情報", "URL", "備考"
            ])
            { Mandatory = ["名称", "名称_カナ", "住所"] },
        ],
    };
}
