using static Gateway.Import.Findings.TimetableRules;

namespace Gateway.Import.Findings;

/// <summary>Why the rules about timetables matter, what to do, and what would be right.</summary>
internal static class TimetableAdvice
{
    public static readonly IReadOnlyDictionary<Rule, Advice> All = new Dictionary<Rule, Advice>
    {
        [CodeUnknown] = Advice.Of(
            "Who waits for this bus is not told of it.", "この便を待つ人に発車時刻を案内できません。",
            "Add the row that is missing, or correct the code.", "不足している行を追加するか、コードを修正してください。",
            "trips.txt: route_id,service_id,trip_id"),
        [CodeDoubled] = Advice.Of(
            "Other programs let the bus leave twice, or refuse the timetable.",
            "ほかのプログラムでは、同じ便が2回表示されるか、時刻表全体が読み込まれません。",
            "Give each row a code of its own.", "行ごとに別のコードを付けてください。", "平日_1便,平日_2便"),
        [Headway] = Advice.Of(
            "Nobody can be told when the next one leaves.", "次の発車時刻を案内できません。",
            "Write a trip with times for each bus.", "1便ごとに trips.txt と stop_times.txt に時刻を記入してください。",
            "trip_1,07:00:00,07:00:00,A,1"),
    };
}
