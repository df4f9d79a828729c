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
            "Other software shows a number such as 46145, not a date.", "ほかのソフトでは「46145」のような数値にしか見えません。",
            "Format the column as yyyy-mm-dd before saving the file.", "列の表示形式を「yyyy-mm-dd」にしてから保存してください。", Day),
        [DateMonthFirst] = Advice.Of(
            "5/3/2026 can mean a day in May or a day in March.", "「5/3/2026」は、読む人によって5月3日にも3月5日にもなります。",
            WriteDate, WriteDateJapanese, Day),
        [DateDayFirst] = Advice.Of(
            "3/5/2026 can mean a day in May or a day in March.", "「3/5/2026」は、読む人によって5月3日にも3月5日にもなります。",
            WriteDate, WriteDateJapanese, Day),
        [CellRules.DateOrder] = Advice.Of(
            "A date that may be wrong is worse than none.", "違う日を伝えるおそれがあるため、日付として使えません。",
            WriteDate, WriteDateJapanese, Day),
        [DateImprecise] = Advice.Of(
            "Without a day it cannot be sorted or searched.", "日がないと、日付で並べたり探したりできません。",
            "Write the day; if it is not known, leave the cell empty and put the month in the remarks.",
            "日まで記入してください。日が不明な場合は空欄にし、年月は備考に書いてください。", Day),
        [DateSeveral] = Advice.Of(
            "The field holds one day, so none of these dates can be found.", "この項目には1日しか入らないため、どの日でも探せません。",
            "Use one row for each date, or put the first and the last day in their columns.",
            "日付ごとに行を分けるか、開始日と終了日の列に分けて記入してください。", Day),
        [DateFar] = Advice.Of(
            "It is most likely a mistake.", "入力の誤りと考えられます。",
            "Check the year.", "年が正しいか確認してください。", Day),
        [DateZero] = Advice.Of(
            "The cell refers to an empty cell, which a spreadsheet shows as day 0 of January 1900.",
            "空のセルを参照しているため、1900年1月0日と表示されています。",
            "Fill in the cell it refers to, or clear this one.", "参照先のセルに日付を入れるか、このセルを空欄にしてください。", Day),
        [DateUnreadable] = Advice.Of(
            "It cannot be searched by date.", "日付で探すことができません。",
            WriteDate + " Put explanations in the remarks.", WriteDateJapanese + "説明は備考に書いてください。", Day),
        [DateNoYear] = Advice.Of(
            "Nobody can tell which year is meant.", "何年の日付か分からないため、カレンダーに表示できません。",
            WriteDate, WriteDateJapanese, Day),
        [DateOfFile] = Advice.Of(
            "Other software does not know the year.", "ほかのソフトでは年が分かりません。",
            WriteDate, WriteDateJapanese, Day),
        [DateWeekday] = Advice.Of(
            "People may come on the wrong day.", "利用者が違う日に来てしまうおそれがあります。",
            "Check the date; the day of the week may be omitted.", "日付を確認してください。曜日は書かなくて構いません。", Day),
        [DateYear] = Advice.Of(
            "Numbers from different days of a year cannot be told apart.", "同じ年の別の時点の数値と区別できません。",
            "Write the full survey date.", "調査した年月日を記入してください。", "2026-04-01"),
        [HoursJoined] = Advice.Of(
            "Other software does not know this column and shows the place as open.", "ほかのソフトではこの列が読まれず、営業日として表示されます。",
            "Put the closing days in the note on hours.",
            "休業日は「利用可能日時特記事項」の列に記入してください。", "毎週月曜日休館"),
        [TimeUnknown] = Advice.Of(
            "It could also mean 'open all day'.", "「終日」の意味にも読めます。",
            "Leave both cells empty if the time is not known.", "時刻が不明な場合は、両方のセルを空欄にしてください。", Hour),
        [TimeNextDay] = Advice.Of(
            "The field holds a time within one day.", "この項目は1日のうちの時刻です。",
            "Write the clock time, and put the day in the remarks.", "時計の時刻で記入し、翌日であることは備考に書いてください。", "01:00"),
        [TimeBefore] = Advice.Of(
            "Some people read it 12 hours off.", "読む人によって12時間ずれます。",
            "Use the 24-hour clock, and put 翌 before a time on the next day.", "24時間表記で記入し、翌日の時刻には「翌」を付けてください。", "17:00"),
        [CellRules.TimeSpan] = Advice.Of(
            "Other software expects two columns.", "ほかのソフトは2つの列を前提に読み取ります。",
            "Put start and end in separate columns.", "開始と終了を、それぞれの列に分けて記入してください。", "開始時間 09:00、終了時間 17:00"),
        [TimeSeveral] = Advice.Of(
            "It is unclear whether the place is open at a given time.", "その時刻に開いているかどうかを判断できません。",
            "Write the first start and the last end, and put exceptions in the note on hours.",
            "最初の開始と最後の終了を各列に記入し、例外は特記事項に書いてください。", "開始時間 09:00、終了時間 17:00、特記事項 12:00～13:00は休み"),
        [TimeTwelve] = Advice.Of(
            "Some people read it 12 hours off.", "読む人によって12時間ずれます。",
            "Use the 24-hour clock.", "24時間表記（00:00または12:00）で記入してください。", "12:00"),
        [TimeUnreadable] = Advice.Of(
            "Nobody can search for what is open at this time.", "「今開いている施設」などの条件で探せません。",
            WriteTime, WriteTimeJapanese, Hour),
    };
}
