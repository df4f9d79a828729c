namespace Gateway.Tests.City;

/// <summary>The fixed city's first thirty places, each awkward in its own way.</summary>
internal static class FixedFacilities
{
    public static IEnumerable<CityRow> Rows() => [.. Names(), .. Sites(), .. Devices(), .. Nurseries()];

    /// <summary>Public facilities: names that make comparing and sorting hard.</summary>
    private static IEnumerable<CityRow> Names() =>
    [
        Everything(),

        // Half-width kana; f04 has the same name in full width: equal after NFKC, different as text.
        Public("f02", "ﾎｰﾙ").And(("name_kana", "ﾎｰﾙ"), ("latitude", 36.0), ("longitude", 140.0), ("phone", "")),
        Public("f03", "が").And(("description", "one code point: U+304C"), ("opens_at", "09:00:00"), ("closes_at", "17:00:00")),
        Public("f04", "ホール").And(("name_kana", "ホール"), ("address_parts_town", "上原"), ("match_town", "上原"), ("area_id", "a3")),

        // The same character as f03 in two code points: canonically equal, different as text.
        Public("f05", "か\u3099").And(("description", "two code points: U+304B U+3099"), ("elevation", 0.0)),

        // Every character with a special meaning in LIKE, JSON, SQL or GraphQL.
        Public("f06", "100%の広場_\\'\"").And(
            ("description", "tab\there, line\nthere, separator\u2028, nul-like \\u0000, <tag> & 'q'"), ("phone", "(0299)00-0006"),
            ("remarks", "50% off_or\\not")),

        // Three places with one name, two of them in one municipality: no event can be linked to those two.
        Public("f07", "中央公園").And(("latitude", 36.1), ("longitude", 139.9), ("open_days", "[]"), ("images", "[]")),
        Public("f08", "中央公園").And(("latitude", 36.1), ("longitude", 139.9), ("open_days", """["MONDAY"]""")),
        Place("f09", "d1-public", "s1", "PUBLIC_FACILITY", "公共施設", "中央公園", FixedCity.Yoshida)
            .And(("latitude", 24.044937), ("longitude", 122.93361)),

        // No municipality: nothing can be linked to it, and orders through the municipality meet a missing row.
        Place("f10", "d1-public", "s1", "PUBLIC_FACILITY", "公共施設", "境界の小屋", null).And(("elevation", -3.25)),

        // Letters whose code point order is not dictionary order; and U+FF21 sorts before U+20BB7 in UTF-8 but not in UTF-16.
        Public("f11", "Ａ").And(("kind_label", "Z"), ("opens_at", "00:00:00"), ("closes_at", "00:00:00"), ("closes_next_day", true)),
        Public("f12", "a").And(("kind_label", "z"), ("opens_at", "17:00:00"), ("closes_at", "01:30:00"), ("closes_next_day", true)),
    ];

    private static CityRow Everything() => Public("f01", "𠮷野ホール 🎌").And(
        ("code", "0000000001"), ("name_kana", "ヨシノホール"), ("name_english", "Yoshino Hall"), ("common_name", "よしの"),
        ("address", "見本県見本野市本町1-1"), ("address_parts_prefecture", "見本県"), ("address_parts_city", "見本野市"),
        ("address_parts_town", "本町"), ("address_parts_block_number", "1-1"), ("address_parts_building", "1階"),
        ("address_parts_postal_code", "000-0001"), ("address_parts_town_id", "0001000"), ("match_town", "本町"), ("area_id", "a1"),
        ("match_address", "見本県見本野市本町1-1"), ("latitude", 36.0451), ("longitude", 139.96), ("elevation", 18.5),
        ("phone", "(0299)00-0001"), ("phone_extension", "12"), ("email", "hall@example.jp"), ("contact_note", "FAXあり"),
        ("contact_form_url", "https://www.example.jp/form"), ("url", "https://www.example.jp/hall?q=%E8%A6%8B&x=1#top"),
        ("corporate_number", "7000020999997"), ("operator_name", "見本野市"), ("open_days", """["TUESDAY","SUNDAY"]"""),
        ("opens_at", "09:00:00"), ("closes_at", "21:30:00"), ("closes_next_day", false), ("hours_note", "月曜休館"),
        ("description", "大ホール"), ("accessibility_wheelchair", true), ("accessibility_nursing_room", false),
        ("images", """[["https://www.example.jp/1.jpg","CC0 1.0"],["https://www.example.jp/2.jpg",null]]"""), ("remarks", "備考"),
        ("public_facility_poi_code", "1306"),
        ("public_facility_access", "駅から徒歩5分"), ("public_facility_parking", "20台"),
        ("public_facility_external_id_scheme", "ISIL"), ("public_facility_external_id", "JP-1"),
        ("source_original", """["𠮷野ホール 🎌","備考"]"""));

