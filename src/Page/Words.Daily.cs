using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The texts of the pages about waste days and buses, and of errors on any everyday page.</summary>
public sealed partial class Words
{
    public string WasteDays => T("ごみの収集日", "Waste collection");

    public string WasteLead => T(
        "お住まいの地域で、次にどのごみが収集されるかを調べられます。", "Find out which waste is collected next in your area.");

    public string WasteTile => T("地域ごとの次の収集日", "next collection day by area");

    public string WasteTitle(string area) => T($"{area}のごみの収集日", $"Waste collection in {area}");

    public string WasteArea => T("地区・町名（一部でも探せます）", "Area or town (part of the name is enough)");

    public string AreasOf(string count) => T($"{count}地区", Several(count, "area", "areas"));

    public string WasteNone => T(
        "この名前の地区はありません。町名を短くするか、下の自治体から選んでください。",
        "No area matches this name. Try a shorter name or choose a municipality below.");

    public string WasteNoData => T("収集日のデータはまだ登録されていません。", "No collection days are available yet.");

    public string ChooseCity => T("自治体を選ぶ", "Choose a municipality");

    public string OfNoCity(string count) => T(
        $"ほかに、自治体の記載がないものが{count}あります。名前で探せます。",
        $"Not listed because no municipality is stated: {count}. Search for them by name.");

    public string ChooseArea(string count) => T($"地区を選ぶ（{count}件）", $"Choose an area ({count})");

    public string NarrowNames => T("ほかにもあります。名前の一部を入力して絞り込んでください。", "There are more. Enter part of the name to narrow the list.");

    public string NextCollection => T("次の収集", "Next");

    public string DayNearBy(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => T($"今日 {ShortDay(day)}", $"Today, {ShortDay(day)}"),
        1 => T($"明日 {ShortDay(day)}", $"Tomorrow, {ShortDay(day)}"),
        _ => ShortDay(day),
    };

    /// <summary>Formats a day close to today, without its year.</summary>
    public string ShortDay(DateOnly day) => day.ToString(T("M月d日（ddd）", "ddd d MMM"), culture);

    public string WasteAhead(int days) => T($"これから{days}日間", days == 1 ? "The next day" : $"The next {days} days");

    public string WasteByClass => T("ごみの種類ごと", "By type of waste");

    public string WasteClass => T("ごみの種類", "Type");

    public string WasteRule => T("収集する日（公開された記載）", "Schedule as published");

    public string WasteRuleUnread => T(
        "書き方を読み取れないため、日付は示しません。記載をご確認ください。", "could not be read: see the published schedule");

    public string WasteDatesOver(DateOnly last) => T(
        $"公開された日付は{Day(last)}までです。その後は自治体の案内をご確認ください。",
        $"the published dates end on {Day(last)}: see the municipality’s own notices");

    public string WasteListed(int count, DateOnly first, DateOnly last) => T(
        $"{Day(first)}から{Day(last)}までの{Number(count)}日",
        $"{Number(count)} {(count == 1 ? "date" : "dates")} from {Day(first)} to {Day(last)}");

    public string WasteRuleBlank => T(
        "空欄のため、収集する日はわかりません。自治体の案内をご確認ください。", "left blank: see the municipality’s own notices");

    public string WasteUnknownAhead => T(
        "次に収集する日はわかりません。下の記載と、自治体の案内をご確認ください。",
        "The next collection day is unknown: see the schedule below and the municipality’s own notices.");

    public string WasteNothingAhead(int days) => T(
        $"これから{days}日間に収集はありません。",
        days == 1 ? "No collection on the next day." : $"No collection in the next {days} days.");

    public string WasteHolidays => T(
        "年末年始など、自治体が別に定める休みは含まれていません。収集の時刻・出し方とあわせて、自治体の案内をご確認ください。",
        "Days without collection that the municipality sets separately, such as New Year holidays, are not taken into account. "
            + "Please check its own notices.");

    public string CollectedBy(string center) => T($"収集：{center}", $"Collected by {center}");

    public string AddToCalendar => T("この地区の収集日をカレンダーに登録（iCalendar）", "Add this area’s collection days to your calendar (iCalendar)");

