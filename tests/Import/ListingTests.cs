using System.Text;
using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>A list of open data and the data sets it names are joined, whichever comes first; nothing is stored twice.</summary>
[Trait("Database", "any")]
public sealed class ListingTests : StoreTest
{
    private const string ListHead = "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,データ名称,データ概要,データ形式,分類,更新頻度,URL,API対応有無,ライセンス,登録日,最終更新日,備考";
    private const string AedHead = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置";
    private const string AedRow = "999997,1,市役所,見本県見本市本町1,1階";
    private const string Aed = "999997,1,見本県,見本市,AEDの場所,どこにあるか,CSV,安全,年1回,https://example.jp/d/999997_aed.csv,無,CC BY 4.0,2024-04-01,2026/4/1,";
    private const string Parks = "999997,2,見本県,見本市,公園,,CSV,土地,,https://example.jp/parks,無,,,,";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_listed_and_imported_is_one_data_set_whose_gaps_the_list_fills(bool listFirst)
    {
        Action[] imports = [() => List(Aed, Parks), () => ImportAed()];
        imports[listFirst ? 0 : 1]();
        imports[listFirst ? 1 : 0]();

        Assert.Equal(
            [
                "AED|AEDの場所|どこにあるか|CC BY 4.0|年1回|2024-04-01|2026-04-01|https://example.jp/d/999997_aed.csv|1|1|見本県見本市, AEDの場所, CC BY 4.0",
                "OPEN_DATA_LIST|見本市 オープンデータ一覧|null|null|null|null|null|null|0|2|見本県見本市, 見本市 オープンデータ一覧",
                "OTHER_TABLE|公園|null|null|null|null|null|https://example.jp/parks|1|0|見本県見本市, 公園",
            ],
            Query("select kind, title, description, licence, update_frequency, published_on, updated_on, source_url, listed, row_count, attribution from dataset order by kind"));
    }

    /// <summary>The same kind as its file will have: 防災計画 (prevention) is not an event, and a hospital's car park not a hospital.</summary>
    [Theory]
    [InlineData("OTHER_TABLE", "prevention_plan.csv", "防災計画")]
    [InlineData("PARKING_LOT", "病院駐車場.csv", "病院駐車場")]
    [InlineData("OTHER_TABLE", "動物病院.csv", "動物病院")]
    [InlineData("PUBLIC_TOILET", "list.csv", "公衆トイレ一覧")]
    public void What_is_only_listed_is_of_the_kind_that_its_name_tells(string kind, string file, string title)
    {
        List($"999997,2,見本県,見本市,{title},,CSV,土地,,https://example.jp/{file},無,,,,");

        Assert.Equal([kind], Query("select kind from dataset where kind <> 'OPEN_DATA_LIST'"));
    }

    [Fact]
    public void Both_again_change_nothing()
    {
        List(Aed, Parks);
        ImportAed();
        var before = Query("select max(number) from data_version");

        Assert.Equal((0, 0, 2), Counts(List(Aed, Parks)));
        Assert.Equal((0, 0, 1), Counts(ImportAed()));
        Assert.Equal(before, Query("select max(number) from data_version"));
    }

    [Fact]
    public void A_row_of_a_list_stays_itself_when_what_it_says_of_the_data_set_changes()
    {
        List(Aed, Parks);
        var counts = Counts(List(Aed.Replace("どこにあるか", "設置場所", StringComparison.Ordinal).Replace("2026/4/1", "2026/10/1", StringComparison.Ordinal), Parks));
        Assert.Equal((0, 1, 1), counts);
    }

    [Fact]
    public void What_the_importer_was_told_wins_over_the_list()
    {
        List(Aed);
        ImportAed(new ImportOptions { Licence = "PDL1.0", Title = "AEDマップ" });
        Assert.Equal(["AEDマップ|PDL1.0|どこにあるか|1"], Query("select title, licence, description, listed from dataset where kind = 'AED'"));
    }

    [Fact]
    public void What_a_list_no_longer_says_is_a_gap_again()
    {
        ImportAed();
        List(Aed, Parks);
        List(Parks.Replace("公園", "緑地", StringComparison.Ordinal));

        Assert.Equal(["AED|見本市 AED設置箇所一覧|null|0", "OPEN_DATA_LIST|見本市 オープンデータ一覧|null|0", "OTHER_TABLE|緑地|null|1"],
            Query("select kind, title, licence, listed from dataset order by kind"));
    }

    [Fact]
    public void Several_files_of_one_listed_data_set_are_one()
    {
        List(Parks, Parks.Replace("999997,2", "999997,3", StringComparison.Ordinal).Replace("CSV", "PDF", StringComparison.Ordinal));
        Assert.Equal(["2"], Query("select count(*) from dataset"));
        Assert.Equal(["2"], Query("select count(*) from table_row"));
    }

    [Fact]
    public void Two_listed_data_sets_whose_files_are_called_alike_are_two()
    {
        List(Parks.Replace("/parks", "/a/data.csv", StringComparison.Ordinal), Parks.Replace("/parks", "/b/data.csv", StringComparison.Ordinal).Replace("公園", "緑地", StringComparison.Ordinal));
        Assert.Equal(["data|公園", "data-緑地|緑地"], Query("select slug, title from dataset where imported_at is null order by slug"));
    }

    [Fact]
    public void What_only_the_sample_s_list_names_is_sample_and_goes_with_it()
    {
        Import("999997_open_data_list.csv", ListHead, [Parks], new ImportOptions { IsSample = true });
        Assert.Equal(["1|公園", "1|見本市 オープンデータ一覧"], Query("select sample, title from dataset order by title"));

        Import("999121_aed.csv", AedHead, ["999121,1,役場,見本県見本町1,1階"], new ImportOptions());
        Assert.Equal(["0|AED"], Query("select sample, kind from dataset"));
    }

    private static (int Added, int Changed, int Unchanged) Counts(FileReport report) => (report.Added, report.Changed, report.Unchanged);

    private FileReport List(params string[] rows) => Import("999997_open_data_list.csv", ListHead, rows, new ImportOptions());

    private FileReport ImportAed(ImportOptions? options = null) => Import("999997_aed.csv", AedHead, [AedRow], options ?? new ImportOptions());

    private FileReport Import(string name, string header, string[] rows, ImportOptions options)
    {
        var text = string.Join('\n', [header, .. rows]);
        return new Importer(Open(TimeSpan.FromSeconds(5)), MunicipalityTable.BuiltIn()).Import(ImportSource.Bytes(name, Encoding.UTF8.GetBytes(text)), options);
    }
}
