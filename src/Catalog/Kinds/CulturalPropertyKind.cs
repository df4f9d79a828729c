using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Cultural properties: sheet 02, buildings, works of art, sites, customs.</summary>
internal static class CulturalPropertyKind
{
    public static DatasetKind Declare() => new("CULTURAL_PROPERTY", "文化財一覧", "Facility", "Cultural properties (文化財一覧).")
    {
        Label = "文化財",
        FileNames = ["cultural_property", "文化財"],
        UniqueHeadings = ["文化財分類", "文化財指定日", "culturalPropertyDate"],
        Venue = VenueLink.Name,
        Headings = new Dictionary<string, string>
        {
            ["種類"] = "kindLabel",
            ["category"] = "kindLabel",
        },
        Detail = new Group("culturalProperty", "CulturalProperty", "Fields that only the sheet 文化財一覧 has.",
        [
            TextList("classifications", "Classes of designation (文化財分類).", "文化財分類", "classification"),
            Text("placeName", "Where it is kept or located (場所名称).", "場所名称", "placeName"),
            Integer("count", "How many pieces (員数（数）).", "員数（数）", "員数", "member"),
            Text("countNote", "How many pieces (員数), as published, when it is not one exact number."),
            Text("countUnit", "Unit of the number of pieces (員数（単位）).", "員数（単位）", "memberUnit"),
            Text("owner", "Owner or keeper (所有者等).", "所有者等", "owner"),
            Date("designatedOn", "Day of designation (文化財指定日).", "文化財指定日", "culturalPropertyDate"),
            Text("designatedOnNote", "Day of designation (文化財指定日), as published, when it is not one day."),
            Text("summary", "Summary (概要).", "概要", "summary"),
            Text("summaryEnglish", "Summary in English (概要_英語).", "概要_英語", "summaryInRomaji"),
            Text("descriptionEnglish", "Description in English (説明_英語).", "説明_英語", "descriptionEng"),
        ]),
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "ID", "地方公共団体名", "名称", "名称_カナ", "名称_通称", "名称_英語", "文化財分類", "種類", "場所名称", "所在地_全国地方公共団体コード", "町字ID",
                "所在地_連結表記", "所在地_都道府県", "所在地_市区町村", "所在地_町字", "所在地_番地以下", "建物名等(方書)", "緯度", "経度", "高度の種別", "高度の値", "電話番号", "内線番号",
                "連絡先メールアドレス", "連絡先FormURL", "連絡先備考（その他、SNSなど）", "郵便番号", "員数（数）", "員数（単位）", "法人番号", "所有者等", "文化財指定日", "利用可能曜日", "開始時間",
                "終了時間", "利用可能日時特記事項", "画像", "画像_ライセンス", "概要", "概要_英語", "説明", "説明_英語", "URL", "備考"
            ]),
            new("recommended data set",
            [
                "都道府県コード又は市区町村コード", "NO", "都道府県名", "市区町村名", "名称", "名称_カナ", "名称_通称", "名称_英語", "文化財分類", "種類", "場所名称", "住所", "方書", "緯度",
                "経度", "電話番号", "内線番号", "員数（数）", "員数（単位）", "法人番号", "所有者等", "文化財指定日", "利用可能曜日", "開始時間", "終了時間", "利用可能日時特記事項", "画像",
                "画像_ライセンス", "概要", "概要_英語", "説明", "説明_英語", "URL", "備考"
            ])
            { Mandatory = ["名称", "名称_カナ", "文化財分類"] },
        ],
    };
}
