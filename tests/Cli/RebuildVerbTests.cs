using Gateway.Catalog;
using Gateway.Cli;
using Gateway.Cli.Shell;
using Gateway.Store;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary><c>gateway rebuild</c>, with the real program: what is derived from the rows is rebuilt, and reported.</summary>
public sealed class RebuildVerbTests : IDisposable
{
    private const string Places = "都道府県コード又は市区町村コード,NO,名称,住所,POIコード\n999997,1,市民会館,見本県見本市本町1,1602\n";
    private const string Events = "都道府県コード又は市区町村コード,NO,イベント名,開始日,場所名称\n999997,1,音楽会,2026-05-01,市民会館\n";

    private readonly CapturedProgram program = new();

    public RebuildVerbTests()
    {
        program.Write("999997_public_facility.csv", Places);
        program.Write("999997_event.csv", Events);
    }

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Links_that_somebody_broke_are_set_again_and_it_says_how_many_and_how_far()
    {
        await program.RunAsync("import", "999997_public_facility.csv", "999997_event.csv");
        Query("update event set facility_id = null");

        Assert.Equal(ExitCode.Done, await program.RunAsync("rebuild"));

        Assert.Contains("Rebuilding venue-links from the rows: 100 %", program.Output, StringComparison.Ordinal);
        Assert.Contains("Rebuilding area-links from the rows: 100 %", program.Output, StringComparison.Ordinal);
        Assert.Contains("Rebuilt: 1 rows have changed.", program.Output, StringComparison.Ordinal);
        Assert.Equal(["1"], Query("select count(*) from event where facility_id is not null"));
        Assert.Equal(ExitCode.Done, await program.RunAsync("rebuild"));
        Assert.Contains("Nothing has changed.", program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_database_it_says_how_to_get_one()
    {
        Assert.Equal(ExitCode.Database, await program.RunAsync("rebuild"));
        Assert.Contains("There is no database at", program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_an_older_gateway_derived_is_told_of_when_it_is_opened()
    {
        await program.RunAsync("import", "999997_public_facility.csv", "999997_event.csv");
        Query("update derived set version = 0");
        var told = new List<string>();
        program.Parts = Composition.Create(told.Add);

        Assert.Equal(ExitCode.Done, await program.RunAsync("datasets"));

        Assert.Contains("Rebuilding venue-links from the rows: 100 %", told);
        Assert.Equal(
            Derived.All(CityCatalog.Create()).Select(derived => $"{derived.Name}|{derived.Version}").Order(StringComparer.Ordinal),
            Query("select name, version from derived order by name"));
    }

    [Fact]
    public async Task Help_says_when_it_is_of_use()
    {
        Assert.Equal(ExitCode.Done, await program.RunAsync("rebuild", "--help"));
        Assert.Contains("Rows that are already correct are not written.", program.Output, StringComparison.Ordinal);
    }

    private List<string> Query(string sql) => new StoreUnderTest.SqliteFile(program.Path("data/gateway.db")).Query(sql);
}
