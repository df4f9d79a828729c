using Gateway.Catalog.Words;

namespace Gateway.Page;

/// <summary>The texts of the pages about polling places, support and school lunch.</summary>
public sealed partial class Words
{
    public string Polling => T("投票所", "Polling places");

    public string PollingLead => T(
        "お住まいの地域の投票所と期日前投票所を調べられます。", "Where people vote, on the day and before it.");

    public string PollingTile => T("住所・施設名から", "by address or name");

    public string PollingIn(string city) => T($"投票所（{city}）", $"Polling places in {city}");

    public string PollingOf(string text) => T($"「{text}」の投票所", $"Polling places of “{text}”");

    public string PollingWhere => T(
        "町名・施設名、または緯度,経度", "A town, a place, or latitude,longitude");

    public string PollingCard => T(
        "ご自分の投票所は、投票所入場券に書かれた投票所です。近い投票所とは限りません。",
        "Which polling place is yours is told by your admission card (投票所入場券); it need not be the nearest.");

    public string PollingNoData => T("投票所のデータはまだ登録されていません。", "No polling places are here yet.");

    public string PollingNone => T(
        "この名前や住所の投票所・場所は見つかりませんでした。町名だけで探してください。",
        "No polling place and no place of this name or address was found. Try the town alone.");

    public string PollingDistrict(string names) => T($"この場所の投票区：{names}", $"The polling district of this place: {names}");

    public string PollingDistrictOf(string place, string names) => T(
        $"{place}がある投票区：{names}", $"The polling district in which {place} stands: {names}");

    public string PlaceIn(string place, string city) => T($"「{place}」（{city}）", $"“{place}” ({city})");

    /// <summary>Returns the name of a polling district, which may be a bare number.</summary>
    public string DistrictName(string name) =>
        Nfkc.Trimmed(name) is { Length: > 0 } number && number.All(char.IsAsciiDigit) ? T($"第{number}投票区", $"District {number}") : name;

    public string PollingNoneNear => T("この近くの投票所は見つかりませんでした。", "No polling place near it is known.");

    public string PollingNear(string place) => T($"「{place}」の近くの投票所", $"Polling places near “{place}”");

    public string PlacesOf(string count) => T($"{count}か所", Several(count, "place", "places"));

    public string Support => T("支援制度", "Support");

    public string SupportLead => T(
        "給付・助成・貸付など、申請できる支援制度を調べられます。", "Benefits, grants and loans that can be applied for.");

    public string SupportTile => T("子育て・くらしの給付や助成", "benefits and grants for families");

    public string SupportIn(string city) => T($"支援制度（{city}）", $"Support in {city}");

    public string SupportFor(string text) => T($"「{text}」の支援制度", $"Support for “{text}”");

    public string SupportWords => T("言葉（子育て、医療など）", "Words (子育て, 医療 …)");

    public string SupportAge => T("対象になる人（お子さんなど）の年齢（任意）", "Age of whom it is for, such as a child (optional)");

    public string SupportKind => T("支援の種類", "Kind of support");

    public string SupportMoreKinds(string count) => T($"ほかの種類（{count}）", count == "1" ? "1 more kind" : $"{count} more kinds");

    public string SupportUnlistedKinds(string count) => T(
        $"このほかに{count}種類あります。言葉を入力して探してください。", $"Kinds that are not shown: {count}. Look for them by words.");

    public string SupportNoData => T("支援制度のデータはまだ登録されていません。", "No support schemes are here yet.");

    public string SupportNone => T("あてはまる支援制度は見つかりませんでした。", "No scheme fits.");

    public string SupportNoneOfAge => T(
        "この年齢を対象に書いた制度は見つかりませんでした。ほかの制度は下にあります。", "No scheme names this age. The others are below.");

    public string SupportOfAge(string age) => T($"{age}歳を対象に含む制度", $"Schemes that name the age of {age}");

    public string SupportAgeless => T("年齢を読み取れない制度（記載がないものを含む）", "Schemes whose age is not stated or not understood");

    public string SupportOtherAges => T("ほかの年齢が書かれた制度", "Schemes for other ages");

    public string SupportTarget => T("対象", "For whom");

    public string SupportContent => T("内容", "What");

    public string SupportUntil => T("申請期間", "When to apply");

    public string SupportMethod => T("申請方法", "How to apply");

    public string SupportAsk => T("問い合わせ", "Where to ask");

    public string SupportApply => T("電子申請", "Apply on the web");

    public string SupportMore => T("詳細", "More");

    public string SupportSpan(string first, string last) => T($"{first}～{last}", first.Length == 0 ? $"until {last}" : $"{first} – {last}");

    public string SupportNoEnd => T("期限の記載なし", "no last day is stated");

    public string SupportCheck => T(
        "受付終了日を過ぎた制度は表示していません。金額・条件・受付の有無は、申請の前に自治体に確かめてください。",
        "Schemes whose last day is past are not shown. Ask the town about amounts, conditions and whether it still runs before you apply.");

    public string SchemesOf(string count) => T($"{count}制度", Several(count, "scheme", "schemes"));

    public string Lunch => T("学校給食の献立", "School lunch");

    public string LunchLead => T("今日と今週の給食の献立を、学校ごとに調べられます。", "What schools serve for lunch today and this week.");

    public string LunchTile => T("今日と今週の献立", "the menus of this week");

    public string LunchIn(string city) => T($"学校給食の献立（{city}）", $"School lunch in {city}");

    public string LunchOf(string school) => T($"「{school}」の給食", $"School lunch of “{school}”");

    public string LunchSchool => T("学校名（一部でも探せます）", "School (a part of the name is enough)");

    public string LunchDay => T("日付（任意）", "Day (optional)");

    public string LunchNoData => T("給食の献立のデータはまだ登録されていません。", "No school menus are here yet.");

    public string LunchNoSchool => T("この名前の学校の献立はありません。", "There are no menus of a school of this name.");

    public string LunchCutCities => T(
        "学校が多いため、一部の学校だけを探しました。自治体を選んでください。", "There are too many schools to look through all. Choose a municipality.");

    public string LunchMore(string count) => T(
        $"この週の献立はほかに{count}件あります。学校を選んでください。", $"This week has {Several(count, "more menu", "more menus")}. Choose a school.");

    public string LunchOfNoSchool => T("学校名の記載なし", "no school is named");

    public string LunchWeek(string first, string last) => T($"{first}～{last}の献立", $"Menus from {first} to {last}");

    public string LunchNothing => T("この週の献立は公開されていません。", "No menus of this week are published.");

    public string LunchNoDishes => T("料理名の記載なし", "no dish is named");

    public string LunchAllergens(string names) => T($"記載のあるアレルゲン：{names}", $"Allergens named: {names}");

    public string LunchNoAllergens => T("アレルゲンの記載なし（含まれないという意味ではありません）", "no allergens are named, which does not mean that there are none");

    public string LunchAllergensNote => T(
        "記載のないアレルゲンが含まれることがあります。必ず学校に確かめてください。",
        "Allergens that are not named may be there all the same: ask the school.");

    public string LunchKnown(string first, string last) => T(
        $"公開されている献立は{first}から{last}までです。", $"Menus from {first} to {last} are published.");

    public string LunchBefore => T("前の献立", "Earlier menus");

    public string LunchAfter => T("次の献立", "Later menus");

    public string ChooseSchool(string count) => T($"学校を選ぶ（{count}校）", $"Choose a school ({count})");

    public string MenusOf(string count) => T($"{count}献立", Several(count, "menu", "menus"));
}
