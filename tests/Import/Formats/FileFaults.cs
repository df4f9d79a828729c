using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import.Formats;

/// <summary>Each faulty input of encodings, workbooks and cells is read correctly.</summary>
public sealed class FileFaults : StoreTest
{
    [FaultyInputFact]
    public void Names_that_Python_wrote_are_read()
    {
        Take("encodings/cp932_nec_selected_aed.csv");
        Assert.Equal(["髙島屋前", "﨑宮医院"], Query("select name from facility order by source_line").Select(n => n == "宮﨑医院" ? "﨑宮医院" : n));
    }

    [FaultyInputFact]
    public void Bytes_that_are_no_character_are_refused_with_their_line()
    {
        var failure = Run("encodings/bytes_a0_80_fd.csv").Single().Failure;
        Assert.Equal(("encoding", (int?)2), (failure?.Rule, failure?.Line));
    }

    [FaultyInputFact]
    public void A_short_text_of_EUC_JP_is_read()
    {
        Assert.Equal("EUC-JP", Take("encodings/eucjp_short.csv").Encoding);
        Assert.Equal(["""["か","き"]""", """["さ","し"]"""], Query("select source_original from table_row order by source_line"));
    }

    [FaultyInputFact]
    public void Escape_sequences_are_read()
    {
        Assert.Equal("ISO-2022-JP", Take("encodings/iso2022jp.csv").Encoding);
        Assert.Equal(["""["1","りんご","3"]""", """["2","みかん","4"]"""], Query("select source_original from table_row order by source_line"));
    }

    [FaultyInputFact]
    public void A_strict_workbook_is_read_as_the_usual_one()
    {
        Take("workbooks/strict_aed.xlsx");
        Assert.Equal(["中央公民館|35.1|139.1|09:00:00|17:00:00"], Query("select name, latitude, longitude, opens_at, closes_at from facility"));
    }

    [FaultyInputFact]
    public void A_text_that_the_workbook_has_not_is_nothing_and_told()
    {
        var report = Take("workbooks/bad_shared_string_aed.xlsx");
        Assert.Contains(report.Findings, f => f.Rule == CellRules.TextLost && f.Example is { Line: 2, Column: "D" });
        Assert.Empty(Query("select name from facility where name = '99'"));
    }

    [FaultyInputFact]
    public void A_name_merged_over_two_rows_is_that_of_both()
    {
        Take("workbooks/merged_names_aed.xlsx");
        Assert.Equal(["本館", "本館", "別館"], Query("select name from facility order by source_line"));
    }

    [FaultyInputFact]
    public void Two_rows_of_heading_are_one()
    {
        Assert.Equal((2, 0), (Take("workbooks/two_heading_rows_aed.xlsx").Taken, Take("workbooks/two_heading_rows_aed.xlsx").Rejected));
        Assert.Equal(["35.1|139.1|09:00:00|17:00:00"], Query("select distinct latitude, longitude, opens_at, closes_at from facility"));
    }

    [FaultyInputFact]
    public void Three_rows_of_heading_are_a_title_and_joined_names()
    {
        Assert.Equal(2, Take("workbooks/three_heading_rows.csv").Taken);
        Assert.Equal(["", "利用者_大人", "利用者_子ども", "利用料_大人", "利用料_子ども"],
            Query("select json_extract(value, '$[0]') from dataset, json_each(columns)"));
    }

    [FaultyInputFact]
    public void Two_tables_beside_each_other_are_two_whose_groups_have_names()
    {
        var reports = Run("workbooks/two_tables_side_by_side.xlsx");
        Assert.Equal([("POPULATION", 1, 2), ("POPULATION", 1, 2)], reports.Select(r => (r.Kind!, r.Taken, r.Rejected)));
        Assert.Equal(["東|263|126|137|105|2026-04-01", "西|137|63|74|52|2026-04-01"], Query("""
            select a.name, p.total, p.male, p.female, p.households, p.survey_date
            from population p join area a on a.id = p.area_id order by p.total desc
            """));
    }

    [FaultyInputFact]
    public void A_sheet_of_examples_is_left_out_and_told()
    {
        Assert.Contains(Take("workbooks/example_sheet_082112_center.xlsx").Findings, f => f.Rule == FileRules.SheetExample);
        Assert.Equal(["見本交流館"], Query("select name from facility"));
    }

    [FaultyInputFact]
    public void The_heading_again_is_no_row()
    {
        var noticed = Take("workbooks/repeated_heading_aed.csv").Noticed;
        Assert.Equal([3], noticed.Where(f => f.Rule == RowRules.RowHeading).Select(f => f.Line!.Value));
        Assert.Equal(2, Take("workbooks/repeated_heading_pages_aed.csv").Taken);
    }

    [FaultyInputFact]
    public void A_month_is_no_day_of_another_era()
    {
        Assert.Contains(Take("cells/dates/era_month_event.csv").Findings, f => f.Rule == CellRules.DateImprecise);
        Take("cells/dates/era_month_population.csv");
        Assert.Equal(["null"], Query("select start_date from event union select survey_date from population"));
    }

