using Xunit;

namespace Gateway.Tests.Real;

/// <summary>A cell of a real file, read by eye.</summary>
/// <param name="Line">The line its row starts on.</param>
/// <param name="Path">The graph field.</param>
/// <param name="Expected">The expected value; list items joined by blanks.</param>
internal sealed record PickedCell(int Line, string Path, string Expected);

/// <summary>The files of the first import, the number of rows of each, and cells picked from them by hand.</summary>
internal sealed record PickedCells(string List, int Rows, string Municipality, string Slug, PickedCell[] Cells)
{
    private static readonly Dictionary<string, PickedCells> All = new(StringComparer.Ordinal)
    {
        ["ichikawa/122033_108_aed.csv"] = Facilities(191, "122033", "108-aed",
            new(2, "name", "いちかわ観光・物産インフォメーション（旧八幡市民談話室）"), new(2, "nameKana", "イチカワカンコウ・ブッサンインフォメーション"),
            new(2, "address", "千葉県市川市八幡2丁目4-8"), new(2, "latitude", "35.72257083"), new(2, "longitude", "139.9279823"),
            new(71, "aed.position", "玄関"), new(71, "aed.childPads", "null"), new(151, "phone", "(047)372-2871"), new(151, "category", "AED"),
            new(192, "name", "第一中学校　院内学級"), new(192, "municipality.name", "市川市"), new(192, "url", "null")),
        ["ichikawa/122033_103_evacuation_space.csv"] = Facilities(121, "122033", "103-evacuation-space",
            new(2, "nameKana", "ケンリツコクブンコウコウ"), new(2, "evacuationSite.flood", "true"), new(2, "evacuationSite.largeFire", "false"),
            new(2, "evacuationSite.alsoShelter", "true"), new(2, "evacuationSite.capacity", "null"), new(61, "phone", "(047)327-6807"),
            new(61, "evacuationSite.landslide", "true"), new(122, "name", "塩焼２丁目広場"), new(122, "evacuationSite.flood", "false"),
            new(122, "evacuationSite.inlandFlood", "true"), new(122, "addressParts.town", "塩焼2丁目"), new(122, "phone", "null")),
        ["ichikawa/122033_101_public_facility.csv"] = Facilities(342, "122033", "101-public-facility",
            new(61, "phone", "(047)373-6351"), new(61, "openDays", "TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY"), new(61, "opensAt", "09:00:00"),
            new(61, "closesAt", "16:30:00"), new(61, "closesNextDay", "false"), new(92, "accessibility.slopeOrElevator", "false"),
            new(92, "accessibility.nursingRoom", "true"), new(124, "nameEnglish", "Higashiyama Kaii Memorial Hall"), new(124, "publicFacility.poiCode", "0801"),
            new(124, "url", "null"), new(232, "accessibility.wheelchair", "true"), new(232, "addressParts.building", "生涯学習センター（メディアパーク市川）"),
            new(301, "addressParts.blockNumber", "54７-2")),
        ["ichikawa/122033_104_population.csv"] = new("populations", 237, "122033", "104-population",
        [
            new(2, "area.name", "国府台1丁目"), new(2, "area.code", "101001"), new(2, "surveyDate", "2023-03-31"), new(2, "total", "632"),
            new(2, "male", "311"), new(2, "households", "363"),
            new(2, "ageGroups.total", "24 20 14 20 65 39 36 45 36 33 34 35 28 27 58 46 34 38"), new(101, "ageGroups.ageFrom", "0 5 10 15 20 25 30 35 40 45 50 55 60 65 70 75 80 85"),
            new(101, "ageGroups.ageTo", "4 9 14 19 24 29 34 39 44 49 54 59 64 69 74 79 84 null"), new(238, "area.name", "奉免町"), new(238, "female", "742"),
        ]),
        ["kawaguchi/112038_preschool.csv"] = Facilities(302, "112038", "preschool",
            new(6, "code", "k130000005"), new(6, "kindLabel", "認可公立保育所"), new(6, "childcare.licensedOn", "1959-04-01"), new(6, "childcare.capacity", "150"),
            new(6, "childcare.temporaryCare", "true"), new(6, "addressParts.city", "川口市"), new(101, "operatorName", "株式会社　フロンティアキッズ"),
            new(101, "closesAt", "19:00:00"), new(201, "openDays", "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY"), new(201, "childcare.licensedOn", "null"),
            new(463, "name", "安行こども園"), new(463, "latitude", "35.849503"), new(463, "childcare.fax", "(048)294-8833")),
        ["komae/132195_event_baseregistry.csv"] = Events(340, "132195", "event-baseregistry",
            new(255, "name", "親子で楽しむおはなし会(0・1歳)"), new(255, "startDate", "2019-08-22"), new(255, "startTime", "10:30:00"),
            new(255, "address", "東京都狛江市和泉本町1-1-5"), new(255, "meetingPlace", "狛江市立中央図書館"), new(364, "kindLabel", "子育て・教育"),
            new(364, "endTime", "16:15:00"), new(364, "longitude", "139.56704"), new(420, "capacity", "728"), new(420, "fee", "null"),
            new(420, "url", "http://www.ecorma-hall.jp/"), new(420, "organizer", "一般財団法人狛江市文化振興事業団")),
        ["koto/131083_event_baseregistry.csv"] = Events(117, "131083", "event-baseregistry",
            new(59, "nameEnglish", "Kameido Tenjin chrysanthemum Festival"), new(59, "endDate", "2020-11-22"), new(59, "startTime", "00:00:00"),
            new(59, "endTime", "23:59:00"), new(59, "fee", "0"), new(225, "code", "null"), new(225, "startTime", "null"), new(225, "endDate", "2021-03-31"),
            new(225, "addressParts.building", "教育センター1階"), new(345, "applicationDeadlineDate", "2022-01-12"), new(345, "latitude", "null"),
            new(345, "municipality.code", "131083")),
        ["tokorozawa/112089_event_baseregistry.csv"] = Events(109, "112089", "event-baseregistry",
            new(102, "startDate", "2021-10-13"), new(102, "endDate", "2022-03-23"), new(102, "capacity", "30"), new(102, "fee", "0"),
            new(337, "fee", "2000"), new(337, "feeNote", "容器代を含む"), new(337, "applicationDeadlineDate", "2022-01-28"),
            new(337, "applicationDeadlineTime", "17:00:00"), new(598, "endTime", "null"), new(598, "contactPhone", "(04)2924-0118"), new(598, "code", "0000000109")),
        ["toyooka/282090_event_baseregistry.csv"] = Events(30, "282090", "event-baseregistry",
            new(4, "startDate", "2022-01-29"), new(4, "endDate", "null"), new(4, "startTime", "13:00:00"), new(4, "venueName", "null"),
            new(4, "meetingPlace", "全但バス但馬ドーム　ドーム棟グラウンド"), new(19, "code", "0000000013"), new(19, "endTime", "12:00:00"),
            new(19, "municipality.prefecture", "兵庫県"), new(34, "startDate", "null"), new(34, "scheduleNote", "2月下旬"), new(34, "contactPhone", "(0796)32-3888")),
        ["ube/352021_event_baseregistry.csv"] = Events(11, "352021", "event-baseregistry",
            new(2, "name", "2021年度ちびっ子集まれ!イングリッシュ・スタート"), new(2, "address", "山口県宇部市大字船木字内番田361番地6"), new(2, "endTime", "15:00:00"),
            new(41, "startDate", "2022-02-20"), new(41, "feeNote", "無料"), new(41, "fee", "null"), new(41, "addressParts.blockNumber", "8番1号"),
            new(69, "fee", "0"), new(69, "nameKana", "コドモフク・エホンリユースフェア"), new(69, "addressParts.building", "宇部市ときわ公園内"),
            new(69, "description", "ご家庭で不用になった子供服・絵本を市で回収し、集まったものを、必要な方に無料でお譲りしています。\n【譲渡数】\n子供服10枚・絵本3冊まで(1家族につき1日1回)\n【注意事項】\n子供服のサイズは50~160cmです。\nマイバッグを持参してください。\n子供服・絵本は適宜補充するため、時間による差異はありません。")),
        ["chiba/121002_event_baseregistry.csv"] = Events(32, "121002", "event-baseregistry",
            new(6, "name", "郷土博物館_中級古文書講座"), new(6, "startTime", "13:30:00"), new(6, "address", "千葉県千葉市中央区亥鼻1-6-1"),
            new(6, "municipality.code", "121002"), new(6, "capacity", "12"), new(124, "meetingPlace", "特設ホームページで確認"), new(124, "contactPhone", "(043)245-5278"),
            new(337, "fee", "700"), new(337, "feeNote", "材料費"), new(337, "endTime", "16:00:00"), new(337, "addressParts.town", "中央区白旗")),
    };

    public static IReadOnlyList<string> Names => [.. All.Keys];

    public static TheoryData<string> Files => [.. All.Keys];

    public static PickedCells Of(string file) => All[file];

    private static PickedCells Facilities(int rows, string municipality, string slug, params PickedCell[] cells) =>
        new("facilities", rows, municipality, slug, cells);

    private static PickedCells Events(int rows, string municipality, string slug, params PickedCell[] cells) =>
        new("events", rows, municipality, slug, cells);
}
