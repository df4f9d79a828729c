using Gateway.Import;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Tests.Import.Formats;
using Xunit;

namespace Gateway.Tests.Import.Identity;

/// <summary>Which data sets the files of one run become: none takes the place of another.</summary>
[Trait("Database", "any")]
public sealed class RunTests : IdentityTest
{
    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folders_in_any_order()
    {
        ImportInput[] files = [Aed("/city/park/data.csv", "公園", "広場"), Aed("/city/school/data.csv", "小学校")];
        Assert.Equal([2, 1], Run(files).Select(r => r.Added));
        Assert.Equal(["park-data|2", "school-data|1"], Datasets());
        var ids = Query("select id from facility order by id");

        System.IO.File.Delete(Path);
        Run([.. files.Reverse()]);
        Assert.Equal(ids, Query("select id from facility order by id"));
    }

    [Fact]
    public void A_file_of_one_name_a_day_later_replaces_nothing()
    {
        Run(Aed("/city/park/data.csv", "公園", "広場"));
        var report = Run(Aed("/city/school/data.csv", "小学校", "中学校"))[0];
        Assert.Equal((2, 0, null), (report.Added, report.Gone, report.Replaces));
        Assert.Equal(["data|2", "school-data|2"], Datasets());
    }

    [Fact]
    public void An_origin_that_was_seen_keeps_its_slug_when_neighbours_come_and_go()
    {
        Run(Aed("/city/park/data.csv", "公園"));
        Run(Aed("/city/park/data.csv", "公園"), Aed("/city/school/data.csv", "小学校"), Aed("/city/hall/data.csv", "市役所"));
        Assert.Equal(["data|1", "hall-data|1", "school-data|1"], Datasets());
        Assert.Equal((0, 0, 1, 0), Counts(Run(Aed("/city/school/data.csv", "小学校"))[0]));
        Assert.Equal((0, 1, 0, 0), Counts(Run(Aed("/city/park/data.csv", "別の公園"))[0]));
        Assert.Equal(["data|1", "hall-data|1", "school-data|1"], Datasets());
    }

    [Fact]
    public void Names_that_fold_alike_are_kept_apart()
    {
        Run(Aed("/city/a-b_aed.csv", "甲館"), Aed("/city/a_b_aed.csv", "乙館"), Aed("/city/Ａ－Ｂ_aed.csv", "丙館"));
        Assert.Equal(["丙館", "乙館", "甲館"], Names());
        Assert.Equal(3, Datasets().Count);
        Assert.All(Datasets(), d => Assert.Matches("^a-b-aed-[0-9a-f]{8}\\|1$", d));
    }

    [Fact]
    public void Sheets_that_fold_alike_are_kept_apart()
    {
        var book = new MadeWorkbook().Table("①", AedHeader, "999997,1,甲館,本町1,,").Table("1", AedHeader, "999997,1,乙館,本町1,,").ToBytes();
        Assert.Equal([1, 1], Run(Bytes("/city/schools.xlsx", book)).Select(r => r.Added));
        Assert.Equal([0, 0], Run(Bytes("/city/schools.xlsx", book)).Select(r => r.Added));
        Assert.Equal(["乙館", "甲館"], Names());
    }

    [Fact]
    public void A_sheet_keeps_its_data_set_when_another_joins_it()
    {
        Run(Bytes("/city/999997_aed.xlsx", new MadeWorkbook().Table("北", AedHeader, "999997,1,甲館,本町1,,").ToBytes()));
        var both = new MadeWorkbook().Table("北", AedHeader, "999997,1,甲館,本町1,,").Table("南", AedHeader, "999997,1,乙館,本町1,,").ToBytes();
        Assert.Equal([(0, 0, 1, 0), (1, 0, 0, 0)], Run(Bytes("/city/999997_aed.xlsx", both)).Select(Counts));
        Assert.Equal(["aed|1", "aed-南|1"], Datasets());
    }

    [Fact]
    public void Two_members_of_one_name_in_an_archive_are_two_data_sets()
    {
        static string Csv(string name) => AedHeader + $"\n999997,1,{name},本町1,,";
        Run(Bytes("/city/all.zip", Zip.Of(("park/data.csv", Csv("公園")), ("school/data.csv", Csv("小学校")))));
        Assert.Equal(["公園", "小学校"], Names());
        Assert.Equal(2, Datasets().Count);
    }

    [Fact]
    public void Of_editions_of_one_list_the_newest_is_served_and_the_others_are_told()
    {
        var reports = Run(Aed("/city/aed_202602.csv", "新館", "本館"), Aed("/city/aed_202601.csv", "旧館"), Aed("/city/aed_令和7年12月.csv", "古館"));
        Assert.Equal([2, 0, 0], reports.Select(r => r.Taken));
        Assert.Equal([null, "aed_202602.csv", "aed_202602.csv"], reports.Select(r => r.SupersededBy));
        Assert.Equal("aed_202601.csv → aed_202602.csv", Assert.Single(reports[1].Noticed, f => f.Rule == FileRules.Superseded).Value);
        Assert.Equal(["aed|2"], Datasets());
        Assert.Equal(["aed_202602.csv"], Run(Aed("/city/aed_202601.csv", "旧館")).Select(r => r.SupersededBy));

        var next = Run(Aed("/city/aed_202603.csv", "最新館"))[0];
        Assert.Equal("aed_202602.csv", next.Replaces);
        Assert.Contains(next.Noticed, f => f.Rule == FileRules.Replaced && f.Value == "aed_202602.csv → aed_202603.csv");
        Assert.Equal(["aed|1"], Datasets());
    }

