using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "age_group",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    age_from = table.Column<long>(type: "INTEGER", nullable: true),
                    age_to = table.Column<long>(type: "INTEGER", nullable: true),
                    male = table.Column<long>(type: "INTEGER", nullable: true),
                    female = table.Column<long>(type: "INTEGER", nullable: true),
                    total = table.Column<long>(type: "INTEGER", nullable: true),
                    population_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_age_group", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "area",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    name_kana = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    town_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    municipality_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    match_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "data_version",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    dataset_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    added = table.Column<long>(type: "INTEGER", nullable: false),
                    changed = table.Column<long>(type: "INTEGER", nullable: false),
                    removed = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_version", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "dataset",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    slug = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    kind = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    edition = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    title = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    description = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    publisher_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    publisher_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    licence = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    attribution = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    source_url = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    update_frequency = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    published_on = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    updated_on = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    imported_at = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    sample = table.Column<bool>(type: "INTEGER", nullable: false),
                    listed = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    row_count = table.Column<long>(type: "INTEGER", nullable: false),
                    rejected_count = table.Column<long>(type: "INTEGER", nullable: false),
                    columns = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    listed_values = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dataset", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "event",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    // Of each row it is asked whose it is, and a database passes all columns before one that it reads: these come first in
                    // tables that are new. Those made before have them further behind, and no statement knows a column by its place.
                    dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    municipality_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    name_kana = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    name_english = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    common_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    subtitle = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    summary = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    description = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    kind_label = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    keywords = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    status = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    start_date = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    end_date = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    start_time = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    end_time = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    schedule_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    fee = table.Column<long>(type: "INTEGER", nullable: true),
                    fee_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    capacity = table.Column<long>(type: "INTEGER", nullable: true),
                    capacity_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    target = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    organizer = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    co_organizer = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    venue_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    meeting_place = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_prefecture = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_city = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_town = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_block_number = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_building = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_postal_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_town_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    access = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    parking = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    application_deadline_date = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    application_deadline_time = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    application_method = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    contact_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    contact_phone = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    contact_phone_extension = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    contact_email = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    url = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    image_url = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    remarks = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    facility_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    source_line = table.Column<long>(type: "INTEGER", nullable: true),
                    source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    content_hash = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    match_venue = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    match_address = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "facility",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    municipality_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    category = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    kind_label = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    name_kana = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    name_english = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    common_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_prefecture = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_city = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_town = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_block_number = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_building = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_postal_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    address_parts_town_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    elevation = table.Column<double>(type: "REAL", nullable: true),
                    phone = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    phone_extension = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    email = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    contact_form_url = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    contact_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    url = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    corporate_number = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    operator_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    open_days = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    opens_at = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    closes_at = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    closes_next_day = table.Column<bool>(type: "INTEGER", nullable: true),
                    hours_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    description = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    accessibility_wheelchair = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_wheelchair_rental = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_cane_rental = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_accessible_toilet = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_slope_or_elevator = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_tactile_paving = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_braille_or_reading = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_assistance_dogs = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_subtitles = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_written_conversation = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_priority_parking = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_ostomate_toilet = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_nursing_room = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_diaper_changing = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_eating_and_drinking = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_stroller_rental = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_stroller_allowed = table.Column<bool>(type: "INTEGER", nullable: true),
                    accessibility_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    images = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    remarks = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    area_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    public_facility_poi_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    public_facility_external_id_scheme = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    public_facility_external_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    cultural_property_classifications = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    cultural_property_place_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    cultural_property_count = table.Column<long>(type: "INTEGER", nullable: true),
                    cultural_property_count_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    cultural_property_count_unit = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    cultural_property_owner = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    cultural_property_designated_on = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    cultural_property_designated_on_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    cultural_property_summary = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    cultural_property_summary_english = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    cultural_property_description_english = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    tourism_poi_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    tourism_fee = table.Column<long>(type: "INTEGER", nullable: true),
                    tourism_fee_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    tourism_description_english = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    tourism_access = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    tourism_parking = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    tourism_contact_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    medical_departments = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    medical_beds = table.Column<long>(type: "INTEGER", nullable: true),
                    medical_beds_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    medical_institution_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    medical_fax = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    medical_after_hours = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    medical_disaster_base = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    medical_status = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    care_service_services = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    care_service_capacity = table.Column<long>(type: "INTEGER", nullable: true),
                    care_service_capacity_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    care_service_office_number = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    care_service_fax = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    childcare_access = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    childcare_parking = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    childcare_fax = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    childcare_licensed_on = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    childcare_capacity = table.Column<long>(type: "INTEGER", nullable: true),
                    childcare_capacity_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    childcare_accepted_ages = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    childcare_temporary_care = table.Column<bool>(type: "INTEGER", nullable: true),
                    childcare_temporary_care_fee_kind = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    childcare_temporary_care_fee = table.Column<long>(type: "INTEGER", nullable: true),
                    childcare_temporary_care_fee_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    childcare_temporary_care_opens_at = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    childcare_temporary_care_closes_at = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    childcare_sick_child_care = table.Column<bool>(type: "INTEGER", nullable: true),
                    evacuation_site_flood = table.Column<bool>(type: "INTEGER", nullable: true),
                    evacuation_site_landslide = table.Column<bool>(type: "INTEGER", nullable: true),
                    evacuation_site_storm_surge = table.Column<bool>(type: "INTEGER", nullable: true),
                    evacuation_site_earthquake = table.Column<bool>(type: "INTEGER", nullable: true),
                    evacuation_site_tsunami = table.Column<bool>(type: "INTEGER", nullable: true),
                    evacuation_site_large_fire = table.Column<bool>(type: "INTEGER", nullable: true),
                    evacuation_site_inland_flood = table.Column<bool>(type: "INTEGER", nullable: true),
                    evacuation_site_volcano = table.Column<bool>(type: "INTEGER", nullable: true),
                    evacuation_site_also_shelter = table.Column<bool>(type: "INTEGER", nullable: true),
                    evacuation_site_capacity = table.Column<long>(type: "INTEGER", nullable: true),
                    evacuation_site_capacity_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    evacuation_site_neighbourhoods = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    aed_position = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    aed_child_pads = table.Column<bool>(type: "INTEGER", nullable: true),
                    aed_no_public_use = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    public_wireless_lan_ssid = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    public_wireless_lan_coverage = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    public_toilet_position = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    public_toilet_men = table.Column<long>(type: "INTEGER", nullable: true),
                    public_toilet_men_urinals = table.Column<long>(type: "INTEGER", nullable: true),
                    public_toilet_men_squat = table.Column<long>(type: "INTEGER", nullable: true),
                    public_toilet_men_seated = table.Column<long>(type: "INTEGER", nullable: true),
                    public_toilet_women = table.Column<long>(type: "INTEGER", nullable: true),
                    public_toilet_women_squat = table.Column<long>(type: "INTEGER", nullable: true),
                    public_toilet_women_seated = table.Column<long>(type: "INTEGER", nullable: true),
                    public_toilet_shared = table.Column<long>(type: "INTEGER", nullable: true),
                    public_toilet_shared_squat = table.Column<long>(type: "INTEGER", nullable: true),
                    public_toilet_shared_seated = table.Column<long>(type: "INTEGER", nullable: true),
                    public_toilet_accessible = table.Column<long>(type: "INTEGER", nullable: true),
                    public_toilet_wheelchair = table.Column<bool>(type: "INTEGER", nullable: true),
                    public_toilet_infants = table.Column<bool>(type: "INTEGER", nullable: true),
                    public_toilet_ostomate = table.Column<bool>(type: "INTEGER", nullable: true),
                    fire_hydrant_diameter = table.Column<long>(type: "INTEGER", nullable: true),
                    fire_hydrant_diameter_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    educational_institution_prefecture_number = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    educational_institution_establishment = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    educational_institution_founder = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    educational_institution_branch = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    educational_institution_main_school_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    educational_institution_main_school_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    educational_institution_contact_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    educational_institution_stated_on = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    educational_institution_closed_on = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    educational_institution_former_survey_number = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    educational_institution_successor_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    food_business_form = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    food_business_licence_number = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    food_business_first_licensed_on = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    food_business_licensed_on = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    food_business_licence_starts_on = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    food_business_licence_ends_on = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    food_business_closed_on = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    food_business_application_kind = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    food_business_conditions = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    source_line = table.Column<long>(type: "INTEGER", nullable: true),
                    source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    content_hash = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    match_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    match_address = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    match_town = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_facility", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "finding",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    line = table.Column<long>(type: "INTEGER", nullable: true),
                    column_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    value = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    rule = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    message = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    severity = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_finding", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "municipality",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    code = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    name_kana = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    prefecture = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_municipality", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "population",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    area_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    municipality_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    survey_date = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    total = table.Column<long>(type: "INTEGER", nullable: true),
                    male = table.Column<long>(type: "INTEGER", nullable: true),
                    female = table.Column<long>(type: "INTEGER", nullable: true),
                    households = table.Column<long>(type: "INTEGER", nullable: true),
                    remarks = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    source_line = table.Column<long>(type: "INTEGER", nullable: true),
                    source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    content_hash = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_population", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "source_file",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    file_name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    columns = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    imported_at = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_source_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "source_state",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    list = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    origin = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    title = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    outcome = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    message = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    tried_at = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    succeeded_at = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    changed_at = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    next_at = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    row_count = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: true),
                    failures = table.Column<long>(type: "INTEGER", nullable: false),
                    etag = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    last_modified = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    sha256 = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    fingerprint = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    datasets = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_source_state", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "table_row",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    source_line = table.Column<long>(type: "INTEGER", nullable: true),
                    source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    content_hash = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_table_row", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tombstone",
                columns: table => new
                {
                    entity = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    dataset_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tombstone", x => new { x.entity, x.id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_age_group_population_id_id",
                table: "age_group",
                columns: new[] { "population_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_area_municipality_id_match_name_id",
                table: "area",
                columns: new[] { "municipality_id", "match_name", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dataset_publisher_id_id",
                table: "dataset",
                columns: new[] { "publisher_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dataset_slug_id",
                table: "dataset",
                columns: new[] { "slug", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_event_dataset_id_id",
                table: "event",
                columns: new[] { "dataset_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_event_facility_id_id",
                table: "event",
                columns: new[] { "facility_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_event_municipality_id_match_venue_id",
                table: "event",
                columns: new[] { "municipality_id", "match_venue", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_event_municipality_id_start_date_id",
                table: "event",
                columns: new[] { "municipality_id", "start_date", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_event_start_date_id",
                table: "event",
                columns: new[] { "start_date", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_facility_area_id_id",
                table: "facility",
                columns: new[] { "area_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_facility_category_id",
                table: "facility",
                columns: new[] { "category", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_facility_category_name_id",
                table: "facility",
                columns: new[] { "category", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_facility_dataset_id_id",
                table: "facility",
                columns: new[] { "dataset_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_facility_latitude_longitude_id",
                table: "facility",
                columns: new[] { "latitude", "longitude", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_facility_municipality_id_category_id",
                table: "facility",
                columns: new[] { "municipality_id", "category", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_facility_municipality_id_match_name_id",
                table: "facility",
                columns: new[] { "municipality_id", "match_name", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_facility_name_id",
                table: "facility",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_finding_dataset_id_id",
                table: "finding",
                columns: new[] { "dataset_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_municipality_code",
                table: "municipality",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_population_area_id_survey_date_id",
                table: "population",
                columns: new[] { "area_id", "survey_date", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_population_dataset_id_id",
                table: "population",
                columns: new[] { "dataset_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_population_municipality_id_survey_date_id",
                table: "population",
                columns: new[] { "municipality_id", "survey_date", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_population_survey_date_id",
                table: "population",
                columns: new[] { "survey_date", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_source_file_dataset_id_id",
                table: "source_file",
                columns: new[] { "dataset_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_table_row_dataset_id_source_line_id",
                table: "table_row",
                columns: new[] { "dataset_id", "source_line", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_tombstone_version",
                table: "tombstone",
                column: "version");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "age_group");

            migrationBuilder.DropTable(
                name: "area");

            migrationBuilder.DropTable(
                name: "data_version");

            migrationBuilder.DropTable(
                name: "dataset");

            migrationBuilder.DropTable(
                name: "event");

            migrationBuilder.DropTable(
                name: "facility");

            migrationBuilder.DropTable(
                name: "finding");

            migrationBuilder.DropTable(
                name: "municipality");

            migrationBuilder.DropTable(
                name: "population");

            migrationBuilder.DropTable(
                name: "source_file");

            migrationBuilder.DropTable(
                name: "source_state");

            migrationBuilder.DropTable(
                name: "table_row");

            migrationBuilder.DropTable(
                name: "tombstone");
        }
    }
}
