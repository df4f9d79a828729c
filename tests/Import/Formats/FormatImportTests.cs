using System.Text;
using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Tests.Real;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import.Formats;

/// <summary>Tables of any format enter the database the same way.</summary>
[Trait("Database", "any")]
public sealed class FormatImportTests : StoreTest
{
    private const string Header = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置,備考";

    private static readonly string[] Rows = ["999997,1,市役所,見本県見本市本町1,1階,", "999997,2,公民館,見本県見本市桜台2,玄関,"];

    [Fact]
    public void A_workbook_takes_the_place_of_the_same_table_as_CSV()
    {
        Assert.Equal(2, Import("999997_aed.csv", Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. Rows])))[0].Added);
        Assert.Equal(2, Import("999997_aed.xlsx", new MadeWorkbook().Table("Sheet1", [Header, .. Rows]).ToBytes())[0].Unchanged);
        Assert.Equal(2, Import("999997_aed.tsv", Encoding.Unicode.GetBytes(string.Join('\n', [Header, .. Rows]).Replace(',', '\t')))[0].Unchanged);
        Assert.Equal(2, Import("download.zip", Zip.Of(("999997_aed.csv", string.Join('\n', [Header, .. Rows]))))[0].Unchanged);
    }

    [Fact]
    public void Each_sheet_is_a_data_set_also_when_the_whole_has_a_name()
    {
        var book = new MadeWorkbook().Table("北", Header, Rows[0]).Table("南", Header, Rows[1]).Table("注", "これは表ではない").ToBytes();
        var reports = Import("book.xlsx", book, new ImportOptions { Dataset = "aed", Title = "AED" });
        Assert.Equal([1, 1, 0], reports.Select(r => r.Taken));
        Assert.Equal(["AED (北)", "AED (南)"], reports.Take(2).Select(r => r.Title));
        Assert.Equal(["aed-北", "aed-南"], Query("select slug from dataset order by slug"));
        Assert.NotNull(reports[2].Failure);
    }

    [Fact]
    public void An_error_in_a_cell_is_no_value_and_stays_in_the_original()
    {
        var book = new MadeWorkbook().Sheet("Sheet1", MadeWorkbook.Row(1, [.. Header.Split(',').Select(MadeWorkbook.Text)])
            + MadeWorkbook.Row(2, MadeWorkbook.Text("999997"), MadeWorkbook.Text("1"), MadeWorkbook.Text("市役所"), MadeWorkbook.Text("本町1"), "<c t=\"e\"><v>#REF!</v></c>"));
        var report = Import("999997_aed.xlsx", book.ToBytes())[0];
        Assert.Contains(report.Findings, f => f.Rule == CellRules.CellError && f.Example.Line == 2 && f.Example.Column == "設置位置");
        Assert.Equal(["null|1"], Query("select aed_position, source_original like '%#REF!%' from facility"));
    }

    [Fact]
    public void A_point_is_of_one_pair_of_columns_and_never_of_two()
    {
        var report = Import("999997_toilet.csv", Encoding.UTF8.GetBytes("""
            名称,住所,緯度,経度,latitude,longitude
            両方,見本市本町1,36.01,139.91,36.05,139.95
            半分,見本市本町2,36.02,,36.06,139.96
            零,見本市本町3,0,0,36.07,139.97
            半分だけ,見本市本町4,36.04,,,
            国外,見本市本町5,1.5,2.5,36.08,139.98
            """))[0];
        Assert.Equal(["両方|36.01|139.91", "半分|36.06|139.96", "零|36.07|139.97", "半分だけ|36.04|null", "国外|null|null"],
            Query("select name, latitude, longitude from facility order by source_line"));
        Assert.Equal([(5, "緯度"), (6, "緯度")], report.Findings.Where(f => f.Rule.Name.StartsWith("coordinates-", StringComparison.Ordinal))
            .Select(f => ((int)f.Example.Line!, f.Example.Column!)).Order());
    }

    [Fact]
    public void Places_of_a_map_are_named_by_the_property_that_ends_in_name()
    {
        const string Map = """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","geometry":{"type":"Point","coordinates":[139.9,36.0]},"properties":{"line_name":"見本線","company_name":"見本鉄道","station_name":"本町"}},
              {"type":"Feature","geometry":{"type":"Point","coordinates":[139.8,36.1]},"properties":{"line_name":"見本線","company_name":"見本鉄道","station_name":"桜台"}}
            ]}
            """;
        var report = Import("station.geojson", Encoding.UTF8.GetBytes(Map)).Single();
        Assert.Equal(["本町|36|139.9", "桜台|36.1|139.8"], Query("select name, latitude, longitude from facility order by source_line"));
        Assert.DoesNotContain(report.Findings, f => f.Rule == RowRules.NamesMissing);
    }

    [Fact]
    public void Places_of_a_map_without_names_bear_that_of_the_file_and_it_is_said()
    {
        const string Map = """{"type":"Feature","geometry":{"type":"Point","coordinates":[139.9,36.0]},"properties":{"line_name":"見本線"}}""";
        var report = Import("station.geojson", Encoding.UTF8.GetBytes(Map)).Single();
        Assert.Equal(["station|null"], Query("select name, match_name from facility"));
        Assert.Contains(report.Findings, f => f.Rule == RowRules.NamesMissing && f.Count == 1);
    }

    [RealFilesFact]
    public void The_evacuation_sites_of_Joso_are_taken_from_the_map()
    {
        var path = RealFiles.PathOf("joso/082112_emergency_evacuation_site_gsi.geojson");
        var report = Import(System.IO.Path.GetFileName(path), File.ReadAllBytes(path)).Single();
        Assert.Equal(("EVACUATION_SITE", 24, 0), (report.Kind, report.Taken, report.Rejected));
        Assert.Equal(
            ["道の駅「常総」|E0821100033201|茨城県常総市むすびまち1|36.084027|139.98669|0|1|0|082112"],
            Query("select name, code, address, latitude, longitude, evacuation_site_flood, evacuation_site_landslide, evacuation_site_also_shelter, municipality_id from facility where source_line = 1"));
    }

    private List<FileReport> Import(string name, byte[] bytes, ImportOptions? options = null) =>
        [.. new Importer(Open(), MunicipalityTable.BuiltIn()).ImportAll(ImportSource.Bytes(name, bytes), options ?? new ImportOptions())];
}
