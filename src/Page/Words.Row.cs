namespace Gateway.Page;

/// <summary>The texts of the pages of single places, events and areas.</summary>
public sealed partial class Words
{
    public string Address => T("住所", "Address");

    public string AreaOf => T("地域", "Area");

    public string KindOfPlace => T("種類", "Kind");

    public string Hours => T("利用できる時間", "Opening hours");

    public string HoursUnknown => T("利用できる曜日・時間は公開されていません。", "Opening days and hours are not published.");

    public string WeekNote => T("今日から7日間のうち、確実に利用できる時間です。", "Times when it is certain to be open in the seven days from today.");

    public string NoSpan => T("記載なし・休み", "closed, or not stated");

    public string AllDay => T("終日", "all day");

    public string RestsOn => T("根拠（公開された記載）", "Source (as published)");

    public string OpenStatus(string status) => status switch
    {
        "OPEN" => T("いま利用できます", "Open now"),
        "CLOSED" => T("いまは利用できません", "Closed now"),
        _ => T("いま利用できるかは分かりません", "Not known whether it is open now"),
    };

    /// <summary>When nobody knows whether it is open now, nothing opens or closes: from then on it is known again.</summary>
    public string Changes(DateTime at, string now, string? then) => (now, then) switch
    {
        ("CLOSED", "OPEN") => T($"次に利用できるのは{DayAndTime(at)}からです。", $"Opens next on {DayAndTime(at)}."),
        ("OPEN", "CLOSED") => T($"{DayAndTime(at)}に終わります。", $"Closes on {DayAndTime(at)}."),
        (_, "OPEN") => T($"{DayAndTime(at)}からは利用できます。", $"Open from {DayAndTime(at)}."),
        (_, "CLOSED") => T($"{DayAndTime(at)}からは利用できません。", $"Closed from {DayAndTime(at)}."),
        _ => T($"{DayAndTime(at)}からは分かりません。", $"It is not known whether it is open from {DayAndTime(at)}."),
    };

    public string DayAndTime(DateTime at) => T(
        $"{at.ToString("M月d日（ddd）", culture)}{at.ToString("H:mm", culture)}", $"{at.ToString("ddd d MMM, H:mm", culture)}");

    public string DayOfWeek(DayOfWeek day) => culture.DateTimeFormat.GetDayName(day);

    public string Clock(TimeOnly time) => time.ToString("H:mm", culture);

    public string NextDay => T("翌", "next day ");

    public string Detail(Models.DetailPart part, string? kind) => part switch
    {
        Models.DetailPart.About => T("詳しい情報", "Details"),
        Models.DetailPart.Contact => T("連絡先・運営", "Contact and operator"),
        Models.DetailPart.Accessibility => T("バリアフリー・設備", "Accessibility and facilities"),
        _ => kind ?? T("この種類の項目", "Details for this kind"),
    };

    public string Yes => T("あり", "yes");

    public string No => T("なし", "no");

    public string Nearby => T("近くの施設", "Nearby places");

    public string NearbyNote(string radius, string count) => T($"半径{radius}以内に{count}件", $"{count} within {radius}");

    public string NothingNear => T("近くに公開された施設はありません。", "No published places nearby.");

    public string AllKinds => T("すべて", "All");

    public string MoreNear => T("近い順にすべて表示", "Show all, nearest first");

    public string Distance(double metres) => metres < 995
        ? $"{Math.Max(10, Math.Round(metres / 10) * 10).ToString("0", culture)} m"
        : $"{(metres / 1000).ToString("0.#", culture)} km";

    public string ShapeOfZone => T("区域の図", "Map of the zone");

    public string ZonesItLiesIn => T("この場所が入る区域", "Zones this place is in");

    public string EventsHere => T("ここで開かれるイベント", "Events here");

    public string RowAsPublished => T("公開された行", "Row as published");

    public string AboutData => T("このデータについて", "About this data");

    public string PermanentLink => T("このページの固定アドレス", "Permanent link to this page");

    public string AsQuestion => T("このページの情報をプログラムで取得する", "Get this data with the API: GraphQL and curl");

    public string DateOfUpdate(string day) => T($"公開者による更新：{day}", $"Updated by publisher: {day}");

