using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Gateway.Store.Postgres.Migrations
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
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    age_from = table.Column<long>(type: "bigint", nullable: true),
                    age_to = table.Column<long>(type: "bigint", nullable: true),
                    male = table.Column<long>(type: "bigint", nullable: true),
                    female = table.Column<long>(type: "bigint", nullable: true),
                    total = table.Column<long>(type: "bigint", nullable: true),
                    population_id = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_age_group", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "area",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name_kana = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    town_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    municipality_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    match_name = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "data_version",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    dataset_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    added = table.Column<long>(type: "bigint", nullable: false),
                    changed = table.Column<long>(type: "bigint", nullable: false),
                    removed = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_version", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "dataset",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    edition = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    description = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    publisher_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    publisher_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    licence = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    attribution = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    source_url = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    update_frequency = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    published_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    updated_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    imported_at = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    sample = table.Column<bool>(type: "boolean", nullable: false),
                    listed = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    row_count = table.Column<long>(type: "bigint", nullable: false),
                    rejected_count = table.Column<long>(type: "bigint", nullable: false),
                    columns = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    listed_values = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    origins = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dataset", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "derived",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_derived", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "event",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    // Of each row it is asked whose it is, and a database passes all columns before one that it reads: these come first in
                    // tables that are new. Those made before have them further behind, and no statement knows a column by its place.
                    dataset_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    municipality_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name_kana = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    name_english = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    common_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    subtitle = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    summary = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    description = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    kind_label = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    keywords = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    start_date = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    end_date = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    start_time = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    end_time = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    schedule_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    fee = table.Column<long>(type: "bigint", nullable: true),
                    fee_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    capacity = table.Column<long>(type: "bigint", nullable: true),
                    capacity_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    target = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    organizer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    co_organizer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    venue_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    meeting_place = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_prefecture = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_city = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_town = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_block_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_building = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_postal_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_town_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    latitude = table.Column<double>(type: "double precision", nullable: true),
                    longitude = table.Column<double>(type: "double precision", nullable: true),
                    access = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    parking = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    application_deadline_date = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    application_deadline_time = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    application_method = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    contact_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    contact_phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    contact_phone_extension = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    contact_email = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    url = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    image_url = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    remarks = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    facility_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    file_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    source_line = table.Column<long>(type: "bigint", nullable: true),
                    source_original = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    content_hash = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    match_venue = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    match_address = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "facility",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    dataset_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    municipality_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    category = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind_label = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name_kana = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    name_english = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    common_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_prefecture = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_city = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_town = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_block_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_building = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_postal_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address_parts_town_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    latitude = table.Column<double>(type: "double precision", nullable: true),
                    longitude = table.Column<double>(type: "double precision", nullable: true),
                    elevation = table.Column<double>(type: "double precision", nullable: true),
                    phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    phone_extension = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    email = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    contact_form_url = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    contact_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    url = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    corporate_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    operator_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    open_days = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    opens_at = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    closes_at = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    closes_next_day = table.Column<bool>(type: "boolean", nullable: true),
                    hours_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    description = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    accessibility_wheelchair = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_wheelchair_rental = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_cane_rental = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_accessible_toilet = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_slope_or_elevator = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_tactile_paving = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_braille_or_reading = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_assistance_dogs = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_subtitles = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_written_conversation = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_priority_parking = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_ostomate_toilet = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_nursing_room = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_diaper_changing = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_eating_and_drinking = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_stroller_rental = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_stroller_allowed = table.Column<bool>(type: "boolean", nullable: true),
                    accessibility_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    images = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    remarks = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    area_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    public_facility_poi_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    public_facility_external_id_scheme = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    public_facility_external_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    cultural_property_classifications = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    cultural_property_place_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    cultural_property_count = table.Column<long>(type: "bigint", nullable: true),
                    cultural_property_count_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    cultural_property_count_unit = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    cultural_property_owner = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    cultural_property_designated_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    cultural_property_designated_on_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    cultural_property_summary = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    cultural_property_summary_english = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    cultural_property_description_english = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tourism_poi_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tourism_fee = table.Column<long>(type: "bigint", nullable: true),
                    tourism_fee_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tourism_description_english = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tourism_access = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tourism_parking = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tourism_contact_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    medical_departments = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    medical_beds = table.Column<long>(type: "bigint", nullable: true),
                    medical_beds_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    medical_institution_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    medical_fax = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    medical_after_hours = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    medical_disaster_base = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    medical_status = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    care_service_services = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    care_service_capacity = table.Column<long>(type: "bigint", nullable: true),
                    care_service_capacity_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    care_service_office_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    care_service_fax = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    childcare_access = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    childcare_parking = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    childcare_fax = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    childcare_licensed_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    childcare_capacity = table.Column<long>(type: "bigint", nullable: true),
                    childcare_capacity_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    childcare_accepted_ages = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    childcare_temporary_care = table.Column<bool>(type: "boolean", nullable: true),
                    childcare_temporary_care_fee_kind = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    childcare_temporary_care_fee = table.Column<long>(type: "bigint", nullable: true),
                    childcare_temporary_care_fee_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    childcare_temporary_care_opens_at = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    childcare_temporary_care_closes_at = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    childcare_sick_child_care = table.Column<bool>(type: "boolean", nullable: true),
                    evacuation_site_flood = table.Column<bool>(type: "boolean", nullable: true),
                    evacuation_site_landslide = table.Column<bool>(type: "boolean", nullable: true),
                    evacuation_site_storm_surge = table.Column<bool>(type: "boolean", nullable: true),
                    evacuation_site_earthquake = table.Column<bool>(type: "boolean", nullable: true),
                    evacuation_site_tsunami = table.Column<bool>(type: "boolean", nullable: true),
                    evacuation_site_large_fire = table.Column<bool>(type: "boolean", nullable: true),
                    evacuation_site_inland_flood = table.Column<bool>(type: "boolean", nullable: true),
                    evacuation_site_volcano = table.Column<bool>(type: "boolean", nullable: true),
                    evacuation_site_also_shelter = table.Column<bool>(type: "boolean", nullable: true),
                    evacuation_site_capacity = table.Column<long>(type: "bigint", nullable: true),
                    evacuation_site_capacity_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    evacuation_site_neighbourhoods = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    aed_position = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    aed_child_pads = table.Column<bool>(type: "boolean", nullable: true),
                    aed_no_public_use = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    public_wireless_lan_ssid = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    public_wireless_lan_coverage = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    public_toilet_position = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    public_toilet_men = table.Column<long>(type: "bigint", nullable: true),
                    public_toilet_men_urinals = table.Column<long>(type: "bigint", nullable: true),
                    public_toilet_men_squat = table.Column<long>(type: "bigint", nullable: true),
                    public_toilet_men_seated = table.Column<long>(type: "bigint", nullable: true),
                    public_toilet_women = table.Column<long>(type: "bigint", nullable: true),
                    public_toilet_women_squat = table.Column<long>(type: "bigint", nullable: true),
                    public_toilet_women_seated = table.Column<long>(type: "bigint", nullable: true),
                    public_toilet_shared = table.Column<long>(type: "bigint", nullable: true),
                    public_toilet_shared_squat = table.Column<long>(type: "bigint", nullable: true),
                    public_toilet_shared_seated = table.Column<long>(type: "bigint", nullable: true),
                    public_toilet_accessible = table.Column<long>(type: "bigint", nullable: true),
                    public_toilet_wheelchair = table.Column<bool>(type: "boolean", nullable: true),
                    public_toilet_infants = table.Column<bool>(type: "boolean", nullable: true),
                    public_toilet_ostomate = table.Column<bool>(type: "boolean", nullable: true),
                    fire_hydrant_diameter = table.Column<long>(type: "bigint", nullable: true),
                    fire_hydrant_diameter_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    educational_institution_prefecture_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    educational_institution_establishment = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    educational_institution_founder = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    educational_institution_branch = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    educational_institution_main_school_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    educational_institution_main_school_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    educational_institution_contact_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    educational_institution_stated_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    educational_institution_closed_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    educational_institution_former_survey_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    educational_institution_successor_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    food_business_form = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    food_business_licence_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    food_business_first_licensed_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    food_business_licensed_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    food_business_licence_starts_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    food_business_licence_ends_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    food_business_closed_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    food_business_application_kind = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    food_business_conditions = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    file_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    source_line = table.Column<long>(type: "bigint", nullable: true),
                    source_original = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    content_hash = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    match_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    match_address = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    match_town = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_facility", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "finding",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    line = table.Column<long>(type: "bigint", nullable: true),
                    column_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    value = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    rule = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    message = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    severity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    dataset_id = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_finding", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "municipality",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name_kana = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    prefecture = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_municipality", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "population",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    area_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    municipality_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    survey_date = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    total = table.Column<long>(type: "bigint", nullable: true),
                    male = table.Column<long>(type: "bigint", nullable: true),
                    female = table.Column<long>(type: "bigint", nullable: true),
                    households = table.Column<long>(type: "bigint", nullable: true),
                    remarks = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    dataset_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    file_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    source_line = table.Column<long>(type: "bigint", nullable: true),
                    source_original = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    content_hash = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_population", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "source_file",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    file_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    columns = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    dataset_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    imported_at = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    part = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_source_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "source_state",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    list = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    origin = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    outcome = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    message = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tried_at = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    succeeded_at = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    changed_at = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    next_at = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    row_count = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: true),
                    failures = table.Column<long>(type: "bigint", nullable: false),
                    etag = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    last_modified = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    sha256 = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    fingerprint = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    datasets = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_source_state", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "table_row",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    dataset_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    file_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    source_line = table.Column<long>(type: "bigint", nullable: true),
                    source_original = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    content_hash = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_table_row", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tombstone",
                columns: table => new
                {
                    entity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    dataset_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<long>(type: "bigint", nullable: false)
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
                columns: new[] { "municipality_id", "match_name", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_dataset_publisher_id_id",
                table: "dataset",
                columns: new[] { "publisher_id", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

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
                columns: new[] { "facility_id", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_event_municipality_id_match_venue_id",
                table: "event",
                columns: new[] { "municipality_id", "match_venue", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_event_municipality_id_start_date_id",
                table: "event",
                columns: new[] { "municipality_id", "start_date", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_event_start_date_id",
                table: "event",
                columns: new[] { "start_date", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_facility_area_id_id",
                table: "facility",
                columns: new[] { "area_id", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

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
                columns: new[] { "latitude", "longitude", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_facility_municipality_id_category_id",
                table: "facility",
                columns: new[] { "municipality_id", "category", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_facility_municipality_id_match_name_id",
                table: "facility",
                columns: new[] { "municipality_id", "match_name", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

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
                columns: new[] { "area_id", "survey_date", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_population_dataset_id_id",
                table: "population",
                columns: new[] { "dataset_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_population_municipality_id_survey_date_id",
                table: "population",
                columns: new[] { "municipality_id", "survey_date", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_population_survey_date_id",
                table: "population",
                columns: new[] { "survey_date", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_source_file_dataset_id_id",
                table: "source_file",
                columns: new[] { "dataset_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_table_row_dataset_id_source_line_id",
                table: "table_row",
                columns: new[] { "dataset_id", "source_line", "id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.Unspecified, NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

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
                name: "derived");

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
