using Gateway.Import.Identity;
using Gateway.Import.Inputs;
using Gateway.Tests.Import.Formats;
using Xunit;

namespace Gateway.Tests.Import.Identity;

/// <summary>A served data set is replaced only by its recognizable successor, and that is reported.</summary>
[Trait("Database", "any")]
public sealed class SuccessorTests : IdentityTest
{
    private static readonly string[] Four = ["市役所", "公民館", "図書館", "体育館"];

    [Fact]
    public void A_file_of_one_name_with_most_of_the_rows_is_the_successor_wherever_it_lies()
    {
        Run(Aed("/old/aed.csv", Four));
        var report = Run(Aed("/new/aed.csv", "市役所", "公民館", "図書館", "新館"))[0];
        Assert.Equal(("aed.csv", 1, 2, 1), (report.Replaces, report.Added + report.Changed, report.Unchanged - 1, report.Changed + report.Gone));
        Assert.Equal(["aed|4"], Datasets());
    }

    [Fact]
    public void A_file_that_is_recognised_as_another_kind_takes_the_place_of_what_it_was()
    {
        Run(Aed("/city/aed.csv", Four) with { Options = new ImportOptions { Kind = "OTHER" } });
        var report = Run(Aed("/city/aed.csv", Four))[0];
        Assert.Equal(("aed.csv", 4, 4), (report.Replaces, report.Added, report.Gone));
        Assert.Equal(["AED|4"], Query("select kind, row_count from dataset where imported_at is not null"));
        Assert.Equal(4, Names().Count);
    }

    [Fact]
    public void So_does_one_of_which_nobody_knows_who_published_it()
    {
        var file = File("/city/list.csv", "名称,設置位置,備考", "市役所,1階,a", "公民館,2階,b", "図書館,1階,c");
        Run(file with { Options = new ImportOptions { Kind = "OTHER" } });
        Assert.Equal(["1"], Query("select count(*) from dataset where publisher_id is null and imported_at is not null"));

        var report = Run(file with { Options = new ImportOptions { Kind = "AED" } })[0];

        Assert.Equal("list.csv", report.Replaces);
        Assert.Equal(["AED|3"], Query("select kind, row_count from dataset where imported_at is not null"));
    }

    [Theory]
    [InlineData(null, "122033")]
    [InlineData("122041", "122033")]
    public void A_file_whose_publisher_is_stated_later_or_corrected_is_there_once(string? before, string? after)
    {
        Run(Unsigned("/in/aed.csv", before, "館A", "館B"));
        var report = Assert.Single(Run(Unsigned("/in/aed.csv", after, "館A", "館B")));

        Assert.Equal((2, 2, "aed.csv"), (report.Added, report.Gone, report.Replaces));
        Assert.Equal([$"aed|2|{after}"], Query("select slug, row_count, publisher_id from dataset where imported_at is not null"));
        Assert.Equal(["館A", "館B"], Names());
    }

    [Theory]
    [InlineData("aed")]
    [InlineData("aed-list")]
    public void A_source_is_there_once_whatever_is_said_of_its_publisher_and_name(string name)
    {
        var options = new ImportOptions { Source = "aed", Dataset = "aed" };
        Run(Unsigned("/in/a.csv", null, "館A", "館B") with { Options = options });
        Run(Unsigned("/in/b.csv", null, "館A", "館C") with { Options = options with { Municipality = "122033", Dataset = name } });
        Run(Unsigned("/in/b.csv", null, "館A", "館D") with { Options = options with { Municipality = "122033" } });

        Assert.Equal(["館A", "館D"], Names());
    }

    [Fact]
    public void A_file_of_another_city_saved_under_the_same_name_takes_no_place()
    {
        Run(Unsigned("/in/aed.csv", "122041", "館A", "館B"));
        Run(Unsigned("/in/aed.csv", "122033", "館A", "館C"));

        Assert.Equal(["館A", "館A", "館B", "館C"], Names());
    }

    private static ImportInput Unsigned(string path, string? municipality, params string[] names) =>
        File(path, "名称,住所,AED設置位置", [.. names.Select((n, i) => $"{n},本町{i + 1},1階")]) with
        {
            Options = new ImportOptions { Municipality = municipality },
        };

