using static Gateway.Import.Findings.TimetableRules;

namespace Gateway.Import.Findings;

/// <summary>Why the rules about timetables matter, what to do, and what would be right.</summary>
internal static class TimetableAdvice
{
    public static readonly IReadOnlyDictionary<Rule, Advice> All = new Dictionary<Rule, Advice>
    {
        [CodeUnknown] = Advice.Of(
            "People waiting for this bus do not see its departures.", "この便を待つ人に発車時刻を案内できません。",
            "Add the missing row, or correct the code.", "不足している行を追加するか、コードを修正してください。",
            "trips.txt: route_id,service_id,trip_id"),
        [CodeDoubled] = Advice.Of(
            "Other programs show the bus twice, or reject the timetable.",
            "ほかのプログラムでは、同じ便が2回表示されるか、時刻表全体が読み込まれません。",
            "Give each row its own code.", "行ごとに別のコードを付けてください。", "平日_1便,平日_2便"),
        [Headway] = Advice.Of(
            "Nobody can see when the next one leaves.", "次の発車時刻を案内できません。",
            "Add a trip with times for each bus.", "1便ごとに trips.txt と stop_times.txt に時刻を記入してください。",
            "trip_1,07:00:00,07:00:00,A,1"),
    };
}
