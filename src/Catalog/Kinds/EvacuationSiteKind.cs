using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Designated emergency evacuation sites: sheet 03, with a column for each of eight hazards.</summary>
internal static class EvacuationSiteKind
{
    public static DatasetKind Declare() => new("EVACUATION_SITE", "指定緊急避難場所一覧", "Facility", "Designated emergency evacuation sites (指定緊急避難場所一覧).")
    {
        Label = "指定緊急避難場所",
        FileNames = ["evacuation_space", "evacuation_site", "避難場所", "避難所"],
        UniqueHeadings =
        [
            "災害種別_洪水", "災害種別_地震", "災害種別_津波", "崖崩れ、土石流及び地滑り", "大規模な火事", "指定避難所との重複", "sedimentDisaster", "tunami"
        ],
        Headings = new Dictionary<string, string> { ["施設・場所名"] = "name", ["共通ID"] = "code" },
        Detail = new Group("evacuationSite", "EvacuationSite",
            "For which disasters the site is designated: an empty cell means not designated, a missing column is null.",
            [
                // Takamatsu states floods twice; of the two, the largest expected flood (L2) misleads nobody.
                Hazard("flood", "Floods (災害種別_洪水).", "災害種別_洪水", "洪水", "flood_L2"),
                Hazard("landslide", "Landslides and debris flows (災害種別_崖崩れ、土石流及び地滑り).",
                    "災害種別_崖崩れ、土石流及び地滑り", "崖崩れ、土石流及び地滑り", "災害種別_崖崩れ・土石流及び地滑り", "sedimentDisaster"),
                Hazard("stormSurge", "Storm surges (災害種別_高潮).", "災害種別_高潮", "高潮", "stormSurge"),
                Hazard("earthquake", "Earthquakes (災害種別_地震).", "災害種別_地震", "地震", "earthquake"),
                Hazard("tsunami", "Tsunami (災害種別_津波).", "災害種別_津波", "津波", "tunami"),
                Hazard("largeFire", "Large fires (災害種別_大規模な火事).", "災害種別_大規模な火事", "大規模な火事", "fire"),
                Hazard("inlandFlood", "Inland flooding (災害種別_内水氾濫).", "災害種別_内水氾濫", "内水氾濫", "inundation"),
                Hazard("volcano", "Volcanic phenomena (災害種別_火山現象).", "災害種別_火山現象", "火山現象"),
                Hazard("alsoShelter", "Also a designated shelter (指定避難所との重複).", "指定避難所との重複", "指定避難所との住所同一", "evacuationSpace"),
                Integer("capacity", "Capacity in persons (想定収容人数), when it is one number.", "想定収容人数", "capacity") with { Unit = NumberUnit.People },
                Text("capacityNote", "Capacity in persons (想定収容人数), as published, when it is not one exact number."),
                TextList("neighbourhoods", "Neighbourhood associations it is meant for (対象となる町会・自治会).", "対象となる町会・自治会", "対象となる地区",
                    "residentsAssociation"),
            ]),
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "ID", "名称", "名称_カナ", "名称_英字", "所在地_全国地方公共団体コード", "町字ID", "所在地_連結表記",
                "所在地_都道府県", "所在地_市区町村", "所在地_町字", "所在地_番地以下", "建物名等(方書)", "緯度", "経度", "標高", "電話番号",
                "内線番号", "連絡先メールアドレス", "連絡先FormURL", "連絡先備考（その他、SNSなど）", "郵便番号", "市区町村コード", "地方公共団体名",
                "災害種別_洪水", "災害種別_崖崩れ、土石流及び地滑り", "災害種別_高潮", "災害種別_地震", "災害種別_津波", "災害種別_大規模な火事",
                "災害種別_内水氾濫", "災害種別_火山現象", "指定避難所との重複", "想定収容人数", "対象となる町会・自治会", "URL", "画像",
                "画像_ライセンス", "備考"
            ])
            {
                Mandatory =
                [
                    "名称", "所在地_連結表記", "電話番号", "市区町村コード", "災害種別_洪水", "災害種別_崖崩れ、土石流及び地滑り", "災害種別_高潮", "災害種別_地震",
                    "災害種別_津波", "災害種別_大規模な火事", "災害種別_内水氾濫", "災害種別_火山現象", "指定避難所との重複"
                ],
            },
            new("recommended data set",
            [
                "NO", "名称", "名称_カナ", "住所", "方書", "緯度", "経度", "標高", "電話番号", "内線番号", "市区町村コード", "都道府県名",
                "市区町村名", "災害種別_洪水", "災害種別_崖崩れ、土石流及び地滑り", "災害種別_高潮", "災害種別_地震", "災害種別_津波",
                "災害種別_大規模な火事", "災害種別_内水氾濫", "災害種別_火山現象", "指定避難所との重複", "想定収容人数", "対象となる町会・自治会",
                "URL", "備考"
            ])
            {
                Mandatory =
                [
                    "NO", "名称", "名称_カナ", "住所", "電話番号", "市区町村コード", "災害種別_洪水", "災害種別_崖崩れ、土石流及び地滑り", "災害種別_高潮",
                    "災害種別_地震", "災害種別_津波", "災害種別_大規模な火事", "災害種別_内水氾濫", "災害種別_火山現象", "指定避難所との重複"
                ],
            },
            new("GSI",
            [
                "NO", "共通ID", "都道府県名及び市町村名", "施設・場所名", "住所", "洪水", "崖崩れ、土石流及び地滑り", "高潮", "地震", "津波", "大規模な火事",
                "内水氾濫", "火山現象", "指定避難所との住所同一", "緯度", "経度", "備考"
            ])
            { IsOfOthers = true },
        ],
    };

    private static Field Hazard(string name, string description, params string[] headings) =>
        Flag(name, description, headings) with { Reading = Reading.FlagEmptyIsFalse };
}
