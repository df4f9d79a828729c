using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Licensed and registered food businesses.</summary>
internal static class FoodBusinessKind
{
    public static DatasetKind Declare() => new("FOOD_BUSINESS", "食品等営業許可・届出一覧", "Facility", "Licensed and registered food businesses (食品等営業許可・届出一覧).")
    {
        Label = "食品等営業施設",
        FileNames = ["food_business", "食品"],
        OtherNames = ["旅館業", "公衆浴場", "理容", "美容", "クリーニング", "興行場"],
        HintHeadings = [["営業の種類"], ["業態"]],
        CellWords = ["飲食店営業", "食肉販売業", "魚介類販売業", "菓子製造業", "喫茶店営業"],
        Venue = VenueLink.Name,
        Headings = new Dictionary<string, string>
        {
            ["営業の種類"] = "kindLabel",
            ["施設名称_カナ"] = "nameKana",
            ["施設名称１"] = "name",
            ["施設名称かな"] = "nameKana",
            ["施設所在地１"] = "address",
            ["施設所在地２"] = "addressParts.building",
            ["施設名称_英字"] = "nameEnglish",
            ["施設所在地_都道府県"] = "addressParts.prefecture",
            ["施設所在地_市区町村"] = "addressParts.city",
            ["施設所在地_町字"] = "addressParts.town",
            ["施設所在地_番地以下"] = "addressParts.blockNumber",
            ["所在地_町字ID"] = "addressParts.townId",
            ["連絡先備考"] = "contactNote",
            ["営業者名"] = "operatorName",
            ["業種"] = "kindLabel",
            ["業種名"] = "kindLabel",
            ["施設屋号"] = "name", ["屋号"] = "name", ["営業所名称"] = "name", ["営業所の名称"] = "name", ["営業所名"] = "name",
            ["営業所所在地"] = "address", ["営業所の所在地"] = "address", ["営業所電話番号"] = "phone",
            ["施設郵便番号"] = "addressParts.postalCode",
            ["施設都道府県"] = "addressParts.prefecture",
            ["施設市町村"] = "addressParts.city",
            ["施設住所１"] = "addressParts.blockNumber",
            ["施設住所２"] = "addressParts.building",
        },
        Detail = new Group("foodBusiness", "FoodBusiness", "Fields that only the sheet 食品等営業許可・届出一覧 has.",
        [
            Text("form", "Form of business (業態).", "業態", "細分類名"),
            Digits("licenceNumber", "Number of the licence (許可番号).", "許可番号"),
            Date("firstLicensedOn", "Day of the first licence (初回許可年月日).", "初回許可年月日", "新規許可日"),
            Date("licensedOn", "Day of the licence (許可年月日).", "許可年月日"),
            Date("licenceStartsOn", "First day of the licence (許可開始日).", "許可開始日"),
            Date("licenceEndsOn", "Last day of the licence (許可満了日).", "許可満了日", "許可終了日", "有効期限", "許可期限") with { EndOf = "licenceStartsOn" },
            Date("closedOn", "Day it was closed (廃業年月日).", "廃業年月日", "廃止日"),
            Folded("applicationKind", "Kind of application (申請区分).", "申請区分"),
            Text("conditions", "Conditions of the licence (許可条件).", "許可条件"),
        ]),
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "ID", "地方公共団体名", "施設名称", "施設名称_カナ", "施設名称_英字", "営業の種類", "業態", "所在地_全国地方公共団体コード", "町字ID",
                "所在地_連結表記", "施設所在地_都道府県", "施設所在地_市区町村", "施設所在地_町字", "施設所在地_番地以下", "施設方書", "緯度", "経度", "施設電話番号",
                "連絡先メールアドレス", "連絡先FormURL", "連絡先備考（その他、SNSなど）", "郵便番号", "法人名", "法人番号", "許可番号", "初回許可年月日", "許可年月日",
                "許可開始日", "許可満了日", "廃業年月日", "申請区分", "許可条件", "備考"
            ]) { IsReconstructed = true },
            new("recommended data set",
            [
                "都道府県コード又は市区町村コード", "NO", "都道府県名", "市区町村名", "施設名称", "施設名称_カナ", "営業の種類", "業態", "施設所在地", "施設方書", "緯度", "経度", "施設電話番号",
                "法人名", "法人番号", "許可番号", "初回許可年月日", "許可年月日", "許可開始日", "許可満了日", "廃業年月日", "申請区分", "許可条件", "備考"
            ]),
        ],
    };
}
