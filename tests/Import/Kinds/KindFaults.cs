using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import.Kinds;

/// <summary>Inputs that used to be taken for another kind.</summary>
public sealed class KindFaults : StoreTest
{
    [FaultyInputFact]
    public void Waste_is_no_monument()
    {
        Assert.Equal("WASTE_ITEM LinkData 3 0", Take("kinds/waste_sorting_082112.csv"));
        Assert.Empty(Query("select name from facility"));
    }

    [FaultyInputFact]
    public void A_home_for_the_old_is_no_nursery()
    {
        Assert.Equal("CARE_SERVICE LinkData 1 0", Take("kinds/elderly_home.csv"));
        Assert.Equal(["特別養護老人ホーム　見本|70|[\"介護老人福祉施設(特別養護老人ホーム)\"]"],
            Query("select name, care_service_capacity, care_service_services from facility"));
    }

    [FaultyInputFact]
    public void A_shop_that_measures_vegetables_is_no_defibrillator()
    {
        Assert.Equal("OTHER none 2 0", Take("kinds/vegetable_check.csv"));
        Assert.Equal(["null"], Query("select distinct aed_position from facility"));
    }

    [FaultyInputFact]
    public void People_by_town_are_counted_on_the_day_in_the_name_of_the_file()
    {
        Assert.Equal("POPULATION none 3 0", Take("kinds/population/choume_20260401.csv"));
        Assert.Equal(
            ["見本一丁目|2026-04-01|480|209|271|244", "見本三丁目|2026-04-01|443|214|229|283", "見本二丁目|2026-04-01|460|216|244|274"], People());
    }

    [FaultyInputFact]
    public void The_total_of_the_towns_is_the_municipality()
    {
        Assert.Equal("POPULATION none 3 0", Take("kinds/population/population_20260401.csv"));
        Assert.Equal(["null|2026-04-01|940|425|515|518", "見本一丁目|2026-04-01|480|209|271|244", "見本二丁目|2026-04-01|460|216|244|274"], People());
    }

    [FaultyInputFact]
    public void Each_year_is_a_survey_and_its_ages_are_groups_of_its_total()
    {
        Take("cells/dates/population_by_year.csv");
        Assert.Equal(["null|2024-01-01|300|150|150|null", "null|2025-01-01|310|155|155|null"], People());
        Assert.Equal(["2024-01-01|0|0|100|50|50", "2025-01-01|0|0|110|55|55"], Query("""
            select p.survey_date, g.age_from, g.age_to, g.total, g.male, g.female
            from age_group g join population p on p.id = g.population_id order by 1
            """));
    }

    [FaultyInputFact]
    public void Sheets_that_differ_by_their_date_are_one_series()
    {
        Take("identity/sheets-by-date/jinko.xlsx");
        Assert.Equal(["jinko|POPULATION|6"], Query("select slug, kind, row_count from dataset"));
        Assert.Equal(["2026-04-01|2", "2026-05-01|2", "2026-06-01|2"],
            Query("select survey_date, count(*) from population group by 1 order by 1"));
    }

    [FaultyInputFact]
    public void Sheets_of_two_districts_are_two_data_sets()
    {
        Take("identity/sheets-by-date/control_plain_sheets.xlsx");
        Assert.Equal(["2", "2"], Query("select row_count from dataset"));
    }

    [FaultyInputFact]
    public void The_stops_of_a_timetable_are_places_with_a_point()
    {
        Take("kinds/gtfs/feed.zip");
        Assert.Equal(["OTHER|GTFS stops (停留所)|2", "OTHER_TABLE|GTFS routes (経路)|1"],
            Query("select kind, edition, row_count from dataset order by 1"));
        Assert.Equal(["停留所|市役所前|36.0235", "停留所|駅前|36.0212"],
            Query("select kind_label, name, latitude from facility order by code"));
    }

    [FaultyInputFact]
    public void The_stops_may_be_a_file_of_their_own() => Assert.Equal("OTHER GTFS stops (停留所) 2 0", Take("kinds/gtfs/stops.csv"));

    [FaultyInputFact]
    public void Permits_are_read_in_the_headings_of_the_city()
    {
        Assert.Equal("FOOD_BUSINESS none 2 0", Take("kinds/permits/food.csv"));
        Assert.Equal(["見本精肉|常総市水海道２－１|食肉販売業|2020-09-01|2026-08-31", "見本食堂|常総市水海道１－１|飲食店営業|2020-07-21|2026-08-31"], Query("""
            select name, address, kind_label, food_business_licence_starts_on, food_business_licence_ends_on from facility order by name
            """));
        Assert.Equal("FOOD_BUSINESS none 1 0", Take("kinds/permits/control_food_business_all.csv"));
    }

    [FaultyInputFact]
    public void A_row_says_itself_what_it_is_and_when_it_is_closed()
    {
        Assert.Equal("OTHER none 1 0", Take("kinds/michinoeki.csv"));
        Assert.Equal(["道の駅|道の駅見本|09:00:00|17:00:00|休館日: 月曜日"],
            Query("select kind_label, name, opens_at, closes_at, hours_note from facility"));
    }