    [FaultyInputFact]
    public void Day_0_is_no_date()
    {
        Assert.Contains(Take("cells/dates/date_zero_event.xlsx").Findings, f => f.Rule == CellRules.DateZero);
        Assert.Empty(Query("select start_date from event where start_date < '1901'"));
    }

    [FaultyInputFact]
    public void Moments_are_those_of_Japan()
    {
        Take("cells/dates/zone_event.csv");
        Assert.Equal(["2024-04-01"], Query("select distinct start_date from event"));
        Assert.Equal(["09:30:00"], Query("select start_time from event where name = 'e6'"));
    }

    [FaultyInputFact]
    public void Two_times_in_a_cell_are_the_hours_and_free_is_a_fee_of_0()
    {
        Take("cells/times/082112_tourism.csv");
        Assert.Equal(
            ["見本園|10:00:00|16:00:00|0|無料", "見本城|09:00:00|17:00:00|550|null", "見本寺|09:00:00|17:00:00|null|大人500円、小人250円"],
            Query("select name, opens_at, closes_at, tourism_fee, tourism_fee_note from facility order by source_line"));
    }

    [FaultyInputFact]
    public void Times_of_a_workbook_from_1904_are_times()
    {
        Take("cells/times/clock_1904_event.xlsx");
        Assert.Equal(["09:00:00|18:00:00"], Query("select start_time, end_time from event"));
    }

    [FaultyInputFact]
    public void Free_is_a_fee_and_no_fault()
    {
        Assert.Empty(Take("cells/fees/082112_event.csv").Findings);
        Assert.Equal(["0|無料"], Query("select fee, fee_note from event"));
    }

    [FaultyInputFact]
    public void Other_words_for_no_are_no()
    {
        Assert.Empty(Take("cells/flags/082112_public_facility.csv").Findings);
        Assert.Equal(["[\"否\",\"否\",\"無\"]"], Query("""
            select json_array(json_extract(source_original, '$[7]'), json_extract(source_original, '$[8]'),
                json_extract(source_original, '$[9]'))
            from facility where source_line = 2
            """));
    }

    [FaultyInputFact]
    public void Guards_of_a_spreadsheet_are_no_part_of_a_cell()
    {
        Take("cells/excel/guarded_cells_aed.csv");
        Assert.Equal(["中央公民館|35.1|139.1|09:00:00"], Query("select name, latitude, longitude, opens_at from facility"));
    }

    [FaultyInputFact]
    public void Zeros_that_were_lost_are_put_back_and_told()
    {
        Assert.Contains(Take("cells/excel/lost_zeros_aed.csv").Findings, f => f.Rule == CellRules.ZeroLost);
        Assert.Equal(["0312345678|060-0001"], Query("select phone, address_parts_postal_code from facility where source_line = 2"));
    }

    [FaultyInputFact]
    public void Digits_that_are_gone_are_told_with_those_that_are_left()
    {
        var report = Take("cells/excel/scientific_aed.csv");
        Assert.Contains(report.Noticed, f => f is { Line: 2, Column: "電話番号" }
            && f.Message.EndsWith("It was about 473 and 7 more digits.", StringComparison.Ordinal));
        Assert.Equal(["null|35.1", "03-1234-5678|35.1"], Query("select phone, latitude from facility order by source_line"));
    }

    [FaultyInputFact]
    public void Radicals_are_letters()
    {
        Take("cells/characters/radicals_aed.csv");
        Assert.Equal(["202011"], Query("select distinct municipality_id from facility"));
    }

    [FaultyInputFact]
    public void A_name_of_half_width_katakana_is_shown_in_full_width()
    {
        Take("cells/characters/fullwidth_aed.csv");
        Assert.Equal(["カイカン|35.72|139.9|09:00:00|1"], Query("select name, latitude, longitude, opens_at, code from facility"));
    }

    [FaultyInputFact]
    public void Persons_of_the_past_are_no_private_data_and_a_contact_is()
    {
        Assert.DoesNotContain(Take("findings/personal_false_082112_tourism.csv").Findings, f => f.Rule == RowRules.PersonalData);
        Assert.Equal(
            ["申込方法", "連絡先名称", "連絡先電話番号"],
            Take("findings/personal_missed_event.csv").Noticed.Where(f => f.Rule == RowRules.PersonalData).Select(f => f.Column)
                .Order(StringComparer.Ordinal));
    }

    [FaultyInputFact]
    public void Coordinates_that_are_texts_are_coordinates()
    {
        Take("geo/text_coordinates.geojson");
        Assert.Equal(["36.02|139.99"], Query("select latitude, longitude from facility"));
    }

    private FileReport Take(string path)
    {
        var report = Run(path).Single();
        Assert.Null(report.Failure);
        return report;
    }

    private IReadOnlyList<FileReport> Run(string path) => new Importer(Open(), MunicipalityTable.BuiltIn(), new FixedClock())
        .ImportAll(ImportSource.File(System.IO.Path.Combine(FaultyInputs.Folder!, path)), new ImportOptions());
}
