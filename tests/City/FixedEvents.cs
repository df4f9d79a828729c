using System.Globalization;

namespace Gateway.Tests.City;

/// <summary>The fixed city's twenty-five events: equal dates, missing dates, and every way to be linked to a place or to none.</summary>
internal static class FixedEvents
{
    public static IEnumerable<CityRow> Rows() => [.. Linked(), .. Unlinked(), .. Dated()];

    /// <summary>Linked by the venue's name, or by the address, to the only matching place of the municipality.</summary>
    private static IEnumerable<CityRow> Linked() =>
    [
        Everything(),

        // Four more at the same place: two on one day, one without a day, one with a name that another event has.
        At("e02", "囲碁大会", "f01").And(("start_date", "2026-11-23"), ("start_time", "09:00:00"), ("fee", 0)),
        At("e03", "将棋大会", "f01").And(("start_date", "2026-11-23"), ("fee", 500), ("keywords", "[]")),
        At("e04", "囲碁大会", "f01").And(("fee_note", "500円 (高校生以下無料)")),
        At("e05", "展示会 \"光\"", "f01")
            .And(("start_date", "2026-12-31"), ("end_date", "2027-01-01"), ("start_time", "22:00:00"), ("end_time", "01:30:00")),

        // The venue in half-width kana: f02 and f04 have the same name after NFKC, so this event has two candidates.
        Event("e06", "歌の会", FixedCity.Mihono, "ﾎｰﾙ").And(("start_date", "2026-11-24")),

        // By the address alone.
        Event("e07", "夜店 🏮", FixedCity.Mihono, "玄関前").And(
            ("facility_id", "f01"), ("address", "見本県見本野市本町1-1"), ("match_address", "見本県見本野市本町1-1"), ("start_date", "2026-08-01")),
        At("e08", "避難訓練", "f13").And(("start_date", "2026-09-01"), ("capacity", 0)),
        At("e09", "避難訓練", "f13").And(("start_date", "2027-09-01"), ("capacity", int.MaxValue)),
        At("e10", "広場の日", "f06").And(("description", "100% 無料_\\o/"), ("start_date", "2026-11-23"), ("start_time", "09:00:00")),
    ];

    private static CityRow Everything() => At("e01", "𠮷野まつり 🎆", "f01").And(
        ("code", "0000000001"), ("name_kana", "ヨシノマツリ"), ("name_english", "Yoshino Festival"), ("common_name", "まつり"),
        ("subtitle", "秋"), ("summary", "屋台"), ("description", "屋台と\n花火"), ("kind_label", "祭り"), ("keywords", """["祭り","花火 🎆","a\"b"]"""),
        ("status", "開催"), ("start_date", "2026-11-22"), ("end_date", "2026-11-23"), ("start_time", "10:00:00"), ("end_time", "20:00:00"),
        ("schedule_note", "雨天中止"), ("fee", 300), ("fee_note", "中学生以下無料"), ("capacity", 1000), ("capacity_note", null), ("target", "どなたでも"),
        ("organizer", "実行委員会"), ("co_organizer", "商工会"), ("meeting_place", "正面玄関"), ("address", "見本県見本野市本町1-1"),
        ("address_parts_town", "本町"), ("latitude", 36.0451), ("longitude", 139.96), ("access", "駅から5分"), ("parking", "50台"),
        ("application_deadline_date", "2026-11-01"), ("application_deadline_time", "17:00:00"), ("application_method", "電話"),
        ("contact_name", "観光課"), ("contact_phone", "(0299)00-0001"), ("contact_phone_extension", "231"), ("contact_email", "k@example.jp"),
        ("url", "https://www.example.jp/e1"), ("image_url", "https://www.example.jp/e1.jpg"), ("remarks", "備考"),
        ("source_original", """["𠮷野まつり 🎆","備考"]"""));

    /// <summary>Linked to no place: none named, an unknown one, two with that name, or one in another municipality.</summary>
    private static IEnumerable<CityRow> Unlinked() =>
    [
        Event("e11", "散歩", FixedCity.Mihono, null).And(("start_date", "2026-11-23")),
        Event("e12", "散歩", FixedCity.Mihono, "").And(("start_date", "2026-11-23"), ("keywords", """[""]""")),
        Event("e13", "遠足", FixedCity.Mihono, "どこか"),

        // Two places in the municipality have this name.
        Event("e14", "花見", FixedCity.Mihono, "中央公園").And(("start_date", "2027-04-01")),

        // The same venue in a municipality with only one of that name: linked.
        Event("e15", "花見", FixedCity.Yoshida, "中央公園").And(("facility_id", "f09"), ("start_date", "2027-04-01")),

        // The location is unknown: no municipality, although the venue's name is that of a place.
        Event("e16", "巡回", null, "境界の小屋").And(("keywords", """["花火 🎆"]""")),
        Event("e17", "巡回", null, null).And(("start_date", "2026-11-23"), ("fee", -1)),
    ];

    /// <summary>Dates and times at their limits, and rows that are equal except for the key.</summary>
    private static IEnumerable<CityRow> Dated() =>
    [
        Event("e18", "太古", FixedCity.Yoshida, null).And(("start_date", "0001-01-01")),
        Event("e19", "未来", FixedCity.Yoshida, null).And(("start_date", "9999-12-31"), ("start_time", "23:59:59")),
        Event("e20", "閏日", FixedCity.Yoshida, null).And(("start_date", "2024-02-29"), ("start_time", "00:00:00")),

        // Ends before it begins: stored as published.
        Event("e21", "逆", FixedCity.Yoshida, null).And(("start_date", "2026-12-01"), ("end_date", "2026-11-01")),
        Twin("e22"),
        Twin("e23"),
        Twin("e24").And(("application_deadline_date", "2026-11-01")),

        // Only the required columns.
        Event("e25", "-", null, null),
    ];

    private static CityRow Twin(string key) => Event(key, "同じ", FixedCity.Mihono, null)
        .And(("start_date", "2026-11-23"), ("start_time", "09:00:00"), ("end_time", "09:00:00"), ("keywords", """["同じ","同じ"]"""));

    /// <summary>At a place of 見本野市 or 𠮷田町 that is the only one there with its name.</summary>
    private static CityRow At(string key, string name, string facility)
    {
        var place = FixedFacilities.Rows().Single(f => f.Key == facility);
        return Event(key, name, (string?)place["municipality_id"], (string?)place["name"]).And(("facility_id", facility));
    }

    private static CityRow Event(string key, string name, string? municipality, string? venue)
    {
        var number = int.Parse(key[1..], CultureInfo.InvariantCulture);
        return new CityRow("Event", key)
        {
            ["kind_label"] = "イベント", ["name"] = name, ["venue_name"] = venue, ["match_venue"] = CityRow.Fold(venue),
            ["municipality_id"] = municipality, ["dataset_id"] = "d5-event", ["file_id"] = number <= 20 ? "s5" : "s6",
            ["source_line"] = number, ["source_original"] = $"""["{key}"]""",
        };
    }
}