    /// <summary>Evacuation sites: flags that are true, false and not stated, and numbers at their limits.</summary>
    private static IEnumerable<CityRow> Sites() =>
    [
        Site("f13", "第一小学校 校庭", true, 800).And(("evacuation_site_neighbourhoods", """["本町一","本町二"]"""), ("area_id", "a4"), ("match_town", "本町")),
        Site("f14", "第二小学校 校庭", false, 800).And(
            ("evacuation_site_neighbourhoods", "[]"), ("evacuation_site_landslide", true), ("evacuation_site_storm_surge", false),
            ("evacuation_site_earthquake", true), ("evacuation_site_large_fire", false), ("evacuation_site_inland_flood", true),
            ("evacuation_site_volcano", false), ("evacuation_site_also_shelter", true)),

        // The file has no such column: the flag is not stated, which is neither true nor false.
        Site("f15", "河川敷", null, null).And(("evacuation_site_capacity_note", "約300（屋外）")),
        Site("f16", "高台", false, 0).And(("elevation", 333.3), ("evacuation_site_tsunami", true)),

        // The largest and the smallest integer of the graph.
        Site("f17", "大広場", true, int.MaxValue),
        Site("f18", "穴", false, int.MinValue).And(("elevation", -0.5)),

        // Items that look like SQL, like JSON, and like nothing.
        Site("f19", "校庭", true, null).And(("evacuation_site_neighbourhoods", """["","a,b","\"c\"","%"]""")),

        // A site of one municipality that is located in another, in a data set of the latter.
        Site("f20", "第三小学校 校庭", null, 12).And(("municipality_id", FixedCity.Mihono), ("area_id", "a1"), ("match_town", "本町")),
    ];

    /// <summary>Defibrillators, from a data set without a publisher: what is present when nothing is stated.</summary>
    private static IEnumerable<CityRow> Devices() =>
    [
        // No value of the detail object is stated: the object is present all the same.
        Device("f21", "校庭"),
        Device("f22", "駅").And(("address", "大字上99番地"), ("aed_position", "改札口"), ("aed_child_pads", true), ("opens_at", "04:50:00"), ("closes_at", "00:30:00"), ("closes_next_day", true)),
        Device("f23", "駅 北口").And(("address", "見本野市栄町二丁目３番地の1 駅ビル2階"), ("aed_position", "階段下"), ("aed_child_pads", false), ("remarks", "")),
        Device("f24", "A").And(("aed_no_public_use", "×")),
        Device("f25", "\uE000外字").And(("address", "見本県見本野市双子1"), ("aed_child_pads", false)),

        // Equal to f24 except for the key.
        Device("f26", "A").And(("aed_no_public_use", "×")),
        Device("f27", "空").And(("municipality_id", null)),
    ];

    /// <summary>Nurseries: dates, times, and an accessibility object of which only the note is stated.</summary>
    private static IEnumerable<CityRow> Nurseries() =>
    [
        Nursery("f28", "ひまわり保育園").And(
            ("kind_label", "認可公立保育所"), ("childcare_licensed_on", "1952-01-25"), ("childcare_capacity", 70), ("childcare_temporary_care", false),
            ("accessibility_note", "スロープ;点字"), ("area_id", "a2"), ("address_parts_town", "大字上"), ("match_town", "上")),
        Nursery("f29", "たんぽぽ保育園").And(
            ("childcare_licensed_on", "2024-02-29"), ("childcare_capacity_note", "40/12"), ("childcare_temporary_care", true),
            ("childcare_temporary_care_fee", 0), ("childcare_temporary_care_opens_at", "08:30:00"), ("closes_at", "02:00:00"), ("closes_next_day", true),
            ("childcare_access", "駅から5分"), ("childcare_parking", "なし"), ("childcare_fax", "(0299)00-0029"), ("childcare_accepted_ages", "生後57日から"),
            ("childcare_temporary_care_fee_kind", "1時間"), ("childcare_temporary_care_fee_note", "無料"),
            ("childcare_temporary_care_closes_at", "16:30:00"), ("childcare_sick_child_care", false)),

        // A licence date before any calendar in use, and a fee higher than any nursery charges.
        Nursery("f30", "ひまわり保育園 分園")
            .And(("childcare_licensed_on", "0001-01-01"), ("childcare_temporary_care_fee", 999999999), ("latitude", 36.2)),
    ];

    private static CityRow Public(string key, string name) =>
        Place(key, "d1-public", "s1", "PUBLIC_FACILITY", "公共施設", name, FixedCity.Mihono);

    private static CityRow Site(string key, string name, bool? flood, int? capacity) =>
        Place(key, "d2-evacuation", "s2", "EVACUATION_SITE", "指定緊急避難場所", name, FixedCity.Yoshida).And(
            ("evacuation_site_flood", flood), ("evacuation_site_capacity", capacity));

    private static CityRow Device(string key, string name) => Place(key, "d3-aed", "s3", "AED", "AED設置箇所", name, FixedCity.Mihono)
        .And(("source_original", "[]"));

    private static CityRow Nursery(string key, string name) =>
        Place(key, "d4-childcare", "s4", "CHILDCARE", "子育て施設", name, FixedCity.Mihono);

    public static CityRow Place(string key, string dataset, string file, string category, string label, string name, string? municipality) =>
        new("Facility", key)
        {
            ["category"] = category, ["kind_label"] = label, ["name"] = name, ["match_name"] = CityRow.Fold(name),
            ["municipality_id"] = municipality, ["dataset_id"] = dataset, ["file_id"] = file,
            ["source_line"] = int.Parse(key[1..], System.Globalization.CultureInfo.InvariantCulture), ["source_original"] = $"""["{key}",""]""",
        };
}
