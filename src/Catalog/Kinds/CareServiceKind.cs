using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Providers of long-term care: sheet 09.</summary>
internal static class CareServiceKind
{
    public static DatasetKind Declare() => new("CARE_SERVICE", "介護サービス事業所一覧", "Facility", "Long-term care offices (介護サービス事業所一覧).")
    {
        Label = "介護サービス事業所",
        FileNames = ["care_service", "介護"],
        UniqueHeadings = ["実施サービス", "介護サービス事業所名称", "介護サービスの種類"],
        CellWords = ["介護", "老人ホーム", "老人保健施設", "デイサービスセンター"],
        Headings = new Dictionary<string, string>
        {
            ["介護サービス事業所名称"] = "name",
            ["介護サービス事業所名称_カナ"] = "nameKana",
            ["介護サービス事業所名称_英字"] = "nameEnglish",
        },
        Detail = new Group("careService", "CareService", "Fields that only the sheet 介護サービス事業所一覧 has.",
        [
            TextList("services", "Services it provides (実施サービス).", "実施サービス", "service"),
            Integer("capacity", "Capacity in persons (定員), when it is one number.", "定員", "capacity") with { Unit = NumberUnit.People },
            Text("capacityNote", "Capacity in persons (定員), as published, when it is not one exact number."),
            Digits("officeNumber", "Number of the office, 10 digits (事業所番号).", "事業所番号"),
            Phone("fax", "Fax number (FAX番号).", "FAX番号"),
        ]),
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "ID", "地方公共団体名", "介護サービス事業所名称", "介護サービス事業所名称_カナ", "介護サービス事業所名称_英字", "実施サービス", "所在地_全国地方公共団体コード", "町字ID",
                "所在地_連結表記", "所在地_都道府県", "所在地_市区町村", "所在地_町字", "所在地_番地以下", "建物名等(方書)", "緯度", "経度", "高度の種別", "高度の値", "電話番号", "内線番号",
                "FAX番号", "連絡先メールアドレス", "連絡先FormURL", "連絡先備考（その他、SNSなど）", "郵便番号", "法人番号", "法人の名称", "事業所番号", "利用可能曜日", "利用可能曜日特記事項", "定員",
                "URL", "画像", "画像_ライセンス", "備考"
            ]),
            new("recommended data set",
            [
                "都道府県コード又は市区町村コード", "NO", "都道府県名", "市区町村名", "介護サービス事業所名称", "介護サービス事業所名称_カナ", "実施サービス", "住所", "方書", "緯度", "経度", "電話番号",
                "内線番号", "FAX番号", "法人番号", "法人の名称", "事業所番号", "利用可能曜日", "利用可能曜日特記事項", "定員", "URL", "備考"
            ])
            { Mandatory = ["介護サービス事業所名称", "介護サービス事業所名称_カナ", "実施サービス", "住所", "電話番号"] },
        ],
    };
}
