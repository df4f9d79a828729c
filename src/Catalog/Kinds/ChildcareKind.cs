using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Childcare: sheet 05, nurseries, kindergartens, after-school clubs.</summary>
internal static class ChildcareKind
{
    public static DatasetKind Declare() => new("CHILDCARE", "子育て施設一覧", "Facility", "Nurseries, kindergartens, after-school clubs (子育て施設一覧).")
    {
        Label = "子育て施設",
        FileNames = ["preschool", "childcare", "kindergarten", "子育て施設", "幼稚園", "保育所", "保育園", "こども園", "保育施設", "小規模保育"],
        UniqueHeadings = ["一時預かりの有無", "licensed_date", "min_age", "AgeS"],
        HintHeadings = [["認可等年月日", "収容定員"], ["収容定員", "受入年齢"]],
        CellWords = ["保育園", "保育所", "こども園", "幼稚園"],
        Headings = new Dictionary<string, string>
        {
            ["種別"] = "kindLabel", ["type"] = "kindLabel",
            // The headings of the open-source map of nurseries.
            ["Label"] = "commonName", ["Open"] = "opensAt", ["Close"] = "closesAt", ["Memo"] = "hoursNote", ["Owner"] = "operatorName",
            ["Add1"] = "addressParts.city", ["Add2"] = "addressParts.blockNumber",
        },
        Detail = new Group("childcare", "Childcare", "Fields that only the sheet 子育て施設一覧 has.",
        [
            Text("access", "How to get there (アクセス方法).", "アクセス方法", "access"),
            Text("parking", "Parking (駐車場情報).", "駐車場情報", "parking"),
            Phone("fax", "Fax number (FAX番号).", "FAX番号", "fax"),
            Date("licensedOn", "Day of the licence (認可等年月日).", "認可等年月日", "licensed_date"),
            Integer("capacity", "Places for children (収容定員), when it is one number.", "収容定員", "capacity", "Full") with { Unit = NumberUnit.People },
            Text("capacityNote", "Places for children (収容定員), as published, when it is not one exact number."),
            Text("acceptedAges", "Accepted ages in words (受入年齢).", "受入年齢", "min_age"),
            Flag("temporaryCare", "Temporary care (一時預かりの有無).", "一時預かりの有無", "temporary", "Temp"),
            Text("temporaryCareFeeKind", "Kind of fee for temporary care (子供預かり料金種別).", "子供預かり料金種別"),
            Fee("temporaryCareFee", "Fee for temporary care in yen (子供預かり料金).", "子供預かり料金"),
            Text("temporaryCareFeeNote", "Notes on the fee for temporary care (子供預かり料金備考).", "子供預かり料金備考"),
            Time("temporaryCareOpensAt", "Temporary care opens (子供預かり開所時間).", "子供預かり開所時間"),
            Time("temporaryCareClosesAt", "Temporary care closes (子供預かり閉所時間).", "子供預かり閉所時間"),
            Flag("sickChildCare", "Care of sick children (病児保育の有無).", "病児保育の有無"),
        ]),
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "ID", "地方公共団体名", "名称", "名称_カナ", "名称_英字", "種別", "所在地_全国地方公共団体コード",
                "町字ID", "所在地_連結表記", "所在地_都道府県", "所在地_市区町村", "所在地_町字", "所在地_番地以下", "建物名等(方書)", "緯度",
                "経度", "高度の種別", "高度の値", "アクセス方法", "駐車場情報", "電話番号", "内線番号", "FAX番号", "連絡先メールアドレス",
                "連絡先FormURL", "連絡先備考（その他、SNSなど）", "郵便番号", "法人番号", "団体名", "認可等年月日", "収容定員", "受入年齢",
                "利用可能曜日", "開始時間", "終了時間", "利用可能日時特記事項", "一時預かりの有無", "子供預かり料金種別", "子供預かり料金",
                "子供預かり料金備考", "子供預かり開所時間", "子供預かり閉所時間", "病児保育の有無", "授乳室", "おむつ替えコーナー", "飲食可否",
                "ベビーカー貸出", "ベビーカー利用", "URL", "画像", "画像_ライセンス", "備考"
            ]),
            new("recommended data set",
            [
                "都道府県コード又は市区町村コード", "NO", "都道府県名", "市区町村名", "名称", "名称_カナ", "種別", "住所", "方書", "緯度", "経度",
                "アクセス方法", "駐車場情報", "電話番号", "内線番号", "FAX番号", "法人番号", "団体名", "認可等年月日", "収容定員", "受入年齢",
                "利用可能曜日", "開始時間", "終了時間", "利用可能日時特記事項", "一時預かりの有無", "URL", "備考"
            ])
            { Mandatory = ["名称", "名称_カナ", "住所"] },
        ],
    };
}