    public string Cancelled => T("このイベントは中止になりました。", "This event has been cancelled.");

    public string When => T("日時", "When");

    public string Venue => T("会場", "Venue");

    public string FeeWord => T("料金", "Fee");

    public string Free => T("無料", "Free");

    public string Organizer => T("主催", "Organizer");

    public string ToCalendar => T("カレンダーに追加（iCal）", "Add to a calendar (iCal)");

    public string IsOver => T("このイベントは終了しています。", "This event has ended.");

    public string NoDay => T("日付は公開されていません。", "No date is published.");

    public string DaysToCome => T("これからの開催日", "Upcoming dates");

    public string DaysUntil(DateOnly day) => T($"{Day(day)}までの開催日を示しています。", $"Dates until {Day(day)} are shown.");

    public string UncertainDay => T("期間内（この日の開催は未確認）", "within the event period; not confirmed for this day");

    public string PeopleAt(string day) => T($"人口（{day}現在）", $"Population as of {day}");

    public string Households => T("世帯数", "Households");

    public string PlacesHere => T("この地域の施設", "Places in this area");

    public string Count => T("件数", "Count");

    public string PerThousandPeople => T("人口千人あたり", "per 1,000 inhabitants");

    public string NoPeople => T("この地域の人口は公開されていません。", "The population of this area is not published.");

    public string SpendingOf(string city) => T($"{city}の歳出", $"Spending of {city}");

    public string SpendingText(long? year, string? account, string stage, string total, string? perHead) => T(
        $"{(year is null ? "" : year + "年度")}{account}（{StageName(stage)}）の歳出総額は{total}"
            + (perHead is null ? "です。" : $"、住民一人あたり{perHead}です。"),
        $"Total spending in fiscal year {year?.ToString(culture) ?? "unknown"} ({account ?? "all accounts"}, {StageName(stage)}): {total}"
            + (perHead is null ? "." : $", or {perHead} per inhabitant."));

    public string StageName(string stage) => stage switch
    {
        "INITIAL" => T("当初予算", "initial budget"),
        "SUPPLEMENTARY" => T("補正予算", "supplementary budget"),
        "REVISED" => T("現計予算", "revised budget"),
        "SETTLED" => T("決算", "settlement"),
        _ => T("段階不明", "stage unknown"),
    };

    public string ZoneKind(string kind) => kind switch
    {
        "ELEMENTARY_DISTRICT" => T("小学校区", "Primary school district"),
        "JUNIOR_HIGH_DISTRICT" => T("中学校区", "Junior high school district"),
        "POLLING_DISTRICT" => T("投票区", "Polling district"),
        "NEIGHBOURHOOD_ASSOCIATION" => T("自治会区域", "Neighbourhood association"),
        "DISASTER_PREVENTION_ASSOCIATION" => T("自主防災組織の区域", "Disaster prevention association"),
        "FLOOD_ASSUMED" => T("洪水浸水想定区域", "Flood hazard zone"),
        "INLAND_FLOOD_ASSUMED" => T("内水浸水想定区域", "Inland flood hazard zone"),
        "STORM_SURGE" => T("高潮浸水想定区域", "Storm surge hazard zone"),
        "TSUNAMI" => T("津波浸水想定区域", "Tsunami hazard zone"),
        "LANDSLIDE" => T("土砂災害警戒区域", "Landslide hazard zone"),
        "PAST_FLOOD" => T("過去に浸水した区域", "Area flooded in the past"),
        "LAND_USE" => T("用途地域", "Land use zone"),
        "FIRE_PREVENTION" => T("防火・準防火地域", "Fire prevention zone"),
        "WASTE_AREA" => T("ごみ収集地区", "Waste collection area"),
        "TOWN_BLOCK" => T("街区・町丁", "Town block"),
        "MUNICIPALITY" => T("行政区域", "Municipality"),
        "ROUTE" => T("路線", "Route"),
        _ => T("区域", "Zone"),
    };

    public string RowGone => T("この情報は見つかりません", "This entry was not found");

    public string RowGoneNote => T(
        "公開元のデータから削除されたか、別の行として公開し直された可能性があります。名称で検索してみてください。",
        "The publisher may have removed it from the data or republished it as another row. Try searching for its name.");
}
