using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Hospitals and clinics: sheet 10. The newer header row was reconstructed from the sources' lists.</summary>
internal static class MedicalKind
{
    public static DatasetKind Declare() => new("MEDICAL", "医療機関一覧", "Facility", "Hospitals and clinics (医療機関一覧).")
    {
        Label = "医療機関",
        FileNames = ["hospital", "医療機関", "病院"],
        OtherNames = ["動物病院", "animal_hospital", "animal-hospital"],
        UniqueHeadings =
        [
            "医療機関の種類", "診療科目", "診療科", "医療機関コード", "医療機関名", "病床数", "medicalSubjects", "numberOfBeds", "hospital_name"
        ],
        Headings = new Dictionary<string, string>
        {
            ["医療機関の種類"] = "kindLabel",
            ["医療機関名"] = "name",
            ["医療機関名称"] = "name",
            ["hospital_name"] = "name",
            ["establisher"] = "operatorName",
            ["開設者"] = "operatorName",
            ["診療曜日"] = "openDays",
            ["診療開始時間"] = "opensAt",
            ["診療終了時間"] = "closesAt",
            ["診療日時特記事項"] = "hoursNote",
        },
        Detail = new Group("medical", "Medical", "Fields that only the sheet 医療機関一覧 has. Days and hours of consultation are in openDays, opensAt, closesAt and hoursNote.",
        [
            TextList("departments", "Departments (診療科目).", "診療科目", "診療科", "標榜診療科", "medicalSubjects"),
            Integer("beds", "Beds (病床数), when it is one number.", "病床数", "許可病床数", "numberOfBeds"),
            Text("bedsNote", "Beds (病床数), as published, when it is not one exact number."),
            Digits("institutionCode", "Code of the medical institution (医療機関コード).", "医療機関コード"),
            Phone("fax", "Fax number (FAX番号).", "FAX番号"),
            Text("afterHours", "Service outside hours (時間外における対応).", "時間外における対応"),
            Folded("disasterBase", "Class of disaster base (災害拠点分類).", "災害拠点分類"),
            Folded("status", "Status (状況), as published.", "状況"),
        ]),
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "ID", "地方公共団体名", "名称", "名称_カナ", "名称_英字", "医療機関の種類", "所在地_全国地方公共団体コード", "町字ID", "所在地_連結表記", "所在地_都道府県",
                "所在地_市区町村", "所在地_町字", "所在地_番地以下", "建物名等(方書)", "緯度", "経度", "高度の種別", "高度の値", "電話番号", "内線番号", "FAX番号", "連絡先メールアドレス",
                "連絡先FormURL", "連絡先備考（その他、SNSなど）", "郵便番号", "法人番号", "法人の名称", "医療機関コード", "診療曜日", "診療開始時間", "診療終了時間", "診療日時特記事項",
                "時間外における対応", "診療科目", "病床数", "災害拠点分類", "状況", "URL", "画像", "画像_ライセンス", "備考"
            ]) { IsReconstructed = true },
            new("recommended data set",
            [
                "都道府県コード又は市区町村コード", "NO", "都道府県名", "市区町村名", "名称", "名称_カナ", "医療機関の種類", "住所", "方書", "緯度", "経度", "電話番号", "内線番号", "FAX番号",
                "法人番号", "法人の名称", "医療機関コード", "診療曜日", "診療開始時間", "診療終了時間", "診療日時特記事項", "時間外における対応", "診療科目", "病床数", "URL", "備考"
            ])
            { Mandatory = ["名称", "名称_カナ", "医療機関の種類", "住所", "診療曜日", "診療開始時間", "診療終了時間", "診療科目", "病床数", "URL"] },
        ],
    };
}
