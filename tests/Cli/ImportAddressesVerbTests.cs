using System.IO.Compression;
using System.Text;
using Gateway.Cli.Shell;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>
/// <c>gateway import-addresses</c>, with the real program: each layout, what is reported, and that a run is imported completely or not at
/// all.
/// </summary>
public sealed class ImportAddressesVerbTests : IDisposable
{
    private const string Places = """
        都道府県コード又は市区町村コード,NO,名称,住所,緯度,経度
        999997,1,市民会館,見本県見本市見本一丁目2番3号,,
        999997,2,図書館,見本市見本2-1,,
        999997,3,公民館,見本市大字西原12番地の4 2階,,
        999997,4,体育館,見本市東原9,,
        999997,5,市役所,見本市見本一丁目1番1号,36.01,140.01
        999997,6,交番,見本市見本,,
        999997,7,駐在所,見本市見本3-1,,
        999997,8,西原集会所,見本市西原12,140.03,36.03

        """;

    private const string Names = """
        lg_code,machiaza_id,oaza_cho,chome,koaza
        999997,0001001,見本,一丁目,
        999997,0001002,見本,二丁目,
        999997,0002000,大字西原,,

        """;

    private readonly CapturedProgram program = new();

    public ImportAddressesVerbTests() => program.Write("999997_public_facility.csv", Places);

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Names_points_blocks_houses_and_lots_of_the_registry_are_joined_and_what_is_found_is_told()
    {
        await program.RunAsync("import", "999997_public_facility.csv");
        program.Write("mt_town.csv", Names);
        program.Write("mt_town_pos.csv", "lg_code,machiaza_id,rep_lon,rep_lat,rep_srid\n"
            + "999997,0001002,140.02,36.02,EPSG:6668\n999997,0001001,140.01,36.01,EPSG:4301\n");
        program.Write("mt_rsdtdsp_blk_pos.csv", "lg_code,machiaza_id,blk_id,rep_lon,rep_lat\n999997,0001001,002,140.011,36.011\n");
        program.Write("mt_rsdtdsp_rsdt_pos.csv", "lg_code,machiaza_id,blk_id,rsdt_id,rsdt2_id,rep_lon,rep_lat\n"
            + "999997,0001001,002,003,,140.0112,36.0112\n");
        program.Write("mt_parcel_pos.csv", "lg_code,machiaza_id,prc_id,rep_lon,rep_lat\n"
            + "999997,0002000,000120000400000,140.03,36.03\n999997,0009000,000120000400000,140.03,36.03\n");

        var code = await program.RunAsync(
            "import-addresses", "mt_parcel_pos.csv", "mt_rsdtdsp_blk_pos.csv", "mt_rsdtdsp_rsdt_pos.csv", "mt_town.csv", "mt_town_pos.csv");

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(
            [
                "1|BLOCK|36.0112|140.0112", "2|TOWN|36.02|140.02", "3|BLOCK|36.03|140.03", "4|null|null|null", "5|PUBLISHED|36.01|140.01",
                "6|AREA|36.02|140.02", "7|null|null|null", "8|CORRECTED|36.03|140.03",
            ],
            Located());
        Told("mt_town_pos.csv: Address Base Registry, towns (mt_town_pos): 1 imported, 1 rejected");
        Told("1 rejected: the datum of its coordinates is not JGD2000 or JGD2011 (first in line 3)");
        Told("1 rejected: the files of this run have no name for its town (also give mt_town) (first in line 3)");
        Told("found 2 by block or lot, 1 by town, 1 by the centre of a town.");
        Told("1 not found: the address names no town in the list");
    }

    [Fact]
    public async Task Both_lists_of_the_position_reference_are_read_in_Shift_JIS_out_of_an_archive()
    {
        await program.RunAsync("import", "999997_public_facility.csv");
        Pack("99000-22.0a.zip", "99_2024.csv", "都道府県名,市区町村名,大字・丁目名,小字・通称名,街区符号・地番,緯度,経度,住居表示フラグ,代表フラグ,更新前履歴フラグ,更新後履歴フラグ\n"
            + "見本県,見本市,見本一丁目,,2,36.011,140.011,1,1,0,0\n見本県,見本市,見本一丁目,,2,36.019,140.019,1,0,0,0\n見本県,見本市,大字西原,,12,36.03,140.03,0,1,0,0\n"
            + "見本県,見本市,見本一丁目,,甲,36.011,140.011,1,1,0,0\n");
        Pack("99000-17.0b.zip", "99_town.csv", "市区町村コード,大字町丁目名,緯度,経度\n99999,見本二丁目,36.02,140.02\n99999,見本一丁目,36.0101,140.0101\n");

        Assert.Equal(ExitCode.Done, await program.RunAsync("import-addresses", "99000-22.0a.zip", "99000-17.0b.zip"));

        Assert.Equal(
            [
                "1|BLOCK|36.011|140.011", "2|TOWN|36.02|140.02", "3|BLOCK|36.03|140.03", "4|null|null|null", "5|PUBLISHED|36.01|140.01",
                "6|AREA|36.01505|140.01505", "7|null|null|null", "8|CORRECTED|36.03|140.03",
            ],
            Located());
        Told("1 rejected: it is not the representative point of its block (first in line 3)");
        Told("1 rejected: its number is not a block, house or lot number (first in line 5)");
    }

