using System.Globalization;
using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>Boundaries that cities and the state really published become zones with their known areas.</summary>
[Trait("Database", "any")]
public sealed class LayerTests : StoreTest
{
    /// <summary>
    /// The square kilometres of Joso and Sapporo are from the national survey; those of Yaizu were summed in its plane coordinates.
    /// </summary>
    [AllRealFilesTheory]
    [InlineData("joso/08211_admin_boundary.geojson", null, "MUNICIPALITY", "082112", 1, 123.64)]
    [InlineData("sapporo/Elementary.geojson", null, "ELEMENTARY_DISTRICT", "011002", 202, 1121.26)]
    [InlineData("yaizu/小学校区.shp", "222127", "ELEMENTARY_DISTRICT", "222127", 13, 70.58)]
    [InlineData("yaizu/自治会区域.shp", "222127", "NEIGHBOURHOOD_ASSOCIATION", "222127", 35, 70.53)]
    [InlineData("yaizu/浸水履歴_令和元年.shp", "222127", "PAST_FLOOD", "222127", 60, 8.34)]
    [InlineData("yaizu/bus-route.geojson", "222127", "ROUTE", "222127", 14, 0)]
    public void Each_feature_is_a_zone_of_its_kind(string file, string? stated, string kind, string city, int count, double area)
    {
        var source = ImportSource.File(System.IO.Path.Combine(RealFiles.More!, file));
        var report = new Importer(Open(TimeSpan.FromSeconds(5)), MunicipalityTable.BuiltIn())
            .Import(source, new ImportOptions { Municipality = stated });

        Assert.Equal(("ZONE", count, 0), (report.Kind, report.Taken, report.Rejected));
        Assert.Equal([$"{kind}|{city}|{count}"], Query("select kind, municipality_id, count(*) from zone group by 1, 2"));
        var sum = Query("select coalesce(sum(area_square_meters), 0) from zone")[0];
        Assert.Equal(area, double.Parse(sum, CultureInfo.InvariantCulture) / 1e6, 0.02);
    }
}
