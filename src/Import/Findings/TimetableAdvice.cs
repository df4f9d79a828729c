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
        [EndsEarlier] = Advice.Of(
            "People are told of buses for which nobody vouches any more.", "有効期限を過ぎた便が案内されるおそれがあります。",
            "Publish the new timetable in time, or correct feed_end_date.",
            "期限までに新しい時刻表を公開するか、feed_end_date を修正してください。", "feed_end_date 20270331"),
        [TimeBack] = Advice.Of(
            "People would look for the bus a day too early, after it has left or before it runs.",
            "深夜の便が前日の便として案内され、利用者が乗れなくなります。",
            "Continue counting the hours after midnight (24:10:00).", "0時以降は24時、25時と続けて記入してください。",
            "trip_1,24:10:00,24:10:00,B,2"),
    };
}