    [Fact]
    public async Task A_list_that_is_newer_takes_the_place_of_the_one_before_and_of_no_other()
    {
        await program.RunAsync("import", "999997_public_facility.csv");
        program.Write("old.csv", "市区町村コード,大字町丁目名,緯度,経度\n99999,見本二丁目,36.02,140.02\n99999,東原,36.04,140.04\n");
        program.Write("new.csv", "市区町村コード,大字町丁目名,緯度,経度\n99999,見本二丁目,36.021,140.021\n");
        await program.RunAsync("import-addresses", "old.csv");
        Assert.Contains("4|TOWN|36.04|140.04", Located());

        await program.RunAsync("import-addresses", "new.csv");

        Assert.Equal(
            [
                "1|null|null|null", "2|TOWN|36.021|140.021", "3|null|null|null", "4|null|null|null", "5|PUBLISHED|36.01|140.01",
                "6|AREA|36.021|140.021", "7|null|null|null", "8|CORRECTED|36.03|140.03",
            ],
            Located());
        Assert.Equal(["1"], Query("select count(*) from address_point"));
    }

    [Fact]
    public async Task Streets_lead_to_a_town_and_are_no_part_of_its_name()
    {
        program.Write("999997_public_facility.csv", "都道府県コード又は市区町村コード,NO,名称,住所,緯度,経度\n"
            + "999997,1,町家,見本市寺町通御池上る上本能寺前町488番地,,\n999997,2,茶室,見本市四条通寺町東入ル本能寺前町1,,\n"
            + "999997,3,船宿,見本市西入船町1-2,,\n");
        program.Write("towns.csv", "市区町村コード,大字町丁目名,緯度,経度\n99999,上本能寺前町,36.02,140.02\n99999,本能寺前町,36.03,140.03\n"
            + "99999,船町,36.04,140.04\n99999,,36.04,140.04\n");
        await program.RunAsync("import", "999997_public_facility.csv");

        await program.RunAsync("import-addresses", "towns.csv");

        Told("1 rejected: it has no town name (first in line 5)");
        Assert.Equal(["1|TOWN|36.02|140.02", "2|TOWN|36.03|140.03", "3|null|null|null"], Located());
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "This is not a supported list of addresses.")]
    [InlineData("lg_code,machiaza_id,rep_lon,rep_lat\n999997,0001001,140,36\n", "also give the file with the names (mt_town)")]
    [InlineData(Names, "It has the names of towns but no points")]
    [InlineData("", "The file is empty")]
    public async Task A_file_that_is_no_list_is_refused_with_all_others_of_its_run(string text, string told)
    {
        await program.RunAsync("import", "999997_public_facility.csv");
        program.Write("good.csv", "市区町村コード,大字町丁目名,緯度,経度\n99999,見本二丁目,36.02,140.02\n");
        program.Write("bad.csv", text);
        string[] files = text == Names ? ["bad.csv"] : ["good.csv", "bad.csv"];

        Assert.Equal(ExitCode.Failed, await program.RunAsync(["import-addresses", .. files]));

        Told(told);
        Told("Nothing was imported.");
        Assert.Equal(["0"], Query("select count(*) from address_point"));
    }

    [Fact]
    public async Task A_run_that_is_refused_makes_no_database()
    {
        program.Write("bad.csv", "a,b\n1,2\n");

        Assert.Equal(ExitCode.Failed, await program.RunAsync("import-addresses", "bad.csv"));

        Told("This is not a supported list of addresses.");
        Assert.Empty(Directory.EnumerateFiles(program.Path("."), "*.db", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_list_without_a_row_that_can_be_used_leaves_everything_as_it_was()
    {
        program.Write("none.csv", "市区町村コード,大字町丁目名,緯度,経度\n00000,見本二丁目,36.02,140.02\n99999,見本,,\n99999,見本,1,1\n");

        Assert.Equal(ExitCode.Failed, await program.RunAsync("import-addresses", "none.csv"));

        Told("No address point was imported; the database is unchanged.");
        Told("1 rejected: its point is outside its prefecture (first in line 4)");
    }

    [Fact]
    public async Task It_says_in_Japanese_what_it_takes_and_what_became_of_it()
    {
        program.Write("towns.csv", "市区町村コード,大字町丁目名,緯度,経度\n99999,見本二丁目,36.02,140.02\n99999,見本,,\n");

        await program.RunAsync("import-addresses", "towns.csv", "--lang", "ja");
        Told("除外1件：座標がない（最初は3行目）");

        await program.RunAsync("import-addresses", "--help", "--lang", "ja");
        Told("アドレス・ベース・レジストリ");
    }

    private void Told(string text) => Assert.Contains(text, program.Output + program.Error, StringComparison.Ordinal);

    private void Pack(string name, string member, string text)
    {
        using var archive = ZipFile.Open(program.Path(name), ZipArchiveMode.Create);
        using var stream = archive.CreateEntry(member).Open();
        stream.Write(CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text));
    }

    private List<string> Located() => Query("select code, located_grain, located_latitude, located_longitude from facility order by code");

    private List<string> Query(string sql) => new StoreUnderTest.SqliteFile(program.Path("data/gateway.db")).Query(sql);
}