    [FaultyInputFact]
    public void Beds_and_departments_are_read_in_the_words_of_LinkData()
    {
        Assert.Equal("MEDICAL LinkData 1 0", Take("kinds/hospital.csv"));
        Assert.Equal(["見本病院|120|[\"内科\",\"外科\"]|医療法人見本"],
            Query("select name, medical_beds, medical_departments, operator_name from facility"));
    }

    [FaultyInputTheory]
    [InlineData("kinds/series/patients.csv", "OTHER_TABLE patients by day (感染症の患者) 2 0")]
    [InlineData("kinds/tables/budget.csv", "BUDGET budget (予算・決算) 2 0")]
    [InlineData("kinds/tables/vacancy.csv", "OTHER_TABLE nursery vacancies (保育施設の空き状況) 2 0")]
    [InlineData("kinds/tables/school_classes.csv", "OTHER_TABLE pupils and classes (児童生徒数・学級数) 2 0")]
    public void A_table_without_a_sheet_is_named_for_what_it_is_and_gives_no_place(string file, string taken)
    {
        Assert.Equal(taken, Take(file));
        Assert.Empty(Query("select name from facility"));
    }

    [FaultyInputFact]
    public void The_code_column_tells_also_whose_a_table_is()
    {
        Take("kinds/series/patients.csv");
        Assert.Equal(["080004"], Query("select publisher_id from dataset"));
    }

    [FaultyInputFact]
    public void Events_are_read_under_other_words()
    {
        Assert.Equal("EVENT none 2 0", Take("headings/event_gyoji.csv"));
        Assert.Equal(["親子でつくる凧教室|小学生|2026-09-05|生涯学習課|0297-00-0001", "健康体操|市民|…|健康課|0297-00-0002"], Query("""
            select name, target, case when code = '1' then start_date else '…' end, contact_name, contact_phone from event order by code
            """));
        Assert.Equal(["500"], Query("select fee from event where code = '2'"));
    }

    [FaultyInputFact]
    public void An_empty_column_of_the_right_name_never_beats_a_filled_one()
    {
        Take("headings/dental_lab.csv");
        Assert.Equal(["見本デンタル", "見本ラボ"], Query("select name from facility order by 1"));
    }

    [FaultyInputTheory]
    [InlineData("geo/station.geojson", "北水海道|36.03|駅", "水海道|36.02|駅")]
    [InlineData("geo/park_area.geojson", "見本公園|null|park area")]
    [InlineData("geo/text_coordinates.geojson", "見本湯|36.02|text coordinates")]
    public void A_feature_has_its_own_name(string file, params string[] rows)
    {
        Take(file);
        Assert.Equal(rows, Query("select name, latitude, kind_label from facility order by 1"));
    }

    [FaultyInputFact]
    public void An_area_of_a_place_is_kept_as_published()
    {
        Take("geo/park_area.geojson");
        Assert.Contains("Polygon", Query("select source_original from facility").Single(), StringComparison.Ordinal);
    }

    [FaultyInputFact]
    public void A_line_is_a_route_with_its_name_and_its_shape()
    {
        Take("geo/bus_route.geojson");
        Assert.Equal(["""ROUTE|見本線|{"type":"MultiLineString","coordinates":[[[139.99,36.02],[139.98,36.03]]]}"""],
            Query("select kind, name, geometry from zone"));
    }

    [FaultyInputFact]
    public void A_venue_is_found_with_or_without_its_city_and_its_room()
    {
        Take("links");
        Assert.Equal(["写真展|常総市生涯学習センター", "講座|常総市生涯学習センター", "音楽会|常総市生涯学習センター", "絵画展|常総市美術館"],
            Query("select e.name, f.name from event e left join facility f on f.id = e.facility_id order by f.name desc, 1")
                .Order(StringComparer.Ordinal).OrderBy(r => r.EndsWith("美術館", StringComparison.Ordinal)));
    }

    [FaultyInputFact]
    public void In_the_file_of_a_prefecture_the_code_tells_the_municipality_of_each_row()
    {
        Take("findings/prefecture_public_facility.csv");
        Assert.Equal(["470007"], Query("select publisher_id from dataset"));
        Assert.Equal(["473014|見本センター", "472018|見本住宅", "473243|見本団地"],
            Query("select municipality_id, name from facility").OrderBy(r => r[^2..], StringComparer.Ordinal));
    }

    private List<string> People() => Query("""
        select a.name, p.survey_date, p.total, p.male, p.female, p.households
        from population p left join area a on a.id = p.area_id order by a.name, p.survey_date
        """);

    /// <returns>Kind, edition, rows taken and rejected; of several tables those of the last.</returns>
    private string Take(string path)
    {
        var inputs = ImportFiles.Of([System.IO.Path.Combine(FaultyInputs.Folder!, path)])
            .Select(f => new ImportInput(ImportSource.File(f), new ImportOptions())).ToList();
        var reports = new Importer(Open(), MunicipalityTable.BuiltIn(), new FixedClock()).Run(inputs).SelectMany(r => r).ToList();
        Assert.All(reports, r => Assert.Null(r.Failure));
        return $"{reports[^1].Kind} {reports[^1].Edition ?? "none"} {reports[^1].Added} {reports[^1].Rejected}";
    }
}
