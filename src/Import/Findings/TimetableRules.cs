namespace Gateway.Import.Findings;

/// <summary>The rules about the tables of a timetable, which must be consistent with each other.</summary>
internal static class TimetableRules
{
    public static readonly Rule CodeUnknown = Rule.Warning("timetable-code-unknown",
        "No other table of the timetable has this code; the row is not used for departures.",
        "時刻表のほかの表にこのコードがないため、この行の便は発車案内に出ません。");

    public static readonly Rule CodeDoubled = Rule.Warning("timetable-code-doubled",
        "A row above has the same code; that one is used for departures, and this one is not.",
        "上の行と同じコードのため、先の行だけを発車案内に使います。");

    public static readonly Rule Headway = Rule.Warning("timetable-headway",
        "For this trip, frequencies.txt only gives the minutes between two buses; the departure time of each is not known.",
        "この便は frequencies.txt で運行間隔だけが示されているため、発車時刻は示しません。");

    public static readonly Rule EndsEarlier = Rule.Warning("timetable-ends-earlier",
        "feed_info.txt states an earlier end than the calendar; departures follow the calendar.",
        "feed_info.txt の有効期限がカレンダーの最終日より早くなっています。発車時刻はカレンダーに従って案内します。");

    public static readonly Rule TimeBack = Rule.Warning("timetable-time-back",
        "The time is half a day or more before that of an earlier stop of the trip; the field is null.",
        "同じ便の前の停留所より半日以上早い時刻のため、この時刻は読み取りませんでした。");
}
