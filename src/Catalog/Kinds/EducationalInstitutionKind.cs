using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Schools: the layout in use, which mirrors the ministry's table of school codes.</summary>
internal static class EducationalInstitutionKind
{
    public static DatasetKind Declare() => new("EDUCATIONAL_INSTITUTION", "教育機関一覧", "Facility", "Schools and kindergartens (教育機関一覧).")
    {
        Label = "教育機関",
        HasDistrict = true,
        FileNames = ["educational_institution", "kyouikukikan", "教育機関", "学校"],
        OtherNames = ["自動車学校"],
        UniqueHeadings = ["教育機関_学校コード", "学校コード", "教育機関_学校種"],
        Headings = new Dictionary<string, string>
        {
            ["教育機関_学校コード"] = "code",
            ["学校コード"] = "code",
            ["教育機関_学校種"] = "kindLabel",
            ["学校種"] = "kindLabel",
            ["教育機関_学校名"] = "name",
            ["学校名"] = "name",
            ["教育機関_学校名カナ表記"] = "nameKana",
            ["学校名カナ表記"] = "nameKana",
            ["教育機関_学校略称"] = "commonName",
            ["学校略称"] = "commonName",
            ["教育機関_学校所在地（市区町村）"] = "addressParts.city",
            ["学校所在地（市区町村）"] = "addressParts.city",
            ["教育機関_学校所在地（町字）"] = "addressParts.town",
            ["学校所在地（町字）"] = "addressParts.town",
            ["教育機関_学校所在地（番地以下）"] = "addressParts.blockNumber",
            ["学校所在地（番地以下）"] = "addressParts.blockNumber",
            ["教育機関_郵便番号"] = "addressParts.postalCode",
            ["教育機関_連絡先電話番号"] = "phone",
        },
        Detail = new Group("educationalInstitution", "EducationalInstitution", "Fields that only the sheet 教育機関一覧 has. The school code is in code.",
        [
            Folded("prefectureNumber", "Number of the prefecture (都道府県番号).", "教育機関_都道府県番号", "都道府県番号"),
            Folded("establishment", "Class of founder, as published (設置区分).", "教育機関_設置区分", "設置区分"),
            Text("founder", "Founder (設置者情報).", "教育機関_設置者情報", "設置者情報"),
            Folded("branch", "Main school or branch, as published (本分校).", "教育機関_本分校", "本分校"),
            Folded("mainSchoolCode", "Code of the main school (本校学校コード).", "教育機関_本校学校コード", "本校学校コード"),
            Text("mainSchoolName", "Name of the main school (本校学校名).", "教育機関_本校学校名", "本校学校名"),
            Text("contactName", "Contact (連絡先名称).", "教育機関_連絡先名称", "連絡先名称"),
            Date("statedOn", "Day these attributes were set (属性情報設定年月日).", "教育機関_属性情報設定年月日", "属性情報設定年月日"),
            Date("closedOn", "Day it was closed (属性情報廃止年月日).", "教育機関_属性情報廃止年月日", "属性情報廃止年月日"),
            Folded("formerSurveyNumber", "Former survey number (旧学校調査番号).", "教育機関_旧学校調査番号", "旧学校調査番号"),
            Folded("successorCode", "Code of the school that followed it (移行後の学校コード).", "教育機関_移行後の学校コード", "移行後の学校コード"),
        ]),
        Editions =
        [
            new("educational institutions",
            [
                "教育機関_学校コード", "教育機関_学校種", "教育機関_都道府県番号", "教育機関_設置区分", "教育機関_設置者情報", "教育機関_本分校", "教育機関_本校学校コード", "教育機関_本校学校名", "教育機関_学校名",
                "教育機関_学校名カナ表記", "教育機関_学校略称", "教育機関_学校所在地（市区町村）", "教育機関_学校所在地（町字）", "教育機関_学校所在地（番地以下）", "教育機関_郵便番号", "緯度", "経度",
                "教育機関_連絡先名称", "教育機関_連絡先電話番号", "教育機関_属性情報設定年月日", "教育機関_属性情報廃止年月日", "教育機関_旧学校調査番号", "教育機関_移行後の学校コード"
            ])
            { IsOfOthers = true },
        ],
    };
}