    [Fact]
    public void Another_table_that_lies_where_one_lay_takes_no_place_of_another_kind()
    {
        Run(Aed("/city/download.csv", Four));
        Assert.Null(Run(Events("/city/download.csv", "まつり"))[0].Replaces);
        Assert.Equal(5, Names().Count);
    }

    [Fact]
    public void Numbers_in_common_make_no_successor()
    {
        Run(Aed("/old/aed.csv", Four));
        Assert.Null(Run(Aed("/new/aed.csv", "い", "ろ", "は", "に"))[0].Replaces);
        Assert.Equal(["aed|4", "new-aed|4"], Datasets());
    }

    [Fact]
    public void Who_states_the_name_replaces_what_bears_it()
    {
        Run(Aed("/city/aed.csv", Four));
        var report = Run(Aed("/city/download.csv", "新館") with { Options = new ImportOptions { Dataset = "AED" } })[0];
        Assert.Equal(("aed.csv", 4), (report.Replaces, report.Gone + report.Changed));
        Assert.Equal(["aed|1"], Datasets());
    }

    [Fact]
    public void Of_two_that_could_succeed_the_one_with_more_in_common_does()
    {
        Run(Aed("/old/aed.csv", Four));
        Run(Aed("/a/aed.csv", "市役所", "公民館", "図書館", "い"), Aed("/b/aed.csv", Four));
        Assert.Equal(["a-aed|4", "aed|4"], Datasets());
        Assert.Equal("/b", Shelf.OriginsOf(Assert.Single(Query("select origins from dataset where slug = 'aed'")))[0].Origin.Folder);
    }

    [Theory]
    [InlineData("/city/aed.csv", "/other/aed.csv")]
    [InlineData("/city/aed_202601.csv", "/city/aed_202602.csv")]
    public void A_database_of_an_earlier_version_keeps_its_ids(string first, string second)
    {
        Run(Aed(first, Four));
        var ids = Query("select id from facility order by id");
        Execute("update dataset set origins = null");
        Assert.Equal(4, Run(Aed(second, Four))[0].Unchanged);
        Assert.Equal(ids, Query("select id from facility order by id"));
        Assert.Equal(["aed|4"], Datasets());
    }

    [Fact]
    public void A_workbook_of_one_sheet_of_an_earlier_version_is_itself_and_replaces_nothing()
    {
        var book = new MadeWorkbook().Table("Sheet1", AedHeader, "999997,1,甲館,本町1,,").ToBytes();
        Run(Bytes("/city/aed.xlsx", book));
        Execute("update dataset set origins = null");
        Assert.Equal([(1, null)], Run(Bytes("/city/aed.xlsx", book)).Select(r => (r.Unchanged, r.Replaces)));
    }

    [Fact]
    public void Of_two_files_that_overwrote_each_other_in_an_earlier_version_the_one_that_is_left_keeps_its_ids()
    {
        Run(Aed("/city/school/data.csv", Four));
        var ids = Query("select id from facility order by id");
        Execute("update dataset set origins = null");
        Assert.Equal([3, 0], Run(Aed("/city/park/data.csv", "公園", "広場", "緑地"), Aed("/city/school/data.csv", Four)).Select(r => r.Added));
        Assert.Equal(["data|4", "park-data|3"], Datasets());
        Assert.All(ids, id => Assert.Contains(id, Query("select id from facility")));
    }

    [Fact]
    public void A_month_of_events_of_an_earlier_version_stays_when_the_next_comes_and_knows_itself_again()
    {
        ImportInput april = Events("/city/event_202604.csv", "春祭り", "花見");
        Run(april);
        var ids = Query("select id from event order by id");
        Execute("update dataset set origins = null");
        Assert.Equal(2, Run(Events("/city/event_202605.csv", "子供の日", "端午"))[0].Added);
        Assert.Equal(2, Run(april)[0].Unchanged);
        Assert.Equal(["event|4"], Datasets());
        Assert.All(ids, id => Assert.Contains(id, Query("select id from event")));
    }

    [Fact]
    public void The_first_import_after_an_earlier_version_tells_nobody_that_anything_changed()
    {
        Run(Aed("/city/aed.csv", Four));
        Execute("update dataset set origins = null");
        var version = Query("select max(number) from data_version");
        Run(Aed("/city/aed.csv", Four));
        Assert.Equal(version, Query("select max(number) from data_version"));
        Assert.Equal(["1"], Query("select count(*) from dataset where origins is not null"));
    }
}
