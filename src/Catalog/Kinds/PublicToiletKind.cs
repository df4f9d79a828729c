using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Public toilets: sheet 13, with the number of fixtures.</summary>
internal static class PublicToiletKind
{
    public static DatasetKind Declare() => new("PUBLIC_TOILET", "公衆トイレ一覧", "Facility", "Public toilets (公衆トイレ一覧).")
    {
        Label = "公衆トイレ",
        FileNames = ["public_toilet", "トイレ"],
        UniqueHeadings =
        [
            "男性トイレ総数", "バリアフリートイレ数", "多機能トイレ数", "車椅子使用者用トイレ有無", "totalMensRestroom", "multifunctionalRestroom", "wheelchairRestroom"
        ],
        Venue = VenueLink.OwnName,
        OwnNameWords = ["トイレ", "便所", "便益施設"],
        Detail = new Group("publicToilet", "PublicToilet", "Fields that only the sheet 公衆トイレ一覧 has.",
        [
            Text("position", "Where it is on the site (設置位置).", "設置位置", "installationPosition"),
            Integer("men", "All fixtures for men (男性トイレ総数).", "男性トイレ総数", "totalMensRestroom"),
            Integer("menUrinals", "Urinals (男性トイレ数（小便器）).", "男性トイレ数（小便器）", "smallMensRestroom"),
            Integer("menSquat", "Squat toilets for men (男性トイレ数（和式）).", "男性トイレ数（和式）", "japaneseMensRestroom"),
            Integer("menSeated", "Seated toilets for men (男性トイレ数（洋式）).", "男性トイレ数（洋式）", "westernMensRestroom"),
            Integer("women", "All fixtures for women (女性トイレ総数).", "女性トイレ総数", "totalWomanRestroom"),
            Integer("womenSquat", "Squat toilets for women (女性トイレ数（和式）).", "女性トイレ数（和式）", "japaneseWomanRestroom"),
            Integer("womenSeated", "Seated toilets for women (女性トイレ数（洋式）).", "女性トイレ数（洋式）", "westernWomanRestroom"),
            Integer("shared", "All fixtures for everyone (男女共用トイレ総数).", "男女共用トイレ総数", "男女共同トイレ総数", "sharedRestroom"),
            Integer("sharedSquat", "Squat toilets for everyone (男女共用トイレ数（和式）).", "男女共用トイレ数（和式）", "男女共同トイレ数（和式）", "japaneseSharedRestroom"),
            Integer("sharedSeated", "Seated toilets for everyone (男女共用トイレ数（洋式）).", "男女共用トイレ数（洋式）", "男女共同トイレ数（洋式）", "westernSharedRestroom"),
            Integer("accessible", "Barrier-free toilets (バリアフリートイレ数, older edition 多機能トイレ数).", "バリアフリートイレ数", "多機能トイレ数", "multifunctionalRestroom"),
            Flag("wheelchair", "A toilet for wheelchair users (車椅子使用者用トイレ有無).", "車椅子使用者用トイレ有無", "wheelchairRestroom"),
            Flag("infants", "A toilet with equipment for infants (乳幼児用設備設置トイレ有無).", "乳幼児用設備設置トイレ有無", "anInfantRestroom"),
            Flag("ostomate", "A toilet for ostomates (オストメイト設置トイレ有無).", "オストメイト設置トイレ有無", "ostomateRestroom"),
        ]),
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "ID", "地方公共団体名", "名称", "名称_カナ", "名称_英語", "所在地_全国地方公共団体コード", "町字ID", "所在地_連結表記", "所在地_都道府県", "所在地_市区町村",
                "所在地_町字", "所在地_番地以下", "建物名等(方書)", "設置位置", "緯度", "経度", "高度の種別", "高度の値", "男性トイレ総数", "男性トイレ数（小便器）", "男性トイレ数（和式）",
                "男性トイレ数（洋式）", "女性トイレ総数", "女性トイレ数（和式）", "女性トイレ数（洋式）", "男女共用トイレ総数", "男女共用トイレ数（和式）", "男女共用トイレ数（洋式）", "バリアフリートイレ数",
                "車椅子使用者用トイレ有無", "乳幼児用設備設置トイレ有無", "オストメイト設置トイレ有無", "利用開始時間", "利用終了時間", "利用可能時間特記事項", "画像", "画像_ライセンス", "備考"
            ])
            { Mandatory = ["名称", "所在地_連結表記", "設置位置"] },
            new("recommended data set",
            [
                "都道府県コード又は市区町村コード", "NO", "都道府県名", "市区町村名", "名称", "名称_カナ", "名称_英語", "住所", "方書", "設置位置", "緯度", "経度", "男性トイレ総数",
                "男性トイレ数（小便器）", "男性トイレ数（和式）", "男性トイレ数（洋式）", "女性トイレ総数", "女性トイレ数（和式）", "女性トイレ数（洋式）", "男女共用トイレ総数", "男女共用トイレ数（和式）",
                "男女共用トイレ数（洋式）", "多機能トイレ数", "車椅子使用者用トイレ有無", "乳幼児用設備設置トイレ有無", "オストメイト設置トイレ有無", "利用開始時間", "利用終了時間", "利用可能時間特記事項", "画像",
                "画像_ライセンス", "備考"
            ])
            { Mandatory = ["名称", "名称_カナ", "住所", "設置位置", "多機能トイレ数", "車椅子使用者用トイレ有無", "乳幼児用設備設置トイレ有無", "オストメイト設置トイレ有無"] },
        ],
    };
}
