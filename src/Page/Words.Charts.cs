using System.Globalization;
using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The texts on and beside charts.</summary>
public sealed partial class Words
{
    public string CalendarOf(string city) => T($"{city}のイベントカレンダー", $"Events in {city}");

    public string Calendar => T("イベントカレンダー", "Event calendar");

    public string YearMonth(DateOnly day) => day.ToString(T("yyyy年M月", "MMMM yyyy"), culture);

    public string DayWithWeekday(DateOnly day) => day.ToString(T("yyyy年M月d日（ddd）", "ddd d MMM yyyy"), culture);

    public string MonthWord => T("年月（例：2026-05）", "Month (for example, 2026-05)");

    public string ShowMonth => T("表示", "Show");

    public string OtherMonths => T("前後の月", "Previous and next months");

    public string NoSuchMonth => T("年月を読み取れませんでした。", "The month is not valid.");

    public string MonthIsWritten => T(
        "年月は「2026-05」、日は「2026-05-03」のように、半角で入力してください。今月を表示しています。",
        "Enter a month as 2026-05 or a day as 2026-05-03. Showing the current month.");

    public string EventsOn(long count) => T($"{Number(count)}件", count == 1 ? "1 event" : $"{Number(count)} events");

    public string NothingOn => T("この日のイベントはありません。", "No events on this day.");

    public string NothingInMonth => T("この月のイベントはありません。", "No events in this month.");

    public string LastEventBefore(string month) => T($"これより前にイベントがある月：{month}", $"Previous month with events: {month}");

    public string FirstEventAfter(string month) => T($"これより後にイベントがある月：{month}", $"Next month with events: {month}");

    public string MaybeOn => T(
        "（期間中の日。開催日は公開元でご確認ください）", "(within the event period; ask the publisher whether it takes place on this day)");

    public string NoTime => T("時刻の記載なし", "no time stated");

    public string FiguresOf(string city) => T($"数字で見る{city}", $"{city} in figures");

    public string InFigures => T("数字で見る", "In figures");

    public string NoFigures => T("この自治体の数値はまだありません。", "No figures are available for this municipality yet.");

    public string PlacesByKind => T("種類別の施設数", "Places by kind");

    public string PlacesByTown => T("町・地域別の施設数", "Places by town");

    public string Town => T("町・地域", "Town");

    public string Towns => T("町・地域", "Towns");

    public string TownNotKnown => T("町・地域が不明", "town unknown");

    public string MoreTowns(long count) => T($"ほか{Number(count)}の町・地域", count == 1 ? "and 1 more town" : $"and {Number(count)} more towns");

    public string TownCount(int count) => T($"{Number(count)}地域", count == 1 ? "1 town" : $"{Number(count)} towns");

    public string NotKnown => T("不明", "unknown");

    public string PeopleByTown => T("町・地域別の人口", "Inhabitants by town");

    public string PlacesPerHead => T("人口1,000人あたりの施設数", "Places per 1,000 inhabitants");

    public string PerThousand => T("1,000人あたり", "per 1,000");

    public string AtSurvey(string date) => T($"{date}現在", $"As of {date}");

    public string Spending => T("歳出", "Spending");

    public string SpendingByKan => T("款別の歳出", "By purpose (款)");

    public string SpendingByPurpose => T("区分別の歳出", "By the city’s own categories");

    public string UnderNone => T("区分の記載なし", "no category stated");

    public string DividedBy(long people, string date) => T(
        $"住民1人あたりの額です。{date}現在の人口{Number(people)}人で割りました。",
        $"Per inhabitant, based on a population of {Number(people)} ({date}).");

    public string SpendingOf(BudgetPicture budget) => T(
        $"{budget.Year}年度 {budget.Account} {StageOf(budget.Stage)} {Yen(budget.TotalYen)}",
        $"{budget.Account}, fiscal year {budget.Year}, {StageOf(budget.Stage)}: {Yen(budget.TotalYen)}");

    public string BrokenAxis(string least) => T($"縦軸は{least}から始まります（0からではありません）。", $"The vertical axis starts at {least}, not at 0.");

    public string Rounded(double value, int digits) => value.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), culture);

    private string StageOf(string stage) => stage switch
    {
        "INITIAL" => T("当初予算", "initial budget"),
        "SUPPLEMENTARY" => T("補正予算", "supplementary budget"),
        "REVISED" => T("補正後予算", "revised budget"),
        "SETTLED" => T("決算", "settlement"),
        _ => T("予算か決算かは不明", "unknown whether budget or settlement"),
    };
}
