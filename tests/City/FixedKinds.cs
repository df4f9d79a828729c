namespace Gateway.Tests.City;

/// <summary>
/// The places of kinds with a sheet of their own, two of each: one states everything its detail object has, the other nothing.
/// </summary>
internal static class FixedKinds
{
    public static IEnumerable<CityRow> Rows() => [.. Sights(), .. Care(), .. Equipment(), .. Businesses()];

    private static IEnumerable<CityRow> Sights() =>
    [
        Place("f31", "d8-cultural", "s8", "CULTURAL_PROPERTY", "建造物", "旧本陣").And(
            ("cultural_property_classifications", """["国登録","建造物"]"""), ("cultural_property_place_name", "本陣跡"),
            ("cultural_property_count", 3), ("cultural_property_count_unit", "棟"),
            ("cultural_property_owner", "見本浜市"), ("cultural_property_designated_on", "2004-06-09"), ("cultural_property_summary", "主屋・表門・土蔵"),
            ("cultural_property_summary_english", "House, gate, storehouse"), ("cultural_property_description_english", "An inn for lords.")),

        // A value that is not a number or a date is kept as text.
        Place("f32", "d8-cultural", "s8", "CULTURAL_PROPERTY", "文化財", "絵図").And(
            ("cultural_property_count_note", "絵図2・文書1"), ("cultural_property_designated_on_note", "昭和48年5月")),
        Place("f33", "d9-tourism", "s9", "TOURISM", "観光施設", "灯台").And(
            ("tourism_poi_code", "1905"), ("tourism_fee", 300), ("tourism_fee_note", "小学生以下 無料"), ("tourism_description_english", "Lighthouse \"1\""),
            ("tourism_access", "バス停から\n徒歩5分"), ("tourism_parking", "20台"), ("tourism_contact_name", "観光課")),
        Place("f34", "d9-tourism", "s9", "TOURISM", "観光施設", "浜辺"),
    ];

    private static IEnumerable<CityRow> Care() =>
    [
        Place("f35", "da-hospital", "sa", "MEDICAL", "病院", "浜病院").And(
            ("medical_departments", """["内科","外科"]"""), ("medical_beds", 220), ("medical_institution_code", "0012345678"),
            ("medical_fax", "(0299)00-0351"), ("medical_after_hours", "救急外来"), ("medical_disaster_base", "災害拠点病院"), ("medical_status", "開設")),

        // A bed count that is not a number is kept as text, and a list may be empty.
        Place("f36", "da-hospital", "sa", "MEDICAL", "無床診療所", "浜医院").And(("medical_departments", "[]"), ("medical_beds_note", "19(休床中)")),
        Place("f37", "db-care", "sb", "CARE_SERVICE", "介護サービス事業所", "浜デイサービス").And(
            ("care_service_services", """["通所介護","訪問介護"]"""), ("care_service_capacity", 30), ("care_service_office_number", "0099700001"),
            ("care_service_fax", "(0299)00-0371")),
        Place("f38", "db-care", "sb", "CARE_SERVICE", "介護サービス事業所", "浜の家").And(("care_service_capacity_note", "80(うち短期10)")),
    ];

    private static IEnumerable<CityRow> Equipment() =>
    [
        Place("f39", "dc-wifi", "sc", "PUBLIC_WIRELESS_LAN", "公衆無線LANアクセスポイント", "駅").And(
            ("public_wireless_lan_ssid", "HAMA_FREE"), ("public_wireless_lan_coverage", "待合室")),
        Place("f40", "dc-wifi", "sc", "PUBLIC_WIRELESS_LAN", "公衆無線LANアクセスポイント", "港"),
        Place("f41", "dd-toilet", "sd", "PUBLIC_TOILET", "公衆トイレ", "港トイレ").And(
            ("public_toilet_position", "桟橋の横"), ("public_toilet_men", 5), ("public_toilet_men_urinals", 3), ("public_toilet_men_squat", 0),
            ("public_toilet_men_seated", 2), ("public_toilet_women", 4), ("public_toilet_women_squat", 1), ("public_toilet_women_seated", 3),
            ("public_toilet_shared", 2), ("public_toilet_shared_squat", 0), ("public_toilet_shared_seated", 2), ("public_toilet_accessible", 1),
            ("public_toilet_wheelchair", true), ("public_toilet_infants", false), ("public_toilet_ostomate", true)),
        Place("f42", "dd-toilet", "sd", "PUBLIC_TOILET", "公衆トイレ", "浜辺トイレ"),
        Place("f43", "de-hydrant", "se", "FIRE_HYDRANT", "消火栓", "消火栓").And(("fire_hydrant_diameter", 150)),
        Place("f44", "de-hydrant", "se", "FIRE_HYDRANT", "消火栓", "消火栓").And(("fire_hydrant_diameter_note", "75/100")),
    ];

    private static IEnumerable<CityRow> Businesses() =>
    [
        Place("f45", "df-school", "sf", "EDUCATIONAL_INSTITUTION", "B1(小学校)", "浜小学校 分校").And(
            ("code", "B199999900002"), ("educational_institution_prefecture_number", "99(見本)"), ("educational_institution_establishment", "2(公)"),
            ("educational_institution_founder", "見本浜市"), ("educational_institution_branch", "2(分校)"),
            ("educational_institution_main_school_code", "B199999900001"), ("educational_institution_main_school_name", "浜小学校"),
            ("educational_institution_contact_name", "学校教育課"), ("educational_institution_stated_on", "2020-12-22"),
            ("educational_institution_closed_on", "2024-03-31"), ("educational_institution_former_survey_number", "000012"),
            ("educational_institution_successor_code", "B199999900001")),
        Place("f46", "df-school", "sf", "EDUCATIONAL_INSTITUTION", "教育機関", "浜高校"),
        Place("f47", "dg-food", "sg", "FOOD_BUSINESS", "飲食店営業", "浜食堂").And(
            ("food_business_form", "食堂"), ("food_business_licence_number", "第1-0001号"), ("food_business_first_licensed_on", "1965-11-01"),
            ("food_business_licensed_on", "2022-11-01"), ("food_business_licence_starts_on", "2022-11-02"), ("food_business_licence_ends_on", "2028-10-31"),
            ("food_business_closed_on", "2026-03-31"), ("food_business_application_kind", "更新"), ("food_business_conditions", "屋内に限る")),
        Place("f48", "dg-food", "sg", "FOOD_BUSINESS", "食品等営業施設", "浜売店"),

        // Of no known kind: the columns that only this file has are in the row as published.
        Place("f49", "dh-cherry", "sh", "OTHER", "桜の名所", "浜の桜").And(("latitude", 36.3), ("longitude", 140.5), ("source_original", """["浜の桜","ソメイヨシノ","42"]""")),
    ];

    private static CityRow Place(string key, string dataset, string file, string category, string label, string name) =>
        FixedFacilities.Place(key, dataset, file, category, label, name, FixedCity.Hama);
}