    [Fact]
    public void Folders_with_dates_hold_editions_too()
    {
        var reports = Run(Aed("/city/2026-01/aed.csv", "旧館"), Aed("/city/2026-02/aed.csv", "新館"));
        Assert.Equal([0, 1], reports.Select(r => r.Taken));
        Assert.Equal(["新館"], Names());
    }

    [Fact]
    public void Months_of_events_are_parts_of_one_data_set_although_each_numbers_from_1()
    {
        ImportInput april = Events("/city/event_202604.csv", "春祭り", "花見"), may = Events("/city/event_202605.csv", "子供の日", "春祭り");
        Assert.Equal([2, 2], Run(april, may).Select(r => r.Added));
        Assert.Equal(["event|4"], Datasets());
        Assert.Equal([(0, 0, 2, 0), (0, 0, 2, 0)], Run(may, april).Select(Counts));

        Assert.Equal((1, 0, 0, 0), Counts(Run(Events("/city/event_202606.csv", "梅雨"))[0]));
        Assert.Equal((0, 0, 1, 1), Counts(Run(Events("/city/event_202604.csv", "春祭り"))[0]));
        Assert.Equal(["event|4"], Datasets());
    }

    [Fact]
    public void A_later_month_of_events_leaves_the_earlier_one_and_its_findings()
    {
        Run(File("/city/event_202604.csv", EventHeader, "999997,1,春祭り,いつか,,公民館"));
        var before = Query("select rule, value from finding where rule = 'date-unreadable'");
        Assert.Equal(["date-unreadable|いつか"], before);
        Run(Events("/city/event_202605.csv", "子供の日"));
        Assert.Equal(before, Query("select rule, value from finding where rule = 'date-unreadable'"));
        Assert.Equal(["event|2"], Datasets());
    }

    [Fact]
    public void Surveys_of_a_population_are_one_data_set_also_when_two_files_speak_of_one_day()
    {
        var reports = Run(Population("/city/population_202603.csv", "2026-03-01", "本町", "桜台"), Population("/city/population_202604.csv", "2026-03-01", "本町"));
        Assert.Equal([2, 1], reports.Select(r => r.Added));
        Assert.Equal(["population|3"], Datasets());
    }

    [Fact]
    public void Sheets_of_months_are_kept_all()
    {
        static string[] Rows(string day) => [PopulationHeader, $"999997,101,{day},本町,10,5,5,1,1", $"999997,102,{day},桜台,10,5,5,1,1"];
        var book = new MadeWorkbook().Table("R8.4.1", Rows("2026-04-01")).Table("R8.5.1", Rows("2026-05-01")).Table("R8.6.1", Rows("2026-06-01")).ToBytes();
        Assert.Equal([2, 2, 2], Run(Bytes("/city/999997_population.xlsx", book)).Select(r => r.Added));
        Assert.Equal(["population|6"], Datasets());
        Assert.Equal(["0"], Query("select count(*) from departure"));
    }

    [Fact]
    public void Tables_of_years_are_data_sets_of_their_own()
    {
        Run(Table("/city/budget_2025.csv", "民生費", "総務費"), Table("/city/budget_2026.csv", "民生費", "総務費"));
        Assert.Equal(["budget-2025|2", "budget-2026|2"], Datasets());
        Run(Table("/city/budget_2027.csv", "民生費", "総務費"));
        Assert.Equal(["budget-2025|2", "budget-2026|2", "budget-2027|2"], Datasets());
    }

    [Fact]
    public void Several_files_under_one_stated_name_are_kept_apart()
    {
        var options = new ImportOptions { Dataset = "AED" };
        Run([.. new[] { Aed("/city/north.csv", "北館"), Aed("/city/south.csv", "南館") }.Select(i => i with { Options = options })]);
        Assert.Equal(["aed-north|1", "aed-south|1"], Datasets());
    }

    [Fact]
    public void Two_sources_whose_ids_fold_alike_are_kept_apart()
    {
        static ImportOptions Of(string id) => new() { Source = id, Dataset = id };
        Run(Aed("/a/download.csv", "甲館") with { Options = Of("a-b") });
        Run(Aed("/b/download.csv", "乙館") with { Options = Of("a_b") });
        Assert.Equal(["乙館", "甲館"], Names());
        Assert.Equal((0, 0, 1, 0), Counts(Run(Aed("/moved/other.csv", "甲館") with { Options = Of("a-b") })[0]));
    }

    [Fact]
    public void A_changed_cell_is_a_changed_row_also_in_a_column_without_a_field()
    {
        static ImportInput Of(string cell) => File("/city/aed.csv", AedHeader + ",謎の列", $"999997,1,甲館,本町1,,,{cell}", "999997,2,乙館,本町2,,,同じ");
        Run(Of("前"));
        Assert.Equal((0, 1, 1, 0), Counts(Run(Of("後"))[0]));
        Assert.Equal(["1"], Query("select count(*) from facility where source_original like '%後%'"));
    }

    private static (int Added, int Changed, int Unchanged, int Gone) Counts(FileReport report) => (report.Added, report.Changed, report.Unchanged, report.Gone);
}
