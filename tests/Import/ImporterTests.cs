using System.Text;
using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Tests.Import.Formats;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>What a file does to a database: rows stay, change, appear and disappear by their keys, in one transaction.</summary>
[Trait("Database", "any")]
public sealed class ImporterTests : StoreTest
{
    private const string Header = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置,備考";
    private const string People = "都道府県コード又は市区町村コード,地域コード,調査年月日,地域名,総人口,男性,女性,0-4歳の男性,0-4歳の女性";

    private static readonly string[] Three = ["999997,1,市役所,見本県見本市本町1,1階,", "999997,2,公民館,見本県見本市桜台2,玄関,", "999997,3,図書館,見本県見本市栄町3,受付,"];

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        Assert.Equal((3, 0, 0, 0), Counts(Import("999997_aed.csv", Header, Three)));
        var version = Query("select max(number) from data_version");
        Assert.Equal((0, 0, 3, 0), Counts(Import("999997_aed.csv", Header, Three)));
        Assert.Equal(version, Query("select max(number) from data_version"));
    }

    [Fact]
    public void Rows_that_look_like_private_persons_are_left_out_when_asked_and_their_text_is_not_kept()
    {
        string[] rows = [.. Three, "999997,4,見本様宅横,見本県見本市若葉4,玄関,"];
        Assert.Equal(4, Import("999997_aed.csv", Header, rows).Taken);
        var report = Import("999997_aed.csv", Header, rows, new ImportOptions { DropPersonal = true });
        Assert.Equal((0, 0, 3, 1), Counts(report));
        Assert.Equal((4, 1), (report.Read, report.Rejected));
        Assert.Equal(["5|null"], report.Noticed.Where(f => f.Rule == RowRules.RowPersonal).Select(f => $"{f.Line}|{f.Value ?? "null"}"));
    }

    [Fact]
    public void What_points_at_private_persons_is_in_the_report_and_of_the_database_the_place_alone()
    {
        const string header = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置,URL,電話番号";
        string[] rows = ["999997,1,市役所,見本県見本市本町1,1階,公開,", "999997,2,見本様宅横,見本県見本市若葉4,玄関,見本様の頁,090-0000-0000"];

        var report = Import("999997_aed.csv", header, rows);

        Assert.Equal(["名称", "電話番号"], report.Noticed.Where(f => f.Rule == RowRules.PersonalData).Select(f => f.Column).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["2|公開|2|[[2,\"公開\"],[3,null]]"],
            Query("select line, value, count, examples from finding where rule = 'url-not-absolute'"));
        Assert.Equal(["0"], Query("select count(*) from finding where rule = 'personal-data?'"));
        Assert.Equal(["0"], Query("select count(*) from finding where value || examples like '%見本様%' or value || examples like '%090%'"));
        Assert.Equal(
            ["3|名称|1|[[3]]", "3|電話番号|1|[[3]]"],
            Query("select line, column_name, count, places from private_finding where rule = 'personal-data?' order by column_name"));
    }

    [Fact]
    public void What_was_noticed_before_is_told_also_of_a_table_that_gives_no_rows()
    {
        var source = ImportSource.Bytes("a.zip", Zip.Of(("notes.csv", "a line\n"), ("a.pdf", "%PDF")));
        var report = Importer().Import(source, new ImportOptions());

        Assert.NotNull(report.Failure);
        Assert.Equal("archive-left-out", Assert.Single(report.Findings).Rule.Name);
    }

    [Fact]
    public void That_there_were_more_of_them_than_are_kept_is_not_in_the_database_either()
    {
        var log = new FindingLog(keptPerRule: 1);
        log.Add(new Finding(RowRules.PersonalData, 2, "電話番号", "090-0000-0000"));
        log.Add(new Finding(RowRules.PersonalData, 3, "電話番号", "090-0000-0001"));
        log.Add(new Finding(CellRules.FlagUnclear, 3, "電話番号", "090-0000-0001", new Wording("090.", "090。")));

        Assert.Equal(3, log.Kept().Count);
        Assert.Equal([new Finding(CellRules.FlagUnclear, 3, "電話番号")], Assert.Single(log.Public()).Examples);
    }

    [Fact]
    public void A_table_without_places_is_kept_row_by_row()
    {
        const string head = "年度,区分,予算額";
        Assert.Equal((2, 0, 0, 0), Counts(Import("999997_budget.csv", head, ["2026,民生費,\"1,200\"", "2026,総務費,300"])));
        Assert.Equal((0, 1, 1, 0), Counts(Import("999997_budget.csv", head, ["2026,総務費,300", "2026,民生費,\"1,300\""])));
        Assert.Equal(["OTHER_TABLE|999997|2"], Query("select kind, publisher_id, row_count from dataset"));
    }

    [Fact]
    public void One_row_changed_one_gone_and_one_new_are_just_that()
    {
        Import("999997_aed.csv", Header, Three);
        var report = Import("999997_aed.csv", Header, [Three[0], Three[1] + "変更", "999997,4,新しい,見本県見本市若葉4,1階,"]);
        Assert.Equal((1, 1, 1, 1), Counts(report));
        Assert.Equal(3, report.Read);
        Assert.Equal(["1"], Query("select count(*) from departure"));
    }

    [Fact]
    public void Rows_without_an_id_keep_their_keys_when_others_come_between_them()
    {
        string[] rows = [",,市役所,本町1,1階,", ",,市役所,本町1,2階,", ",,公民館,桜台2,玄関,"];
        Import("999997_aed.csv", Header, rows);
        Assert.Equal((1, 0, 3, 0), Counts(Import("999997_aed.csv", Header, [rows[2], ",,新しい,若葉4,1階,", rows[1], rows[0]])));
    }

    [Fact]
    public void A_renamed_file_is_the_same_data_set_when_it_is_called_so()
    {
        Import("999997_aed.csv", Header, Three);
        Assert.Equal((0, 0, 3, 0), Counts(Import("999997_aed_20260401.csv", Header, Three)));
        Assert.Equal((0, 0, 3, 0), Counts(Import("download.csv", Header, Three, new ImportOptions { Dataset = "aed" })));
        Assert.Equal(["1|download.csv"], Query("select count(*), max(file_name) from source_file"));
        Assert.Equal((3, 0, 0, 0), Counts(Import("aed2.csv", Header, Three)));
    }

    [Fact]
    public void Surveys_that_a_file_does_not_hold_stay_unless_all_are_to_be_replaced()
    {
        string[] march = ["999997,1,2026-03-01,本町,10,5,5,1,1", "999997,2,2026-03-01,桜台,20,10,10,2,2"];
        string[] april = ["999997,1,2026-04-01,本町,11,5,6,1,2"];
        Import("999997_population_202603.csv", People, march);
        Assert.Equal((1, 0, 0, 0), Counts(Import("999997_population_202604.csv", People, april)));
        Assert.Equal(["2026-03-01|2", "2026-04-01|1"], Query("select survey_date, count(*) from population group by 1 order by 1"));
        Assert.Equal((0, 0, 1, 1), Counts(Import("999997_population_202603.csv", People, [march[0]])));
        Assert.Equal((0, 0, 1, 1), Counts(Import("999997_population_202604.csv", People, april, new ImportOptions { Vanished = Vanished.Go })));
        Assert.Equal(["1|2"], Query("select count(*), (select count(*) from age_group) * 2 from population"));
    }

    [Fact]
    public void Nothing_vanishes_when_rows_are_only_to_be_added()
    {
        Import("999997_aed.csv", Header, Three);
        Assert.Equal((1, 0, 0, 0), Counts(Import("999997_aed.csv", Header, ["999997,9,九,見本県見本市若葉9,1階,"], new ImportOptions { Vanished = Vanished.Stay })));
        Assert.Equal(["4|4"], Query("select row_count, (select count(*) from facility) from dataset"));
    }

    [Fact]
    public void Two_data_sets_of_one_city_share_their_towns_and_neither_renames_them()
    {
        string[] one = ["999997,101,2026-03-01,本町１丁目,10,5,5,1,1"];
        string[] two = ["999997,A1,2026-03-01,大字本町一丁目,10,5,5,1,1"];
        Import("999997_population.csv", People, one);
        Import("999997_other_population.csv", People, two);
        Assert.Equal(["本町１丁目|101|本町1"], Query("select name, code, match_name from area"));
        Assert.Equal((0, 0, 1, 0), Counts(Import("999997_population.csv", People, one)));
        Assert.Equal((0, 0, 1, 0), Counts(Import("999997_other_population.csv", People, two)));
        Assert.Equal(["2"], Query("select max(number) from data_version"));
    }

    [Fact]
    public void Towns_of_one_name_in_one_file_are_told_apart_by_their_codes()
    {
        Import("999997_population.csv", People, ["999997,101,2026-03-01,本町,10,5,5,1,1", "999997,201,2026-03-01,本町,20,10,10,1,1", "999997,101,2026-04-01,元町,11,5,6,1,1"]);
        Assert.Equal(["101|2", "201|1"], Query("select a.code, count(*) from population p join area a on a.id = p.area_id group by 1 order by 1"));
    }

    [Fact]
    public void The_city_as_a_whole_has_no_area_and_is_data()
    {
        Import("999997_population.csv", People, ["999997,,2026-03-01,,10,5,5,1,1", "999997,,2026-04-01,総数,10,5,5,1,1", "999997,,2026-05-01,見本市,10,5,5,1,1"]);
        Assert.Equal(["3|0"], Query("select count(*), count(area_id) from population"));
    }

    [Fact]
    public void The_sample_city_goes_with_the_first_real_file_unless_it_is_kept()
    {
        ImportSample();
        var kept = Importer().Import(Source("122033_aed.csv", Header, ["122033,1,あ,千葉県市川市八幡1,1階,"]), new ImportOptions { KeepSample = true });
        Assert.Null(kept.Failure);
        Assert.Equal(["2"], Query("select count(*) from dataset"));
        Import("122033_aed.csv", Header, ["122033,1,あ,千葉県市川市八幡1,1階,"]);
        Assert.Equal(["122033-aed-aed|0"], Query("select id, sample from dataset"));
        Assert.Equal(["122033"], Query("select id from municipality"));
    }

    [Fact]
    public void A_file_that_gives_no_rows_leaves_everything_as_it_was()
    {
        ImportSample();
        var report = Importer().Import(ImportSource.Bytes("bad.csv", "%PDF-1.7"u8.ToArray()), new ImportOptions());
        Assert.Equal(("pdf", 0), (report.Failure?.Rule, report.Read));
        Assert.Equal(["1|1"], Query("select count(*), max(number) from data_version"));
        Assert.Equal(["1"], Query("select count(*) from dataset"));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_a_failure_of_that_file() =>
        Assert.Equal("unreadable", Importer().Import(ImportSource.File(System.IO.Path.Combine(Folder.File("nowhere"), "x.csv")), new ImportOptions()).Failure?.Rule);

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void A_file_that_changes_while_it_is_read_is_not_stored(int rowsLater)
    {
        var four = Three.Append("999997,4,四,見本県見本市若葉4,1階,").ToArray();
        ImportSource Changing(Func<bool> hasChanged) =>
            new("999997_aed.csv", () => Source("x", Header, hasChanged() ? four[..rowsLater] : Three).Open());

        // The file is opened for the last time to read its rows.
        var opened = 0;
        using (var once = new TempFolder())
        {
            new Importer(StoreUnderTest.Default(once).Open(Catalog), MunicipalityTable.BuiltIn()).Import(
                Changing(() => ++opened < 0), new ImportOptions());
        }

        var left = opened;
        Assert.Equal("changed", Importer().Import(Changing(() => --left == 0), new ImportOptions()).Failure?.Rule);
        Assert.Equal(["0"], Query("select count(*) from facility"));
    }

    [Fact]
    public void An_import_that_is_called_off_stores_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var many = Enumerable.Range(0, 1_000).Select(i => $"999997,{i},館{i},見本県見本市本町{i},1階,").ToArray();
        Assert.ThrowsAny<OperationCanceledException>(() => Importer().Import(Source("999997_aed.csv", Header, many), new ImportOptions(), null, cancelled.Token));
        Assert.Equal(["0"], Query("select count(*) from facility"));
        Assert.Equal(1_000, Import("999997_aed.csv", Header, many).Added);
    }

    [Fact]
    public void What_the_caller_says_of_a_data_set_stays_when_it_is_not_said_again()
    {
        Import("999997_aed.csv", Header, Three, new ImportOptions { Licence = "CC BY 4.0", Title = "AEDの場所", SourceUrl = "https://www.example.jp/aed" });
        Import("999997_aed.csv", Header, Three);
        Assert.Equal(["AEDの場所|CC BY 4.0|https://www.example.jp/aed|見本県見本市, AEDの場所, CC BY 4.0"], Query("select title, licence, source_url, attribution from dataset"));
        Assert.Equal(["1"], Query("select max(number) from data_version"));
        Import("999997_aed.csv", Header, Three, new ImportOptions { Licence = "CC0" });
        Assert.Equal(["CC0|2"], Query("select licence, version from dataset"));
    }

    [Fact]
    public void A_municipality_given_by_the_caller_fills_a_gap_and_overrides_only_by_force()
    {
        var given = new ImportOptions { Municipality = "122033" };
        Assert.Equal("122033-aed-plain", Import("plain.csv", "名称,住所,AED設置位置", ["あ,八幡1,1階"], given).Dataset);
        Assert.Equal("999997-aed-aed", Import("999997_aed.csv", Header, Three, given).Dataset);
        Assert.Equal("122033-aed-aed", Import("999997_aed.csv", Header, Three, given with { ForceMunicipality = true }).Dataset);
    }

    [Fact]
    public void Findings_are_kept_with_the_data_set_and_grouped_in_the_report()
    {
        var report = Import("999997_aed.csv", Header + ",小児対応設備の有無", [.. Three.Select(r => r + ",△"), "※ 注,,,,,,"]);
        Assert.Equal((4, 3, 1), (report.Read, report.Taken, report.Rejected));
        Assert.Equal(["row-footnote 1", "flag-unclear 3"], report.Findings.Select(f => $"{f.Rule.Name} {f.Count}"));
        Assert.Equal(["5|row-footnote|ERROR|1|[[5,\"※ 注\"]]", "2|flag-unclear|WARNING|3|[[2,\"△\"],[3,\"△\"],[4,\"△\"]]"],
            Query("select line, rule, severity, count, examples from finding order by id"));
        Assert.Equal(
            ["「有」か「無」|Write 有 or 無|有"],
            Query("select substr(advice_ja, 1, 7), substr(advice, 1, 12), valid_example from finding where rule = 'flag-unclear'"));
        Import("999997_aed.csv", Header, Three);
        Assert.Equal(["0"], Query("select count(*) from finding"));
    }

    [Fact]
    public void New_headings_change_rows_for_they_are_part_of_what_was_published()
    {
        Import("999997_aed.csv", Header, Three);
        Assert.Equal((0, 3, 0, 0), Counts(Import("999997_aed.csv", Header.Replace("備考", "備考欄", StringComparison.Ordinal), Three)));
    }

    [Fact]
    public void A_file_that_moves_a_row_to_another_line_does_not_change_it()
    {
        Import("999997_aed.csv", Header, Three);
        Assert.Equal((0, 0, 3, 0), Counts(Import("999997_aed.csv", Header, [Three[2], Three[0], Three[1]])));
        Assert.Equal(["2|図書館", "3|市役所", "4|公民館"], Query("select source_line, name from facility order by 1"));
    }

    private void ImportSample() => Importer().Import(Source("999997_aed.csv", Header, Three), new ImportOptions { IsSample = true });

    private FileReport Import(string name, string header, string[] rows, ImportOptions? options = null) => Importer().Import(Source(name, header, rows), options ?? new ImportOptions());

    private Importer Importer() => new(Open(), MunicipalityTable.BuiltIn(), new FixedClock());

    private static ImportSource Source(string name, string header, string[] rows) =>
        ImportSource.Bytes(name, Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(header))));

    private static (int Added, int Changed, int Unchanged, int Gone) Counts(FileReport report) => (report.Added, report.Changed, report.Unchanged, report.Gone);
}
