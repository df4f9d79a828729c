using System.Text;
using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Import;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Map layers are imported as zones, and keep their identity.</summary>
[Trait("Database", "any")]
public sealed class LayerImportTests : StoreTest
{
    [Fact]
    public void A_border_that_is_drawn_anew_is_that_of_the_same_zone()
    {
        Import(("999997_小学校区.geojson", Layer(("学校名", "西小学校", 139.95), ("学校名", "東小学校", 139.97))));
        var before = Query("select id, name from zone order by 1");
        var again = Import(("999997_小学校区.geojson", Layer(("学校名", "西小学校", 139.951), ("学校名", "東小学校", 139.97))))[0];

        Assert.Equal((0, 1, 1, 0), (again.Added, again.Changed, again.Unchanged, again.Gone));
        Assert.Equal(before, Query("select id, name from zone order by 1"));
    }

    [Fact]
    public void Past_floods_are_one_series_and_of_districts_the_newest_stand_for_all()
    {
        Import(
            ("999997_浸水履歴_平成30年.geojson", Layer(("地域", "西", 139.95))),
            ("999997_浸水履歴_令和元年.geojson", Layer(("地域", "東", 139.96))),
            ("999997_小学校区_2024.geojson", Layer(("学校名", "西小学校", 139.95))),
            ("999997_小学校区_2025.geojson", Layer(("学校名", "東小学校", 139.95))));

        Assert.Equal(["PAST_FLOOD|2|1", "ELEMENTARY_DISTRICT|1|1"],
            Query("select kind, count(*), count(distinct dataset_id) from zone group by kind order by 2 desc"));
        Assert.Equal(["東小学校"], Query("select name from zone where kind = 'ELEMENTARY_DISTRICT'"));
    }

    [Fact]
    public void A_zone_that_lies_outside_the_border_of_its_municipality_is_told_once_the_border_is_known()
    {
        (string, byte[])[] districts = [("082112_小学校区.geojson", Layer(("学校名", "西小学校", 139.95), ("学校名", "東小学校", 140.02)))];
        Assert.DoesNotContain(Import(districts)[0].Findings, f => f.Rule == PlaceRules.ShapeElsewhere);

        Import(("08211_admin_boundary.geojson", Layer(("name", "茨城県常総市", 139.95))));
        Assert.Equal([2], Import(districts)[0].Findings.Where(f => f.Rule == PlaceRules.ShapeElsewhere).Select(f => f.Example.Line));
        Assert.Equal(["茨城県常総市"], Query("select z.name from municipality m join zone z on z.id = m.border_id where m.id = '082112'"));
    }

    [Fact]
    public void A_town_finds_its_border_and_a_district_its_school()
    {
        var sample = SampleCity.Files().Where(f => f.Name.Contains("elementary", StringComparison.Ordinal)
            || f.Name.Contains("educational", StringComparison.Ordinal)).Select(f => new ImportSource(f.Name, f.Open));
        Import([.. sample, ImportSource.Bytes("999997_population_20260401.csv", Encoding.UTF8.GetBytes(
            "地域名,調査年月日,総人口,男性,女性,世帯数\n本町一丁目,2026-04-01,100,50,50,40\n桜台,2026-04-01,50,20,30,20\n")),
            ImportSource.Bytes("999997_町丁目.geojson", Layer(("町丁名", "大字本町１丁目", 139.95), ("町丁名", "どこでもない町", 139.97)))]);

        Assert.Equal(["本町一丁目|大字本町１丁目"], Query("select a.name, z.name from area a join zone z on z.id = a.border_id"));
        Assert.Equal(["新田小学校", "緑ヶ丘小学校", "若葉小学校", "見本第一小学校", "見本第二小学校"],
            Query("select f.name from zone z join facility f on f.id = z.facility_id").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_town_that_lies_in_several_places_is_one_zone_and_has_a_border()
    {
        const string town = "本町\",\"KEY_CODE\":\"082110010";
        var layer = Layer(("S_NAME", town, 139.95), ("S_NAME", "栄町\",\"KEY_CODE\":\"082110020", 139.96), ("S_NAME", town, 139.98));
        var report = Import(
            ("082112_町丁目.geojson", layer),
            ("082112_population_20260401.csv", Encoding.UTF8.GetBytes(
                "地域名,調査年月日,総人口,男性,女性,世帯数\n本町,2026-04-01,100,50,50,40\n")))[0];

        Assert.Equal((2, 0), (report.Added, report.Rejected));
        Assert.DoesNotContain(report.Findings, f => f.Rule == FileRules.IdNotUnique);
        Assert.Equal(["本町|139.95|139.99|10", "栄町|139.96|139.97|5"],
            Query("select name, box_west, box_east, corners from zone order by code"));
        Assert.Equal(["本町|082110010"], Query("select a.name, z.code from area a join zone z on z.id = a.border_id"));
        Assert.Equal((0, 0, 2, 0), Import(("082112_町丁目.geojson", layer))[0] is var again
            ? (again.Added, again.Changed, again.Unchanged, again.Gone) : default);
    }

    [Fact]
    public void What_several_parts_of_a_zone_cover_lies_in_it()
    {
        const string town = "本町\",\"KEY_CODE\":\"082110010";
        Import(("082112_町丁目.geojson", Layer(("S_NAME", town, 139.95), ("S_NAME", town, 139.955))));
        Import(("082112_土砂災害警戒区域.geojson", Encoding.UTF8.GetBytes("""
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"北"},
            "geometry":{"type":"MultiPolygon","coordinates":[
            [[[139.95,36.04],[139.96,36.04],[139.96,36.05],[139.95,36.05],[139.95,36.04]]],
            [[[139.955,36.04],[139.965,36.04],[139.965,36.05],[139.955,36.05],[139.955,36.04]]]]}}]}
            """)));

        var shapes = Query("select geometry from zone").Select(ShapeText.Read).ToList();
        Assert.NotEmpty(shapes);
        Assert.All(shapes, shape => Assert.Equal(
            [true, true, true, false],
            new[] { 139.952, 139.957, 139.963, 139.967 }.Select(east => new Cover(shape).Holds(Corner.Of(36.045, east)))));
    }

    /// <summary>Makes a square kilometre for each name.</summary>
    private static byte[] Layer(params (string Heading, string Name, double West)[] zones) => Encoding.UTF8.GetBytes(
        "{\"type\":\"FeatureCollection\",\"features\":[" + string.Join(',', zones.Select(z => string.Create(null,
            $$$"""
            {"type":"Feature","properties":{"{{{z.Heading}}}":"{{{z.Name}}}"},"geometry":{"type":"Polygon","coordinates":
            [[[{{{z.West}}},36.04],[{{{z.West + 0.01}}},36.04],[{{{z.West + 0.01}}},36.05],[{{{z.West}}},36.05],[{{{z.West}}},36.04]]]}}
            """))) + "]}");

    private IReadOnlyList<FileReport> Import(params (string Name, byte[] Bytes)[] files) =>
        Import([.. files.Select(f => ImportSource.Bytes(f.Name, f.Bytes))]);

    private IReadOnlyList<FileReport> Import(ImportSource[] files) =>
    [
        .. new Importer(Open(TimeSpan.FromSeconds(5)), MunicipalityTable.BuiltIn())
            .Run([.. files.Select(f => new ImportInput(f, new ImportOptions { KeepSample = true }))]).SelectMany(r => r),
    ];
}
