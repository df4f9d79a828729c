using Gateway.Catalog.Words;

namespace Gateway.Page;

/// <summary>The texts of the pages about polling places, support and school lunch.</summary>
public sealed partial class Words
{
    public string Polling => T("投票所", "Polling places");

    public string PollingLead => T(
        "お住まいの地域の投票所と期日前投票所を調べられます。", "Find polling places for election day and early voting.");

    public string PollingTile => T("住所・施設名から", "by address or name");

    public string PollingIn(string city) => T($"投票所（{city}）", $"Polling places in {city}");

    public string PollingOf(string text) => T($"「{text}」の投票所", $"Polling places of “{text}”");

    public string PollingWhere => T(
        "町名・施設名、または緯度,経度", "Town, place, or latitude,longitude");

    public string PollingCard => T(
        "ご自分の投票所は、投票所入場券に書かれた投票所です。近い投票所とは限りません。",
        "Your polling place is stated on your admission card (投票所入場券). It may not be the nearest one.");

    public string PollingNoData => T("投票所のデータはまだ登録されていません。", "No polling places are available yet.");

    public string PollingNone => T(
        "この名前や住所の投票所・場所は見つかりませんでした。町名だけで探してください。",
        "No polling place or other place matches this name or address. Try the town name only.");

    public string PollingDistrict(string names) => T($"この場所の投票区：{names}", $"Polling district of this place: {names}");

    public string PollingDistrictOf(string place, string names) => T(
        $"{place}がある投票区：{names}", $"Polling district of {place}: {names}");

    public string PlaceIn(string place, string city) => T($"「{place}」（{city}）", $"“{place}” ({city})");

    /// <summary>Returns the name of a polling district, which may be a bare number.</summary>
    public string DistrictName(string name) =>
        Nfkc.Trimmed(name) is { Length: > 0 } number && number.All(char.IsAsciiDigit) ? T($"第{number}投票区", $"District {number}") : name;

    public string PollingNoneNear => T("この近くの投票所は見つかりませんでした。", "No polling places found nearby.");

    public string PollingNear(string place) => T($"「{place}」の近くの投票所", $"Polling places near “{place}”");

    public string PlacesOf(string count) => T($"{count}か所", Several(count, "place", "places"));

    public string Support => T("支援制度", "Support");

    public string SupportLead => T(
        "給付・助成・貸付など、申請できる支援制度を調べられます。", "Find benefits, grants and loans you can apply for.");

    public string SupportTile => T("子育て・くらしの給付や助成", "benefits and grants for families");

    public string SupportIn(string city) => T($"支援制度（{city}）", $"Support in {city}");

    public string SupportFor(string text) => T($"「{text}」の支援制度", $"Support for “{text}”");

    public string SupportWords => T("言葉（子育て、医療など）", "Keywords (子育て, 医療 …)");

    public string SupportAge => T("対象になる人（お子さんなど）の年齢（任意）", "Age of the person concerned, such as a child (optional)");

    public string SupportKind => T("支援の種類", "Kind of support");

    public string SupportMoreKinds(string count) => T($"ほかの種類（{count}）", count == "1" ? "1 more kind" : $"{count} more kinds");

    public string SupportUnlistedKinds(string count) => T(
        $"このほかに{count}種類あります。言葉を入力して探してください。", $"Kinds not shown: {count}. Use keywords to find them.");

    public string SupportNoData => T("支援制度のデータはまだ登録されていません。", "No support schemes are available yet.");

    public string SupportNone => T("あてはまる支援制度は見つかりませんでした。", "No matching support schemes found.");

    public string SupportNoneOfAge => T(
        "この年齢を対象に書いた制度は見つかりませんでした。ほかの制度は下にあります。", "No scheme states this age. Other schemes are listed below.");

    public string SupportOfAge(string age) => T($"{age}歳を対象に含む制度", $"Schemes that include age {age}");

    public string SupportAgeless => T("年齢を読み取れない制度（記載がないものを含む）", "Schemes with no age stated, or none that could be read");

    public string SupportOtherAges => T("ほかの年齢が書かれた制度", "Schemes for other ages");

    public string SupportTarget => T("対象", "Who it is for");

    public string SupportContent => T("内容", "Details");

    public string SupportUntil => T("申請期間", "Application period");

    public string SupportMethod => T("申請方法", "How to apply");

    public string SupportAsk => T("問い合わせ", "Contact");

    public string SupportApply => T("電子申請", "Apply online");

    public string SupportMore => T("詳細", "More information");

    public string SupportSpan(string first, string last) => T($"{first}～{last}", first.Length == 0 ? $"until {last}" : $"{first} – {last}");

    public string SupportNoEnd => T("期限の記載なし", "no end date stated");

    public string SupportCheck => T(
        "受付終了日を過ぎた制度は表示していません。金額・条件・受付の有無は、申請の前に自治体に確かめてください。",
        "Schemes past their end date are not shown. Before you apply, check amounts, conditions and availability with the municipality.");

    public string SchemesOf(string count) => T($"{count}制度", Several(count, "scheme", "schemes"));

    public string Lunch => T("学校給食の献立", "School lunch");

    public string LunchLead => T("今日と今週の給食の献立を、学校ごとに調べられます。", "Find today’s and this week’s lunch menus by school.");

    public string LunchTile => T("今日と今週の献立", "menus for today and this week");

    public string LunchIn(string city) => T($"学校給食の献立（{city}）", $"School lunch in {city}");

    public string LunchOf(string school) => T($"「{school}」の給食", $"School lunch at “{school}”");

    public string LunchSchool => T("学校名（一部でも探せます）", "School (part of the name is enough)");

    public string LunchDay => T("日付（任意）", "Date (optional)");

    public string LunchNoData => T("給食の献立のデータはまだ登録されていません。", "No school menus are available yet.");

    public string LunchNoSchool => T("この名前の学校の献立はありません。", "No menus found for a school with this name.");

    public string LunchCutCities => T(
        "学校が多いため、一部の学校だけを探しました。自治体を選んでください。", "Only some schools were searched because there are too many. Choose a municipality.");

    public string LunchMore(string count) => T(
        $"この週の献立はほかに{count}件あります。学校を選んでください。", $"This week has {Several(count, "more menu", "more menus")}. Choose a school.");

    public string LunchOfNoSchool => T("学校名の記載なし", "no school stated");

    public string LunchWeek(string first, string last) => T($"{first}～{last}の献立", $"Menus from {first} to {last}");

    public string LunchNothing => T("この週の献立は公開されていません。", "No menus are published for this week.");

    public string LunchNoDishes => T("料理名の記載なし", "no dishes stated");

    public string LunchAllergens(string names) => T($"記載のあるアレルゲン：{names}", $"Allergens stated: {names}");

    public string LunchNoAllergens => T("アレルゲンの記載なし（含まれないという意味ではありません）", "no allergens stated (this does not mean that there are none)");

    public string LunchAllergensNote => T(
        "記載のないアレルゲンが含まれることがあります。必ず学校に確かめてください。",
        "Allergens that are not stated may be present. Always check with the school.");

    public string LunchKnown(string first, string last) => T(
        $"公開されている献立は{first}から{last}までです。", $"Menus from {first} to {last} are published.");

    public string LunchBefore => T("前の献立", "Earlier menus");

    public string LunchAfter => T("次の献立", "Later menus");

    public string ChooseSchool(string count) => T($"学校を選ぶ（{count}校）", $"Choose a school ({count})");

    public string MenusOf(string count) => T($"{count}献立", Several(count, "menu", "menus"));
}
