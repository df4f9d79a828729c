using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Sights: sheet 11.</summary>
internal static class TourismKind
{
    public static DatasetKind Declare() => new("TOURISM", "観光施設一覧", "Facility", "Sights and places for visitors (観光施設一覧).")
    {
        Label = "観光施設",
        FileNames = ["tourism", "観光"],
        UniqueHeadings = ["説明_英語"],
        HintHeadings = [["料金(基本)"]],
        Detail = new Group("tourism", "Tourism", "Fields that only the sheet 観光施設一覧 has.",
        [
            Folded("poiCode", "Class of the place (POIコード).", "POIコード"),
            Fee("fee", "Basic fee in yen (料金(基本)), when it is one number.", "料金(基本)"),
            Text("feeNote", "Fees in words (料金(詳細)).", "料金(詳細)"),
            Text("descriptionEnglish", "Description in English (説明_英語).", "説明_英語"),
            Text("access", "How to get there (アクセス方法).", "アクセス方法"),
            Text("parking", "Parking (駐車場情報).", "駐車場情報"),
            Text("contactName", "Contact (連絡先名称).", "連絡先名称"),
        ]),
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "法人番号", "ID", "地方公共団体名", "名称", "名称_カナ", "名称_英語", "POIコード", "所在地_全国地方公共団体コード", "町字ID", "所在地_連結表記",
                "所在地_都道府県", "所在地_市区町村", "所在地_町字", "所在地_番地以下", "建物名等(方書)", "緯度", "経度", "高度の種別", "高度の値", "利用可能曜日", "開始時間", "終了時間",
                "利用可能日時特記事項", "料金(基本)", "料金(詳細)", "説明", "説明_英語", "アクセス方法", "駐車場情報", "車椅子可", "車椅子貸出", "ツエ貸出", "バリアフリートイレ",
                "スロープ、エレベータ、エスカレータ", "点字ブロック等の移動支援", "点字や読上による支援", "盲導犬・介助犬、聴導犬同伴", "字幕", "筆談対応", "優先駐車場", "オストメイト対応トイレ", "授乳室",
                "おむつ替えコーナー", "飲食可否", "ベビーカー貸出", "ベビーカー利用", "連絡先名称", "連絡先電話番号", "連絡先内線番号", "連絡先メールアドレス", "連絡先FormURL", "連絡先備考（その他、SNSなど）",
                "郵便番号", "画像", "画像_ライセンス", "URL", "備考"
            ]),
            new("recommended data set",
            [
                "都道府県コード又は市区町村コード", "NO", "都道府県名", "市区町村名", "名称", "名称_カナ", "名称_英語", "POIコード", "住所", "方書", "緯度", "経度", "利用可能曜日", "開始時間",
                "終了時間", "利用可能日時特記事項", "料金（基本）", "料金（詳細）", "説明", "説明_英語", "アクセス方法", "駐車場情報", "バリアフリー情報", "連絡先名称", "連絡先電話番号", "連絡先内線番号",
                "画像", "画像_ライセンス", "URL", "備考"
            ])
            { Mandatory = ["名称", "名称_カナ", "住所", "説明"] },
        ],
    };
}