    public string WasteNotInCalendar(string classes) => T(
        $"収集する日がわからないため、カレンダーには入りません：{classes}", $"Not in the calendar, as the days are unknown: {classes}");

    public string BusTitle => T("バスの時刻", "Buses");

    public string BusTitleOf(string city) => T($"バスの時刻（{city}）", $"Buses in {city}");

    public string BusLead => T("停留所の名前から、次に出るバスを調べられます。", "Find the next buses from a stop by its name.");

    public string BusTile => T("停留所ごとの次のバス", "next departures by stop");

    public string NextBusesOf(string stop) => T($"「{stop}」の次のバス", $"Next buses from “{stop}”");

    public string BusStop => T("停留所の名前", "Stop name");

    public string BusAt => T("日時（任意）", "Date and time (optional)");

    public string OtherStops => T("名前の似た停留所", "Stops with similar names");

    public string BusFrom(DateTime at) => T($"{DayAndTime(at)}以降", $"From {DayAndTime(at)}");

    public string StopsOf(string count) => T($"{count}停留所", Several(count, "stop", "stops"));

    public string ChooseStop(string count) => T($"停留所を選ぶ（{count}件）", $"Choose a stop ({count})");

    public string BusNone => T(
        "この名前の停留所は見つかりませんでした。名前を短くして探してください。", "No stop matches this name. Try a shorter name.");

    public string BusNoData => T("バスの時刻表はまだ登録されていません。", "No bus timetables are available yet.");

    public string StopsShown(string shown, string total) => T(
        $"{total}件のうち、名前の近い{shown}件を表示しています。", $"Showing the {shown} best matches of {total}.");

    public string Platform(string code) => T($"のりば {code}", $"platform {code}");

    public string LaterBuses => T("これより後の便を見る", "Later buses");

    public string LeavesAt => T("発車", "Departs");

    public string LeavesFor => T("行き先", "Destination");

    public string BusRoute => T("路線", "Route");

    public string TimetableOver(DateOnly last) => T(
        $"この時刻表は{Day(last)}で終わっています。新しい時刻表は登録されていません。",
        $"This timetable ended on {Day(last)}. No newer timetable is available.");

    public string TimetableHolds(DateOnly last) => T($"この時刻表は{Day(last)}までのものです。", $"This timetable is valid until {Day(last)}.");

    public string TimetableBegins(DateOnly first) => T($"この時刻表は{Day(first)}からのものです。", $"This timetable is valid from {Day(first)}.");

    public string NoServiceDays => T(
        "この停留所を出るバスの運行日は公開されていません。", "The days on which buses leave this stop are not published.");

    public string NoBuses => T("これから7日間に出るバスはありません。", "No buses leave in the next seven days.");

    public string NoBusesUntil(DateOnly last) => T(
        $"この時刻表が終わる{Day(last)}までに出るバスはありません。その後の時刻は登録されていません。",
        $"No buses leave before this timetable ends on {Day(last)}. No times are available after that.");

    public string BusesAreOnTime => T(
        "時刻表の時刻です。遅れや運休は分かりません。", "Times are from the timetable. Delays and cancellations are not known.");

    public string ProblemOf(DailyProblem problem) => problem switch
    {
        DailyProblem.TooLong => T("100文字以内で入力してください。", "Enter up to 100 characters."),
        DailyProblem.NoSuchCity => T(
            "この自治体のデータはありません。下から選んでください。", "There is no data for this municipality. Choose one below."),
        DailyProblem.NoSuchMoment => T(
            "日時は 2026-12-01T08:00 のように入力してください。", "Enter the date and time as 2026-12-01T08:00."),
        DailyProblem.NoSuchDay => T("日付は 2026-12-01 のように入力してください。", "Enter the date as 2026-12-01."),
        DailyProblem.NoSuchAge => T("年齢は0から130までの整数で入力してください。", "Enter the age as a whole number from 0 to 130."),
        DailyProblem.TooManyWords => TooManyWords,
        _ => T("記号だけでは探せません。文字を入力してください。", "You cannot search for symbols only. Enter letters or digits."),
    };
}
