using Gateway.Cli.Shell;
using Gateway.Plan;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary><c>gateway remove</c>, with the real program: a data set is removed, and its rows leave tombstones.</summary>
public sealed class RemoveVerbTests : IDisposable
{
    private const string Header = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置";
    private const string ListHead = "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,データ名称,データ概要,データ形式,分類,更新頻度,URL,API対応有無,ライセンス,登録日,最終更新日,備考";
    private const string People = "都道府県コード又は市区町村コード,地域コード,調査年月日,地域名,総人口,男性,女性,0-4歳の男性,0-4歳の女性";

    private readonly CapturedProgram program = new();

    public RemoveVerbTests()
    {
        program.Write("122033_aed.csv", $"{Header}\n122033,1,市役所,千葉県市川市八幡1,1階\n122033,2,公民館,千葉県市川市行徳2,玄関\n");
        program.Write("082112_aed.csv", $"{Header}\n082112,1,市役所,茨城県常総市水海道1,1階\n");
        program.Write("122033_population.csv", $"{People}\n122033,1,2026-03-01,本町,10,5,5,1,1\n");
    }

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_data_set_goes_with_all_that_hangs_on_it()
    {
        await program.RunAsync("import", "122033_aed.csv", "122033_population.csv");

        Assert.Equal(ExitCode.Done, await program.RunAsync("remove", "population"));
        Assert.Contains("Removed: 市川市 地域・年齢別人口 (1 rows)", program.Output, StringComparison.Ordinal);
        Assert.Equal("1|0|0|0|2", Query("select (select count(*) from dataset), (select count(*) from population), (select count(*) from age_group), (select count(*) from area), (select count(*) from facility)"));
        Assert.Equal("1", Query("select count(*) from departure where entity = 'Population'"));
        Assert.Equal("3", Query("select max(number) from data_version"));
    }

    [Fact]
    public async Task Of_several_with_one_slug_the_id_says_which()
    {
        await program.RunAsync("import", "122033_aed.csv", "082112_aed.csv");
        var id = GlobalId.Format("Dataset", "082112-aed-aed");

        Assert.Equal(ExitCode.Usage, await program.RunAsync("remove", "aed"));
        Assert.Contains(id, program.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await program.RunAsync("remove", id));
        Assert.Equal("122033-aed-aed|2", Query("select id, row_count from dataset"));
        Assert.Equal("0", Query("select count(*) from municipality where code = '082112'"));
    }

    [Fact]
    public async Task What_is_still_listed_stays_as_a_data_set_without_rows_and_goes_with_the_list()
    {
        program.Write("122033_open_data_list.csv", $"{ListHead}\n122033,1,千葉県,市川市,AEDの場所,,CSV,,,https://example.jp/122033_aed.csv,,CC BY 4.0,,,\n");
        await program.RunAsync("import", "122033_aed.csv", "122033_open_data_list.csv");
        Assert.Equal("AEDの場所|2|1", Query("select title, row_count, listed from dataset where kind = 'AED'"));

        Assert.Equal(ExitCode.Done, await program.RunAsync("remove", "aed"));
        Assert.Equal("AEDの場所|0|1|CC BY 4.0", Query("select title, row_count, listed, licence from dataset where kind = 'AED'"));
        Assert.Equal("0", Query("select count(*) from facility"));
        Assert.Equal("0", Query("select count(*) from departure where entity = 'Dataset'"));
        Assert.Equal(ExitCode.Failed, await program.RunAsync("remove", "aed"));
        Assert.Contains("is only named in its publisher's list of open data", program.Error, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await program.RunAsync("remove", "open-data-list"));
        Assert.Equal("0|0", Query("select (select count(*) from dataset), (select count(*) from municipality)"));
    }

    [Fact]
    public async Task A_list_takes_along_what_it_said_of_others()
    {
        program.Write("122033_open_data_list.csv", $"{ListHead}\n122033,1,千葉県,市川市,AEDの場所,,CSV,,,https://example.jp/122033_aed.csv,,CC BY 4.0,,,\n");
        await program.RunAsync("import", "122033_aed.csv", "122033_open_data_list.csv");

        Assert.Equal(ExitCode.Done, await program.RunAsync("remove", "open-data-list"));
        Assert.Equal("市川市 AED設置箇所一覧|2|0|", Query("select title, row_count, listed, licence from dataset"));
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_removed()
    {
        Assert.Equal(ExitCode.Database, await program.RunAsync("remove", "aed"));
        await program.RunAsync("import", "122033_aed.csv");
        Assert.Equal(ExitCode.Failed, await program.RunAsync("remove", "events"));
        Assert.Contains("There is no data set events.", program.Error, StringComparison.Ordinal);
        Assert.Equal("1", Query("select count(*) from dataset"));
    }

    private string Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={program.Path("data/gateway.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        reader.Read();
        return string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue));
    }
}
