using static Gateway.Import.Findings.CellRules;

namespace Gateway.Import.Findings;

/// <summary>Why the rules about dates and times matter, what to do, and what would be right.</summary>
internal static class DateAdvice
{
    private const string WriteDate = "Write year, month and day in this order.";
    private const string WriteDateJapanese = "年・月・日の順に「2026-05-03」の形で記入してください。";
    private const string WriteTime = "Write one time in hours and minutes.";
    private const string WriteTimeJapanese = "時刻をひとつだけ「09:30」の形で記入してください。";
    private const string Day = "2026-05-03";
    private const string Hour = "09:30";

    public static readonly IReadOnlyDictionary<Rule, Advice> All = new Dictionary<Rule, Advice>
    {
        [DateSerial] = Advice.Of(
            "Other readers see a number such as 46145 and no date.", "ほかのソフトでは「46145」のような数値にしか見えません。",
            "Give the column the format yyyy-mm-dd before the file is saved.", "列の表示形式を「yyyy-mm-dd」にしてから保存してください。", Day),
        [DateMonthFirst] = Advice.Of(
            "5/3/2026 is in May to some readers and in March to others.", "「5/3/2026」は、読む人によって5月3日にも3月5日にもなります。",
            WriteDate, WriteDateJapanese, Day),
        [DateDayFirst] = Advice.Of(
            "3/5/2026 is in May to some readers and in March to others.", "「3/5/2026」は、読む人によって5月3日にも3月5日にもなります。",
            WriteDate, WriteDateJapanese, Day),
        [CellRules.DateOrder] = Advice.Of(
            "A day that may be another is worse than none.", "違う日を伝えるおそれがあるため、日付として使えません。",
            WriteDate, WriteDateJapanese, Day),
        [DateImprecise] = Advice.Of(
            "Without a day it can be neither sorted nor searched.", "日がないと、日付で並べたり探したりできません。",
            "Write the day; where it is not known, leave the cell empty and say the month in the remarks.",
            "日まで記入してください。日が不明な場合は空欄にし、年月は備考に書いてください。", Day),
        [DateSeveral] = Advice.Of(
            "The field holds one day, so none of them can be found.", "この項目には1日しか入らないため、どの日でも探せません。",
            "Write one row for each date, or the first and the last day in their columns.",
            "日付ごとに行を分けるか、開始日と終了日の列に分けて記入してください。", Day),
        [DateFar] = Advice.Of(
            "It is most likely a slip.", "入力の誤りと考えられます。",
            "Look at the year.", "年が正しいか確認してください。", Day),
        [DateZero] = Advice.Of(
            "The cell refers to an empty one, which a spreadsheet shows as the day 0 of January 1900.",
            "空のセルを参照しているため、1900年1月0日と表示されています。",
            "Fill the cell that is referred to, or empty this one.", "参照先のセルに日付を入れるか、このセルを空欄にしてください。", Day),
        [DateUnreadable] = Advice.Of(
            "Nobody can search for it by date.", "日付で探すことができません。",
            WriteDate + " Words go into the remarks.", WriteDateJapanese + "説明は備考に書いてください。", Day),
        [DateNoYear] = Advice.Of(
            "Nobody can tell in which year it is.", "何年の日付か分からないため、カレンダーに表示できません。",
            WriteDate, WriteDateJapanese, Day),
        [DateOfFile] = Advice.Of(
            "Other readers do not know the year.", "ほかのソフトでは年が分かりません。",
            WriteDate, WriteDateJapanese, Day),
        [DateWeekday] = Advice.Of(
            "People would come on the wrong day.", "利用者が違う日に来てしまうおそれがあります。",
            "Look at the date; the day of the week need not be written.", "日付を確認してください。曜日は書かなくて構いません。", Day),
        [DateYear] = Advice.Of(
            "Numbers of two days of a year cannot be told apart.", "同じ年の別の時点の数値と区別できません。",
            "Write the day of the survey.", "調査した年月日を記入してください。", "2026-04-01"),
        [HoursJoined] = Advice.Of(
            "Other readers do not know this column, and show the place as open.", "ほかのソフトではこの列が読まれず、営業日として表示されます。",
            "Write the days on which it is closed into the note on hours.",
            "休業日は「利用可能日時特記事項」の列に記入してください。", "毎週月曜日休館"),
        [TimeUnknown] = Advice.Of(
            "It could also mean that it is open all day.", "「終日」の意味にも読めます。",
            "Leave both cells empty where the time is not known.", "時刻が不明な場合は、両方のセルを空欄にしてください。", Hour),
        [TimeNextDay] = Advice.Of(
            "The field is a time of one day.", "この項目は1日のうちの時刻です。",
            "Write the time as it is on the clock, and the day in the remarks.", "時計の時刻で記入し、翌日であることは備考に書いてください。", "01:00"),
        [TimeBefore] = Advice.Of(
            "It is wrong by half a day for some readers.", "読む人によって12時間ずれます。",
            "Write it with 24 hours, and 翌 before a time on the day after.", "24時間表記で記入し、翌日の時刻には「翌」を付けてください。", "17:00"),
        [CellRules.TimeSpan] = Advice.Of(
            "Other readers look for two columns.", "ほかのソフトは2つの列を前提に読み取ります。",
            "Put beginning and end into their own columns.", "開始と終了を、それぞれの列に分けて記入してください。", "開始時間 09:00、終了時間 17:00"),
        [TimeSeveral] = Advice.Of(
            "Whether it is open at a time cannot be said.", "その時刻に開いているかどうかを判断できません。",
            "Write the first beginning and the last end, and the exceptions in the notes on hours.",
            "最初の開始と最後の終了を各列に記入し、例外は特記事項に書いてください。", "開始時間 09:00、終了時間 17:00、特記事項 12:00～13:00は休み"),
        [TimeTwelve] = Advice.Of(
            "It is wrong by half a day for every other reader.", "読む人によって12時間ずれます。",
            "Write it with 24 hours.", "24時間表記（00:00または12:00）で記入してください。", "12:00"),
        [TimeUnreadable] = Advice.Of(
            "Nobody can ask what is open at this time.", "「今開いている施設」などの条件で探せません。",
            WriteTime, WriteTimeJapanese, Hour),
    };
}
