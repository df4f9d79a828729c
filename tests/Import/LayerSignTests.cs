using Gateway.Catalog;
using Gateway.Catalog.Kinds;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Shapes;
using Gateway.Import.Surveying;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>The kind of a map layer is recognized by its name, its headings or its cells, and by nothing else.</summary>
public sealed class LayerSignTests
{
    private static readonly HeadingBook Book = new(CityCatalog.Create());

    [Theory]
    [InlineData("小学校区.shp", "ELEMENTARY_DISTRICT")]
    [InlineData("222127_中学校の通学区域.geojson", "JUNIOR_HIGH_DISTRICT")]
    [InlineData("A32-16_22.shp", "JUNIOR_HIGH_DISTRICT")]
    [InlineData("投票区.kml", "POLLING_DISTRICT")]
    [InlineData("自治会区域.shp", "NEIGHBOURHOOD_ASSOCIATION")]
    [InlineData("自主防災会境界.shp", "DISASTER_PREVENTION_ASSOCIATION")]
    [InlineData("浸水履歴_令和元年.shp", "PAST_FLOOD")]
    [InlineData("内水浸水想定区域.geojson", "INLAND_FLOOD_ASSUMED")]
    [InlineData("洪水浸水想定区域(計画規模).geojson", "FLOOD_ASSUMED")]
    [InlineData("高潮浸水想定区域.geojson", "STORM_SURGE")]
    [InlineData("津波浸水想定.geojson", "TSUNAMI")]
    [InlineData("土砂災害警戒区域.geojson", "LANDSLIDE")]
    [InlineData("準防火地域.geojson", "FIRE_PREVENTION")]
    [InlineData("都市計画図_用途地域.geojson", "LAND_USE")]
    [InlineData("ごみ収集地区.kml", "WASTE_AREA")]
    [InlineData("町丁・字界.geojson", "TOWN_BLOCK")]
    [InlineData("N03-20240101_08.shp", "MUNICIPALITY")]
    [InlineData("行政区域.geojson", "MUNICIPALITY")]
    [InlineData("小中学校区.geojson", null)]
    [InlineData("公園.geojson", null)]
    [InlineData("校区.geojson", null)]
    public void A_layer_is_what_it_is_called(string file, string? zone) =>
        Assert.Equal(zone, LayerSign.Of(Layer(file, new MapForms(0, 0, 3), ["名称", "geometry"]))?.Zone);

    [Theory]
    [InlineData("KEY_CODE", "TOWN_BLOCK")]
    [InlineData("N03_007", "MUNICIPALITY")]
    [InlineData("A27_005", "ELEMENTARY_DISTRICT")]
    [InlineData("最大浸水深", "FLOOD_ASSUMED")]
    [InlineData("異常気象名", "PAST_FLOOD")]
    [InlineData("面積", null)]
    public void A_layer_without_a_name_is_what_its_headings_say(string heading, string? zone) =>
        Assert.Equal(zone, LayerSign.Of(Layer("a.geojson", new MapForms(0, 0, 3), [heading, "geometry"]))?.Zone);

    [Fact]
    public void A_district_of_schools_is_told_by_its_cells() => Assert.Equal("JUNIOR_HIGH_DISTRICT", LayerSign.Of(Layer(
        "校区.geojson", new MapForms(0, 0, 2), ["名称", "geometry"], ["見本中学校", ""], ["見本南中学校", ""]))?.Zone);

    [Fact]
    public void Lines_are_routes_and_points_are_no_layer()
    {
        Assert.Equal("ROUTE", LayerSign.Of(Layer("a.geojson", new MapForms(1, 3, 1), ["名称"]))?.Zone);
        Assert.Null(LayerSign.Of(Layer("小学校区.geojson", new MapForms(3, 0, 3), ["名称"])));
    }

    [Theory]
    [InlineData("公園.geojson", "OTHER")]
    [InlineData("小学校区.geojson", "ZONE")]
    public void Places_that_are_drawn_as_areas_stay_places(string file, string kind) => Assert.Equal(kind,
        KindMatch.Decide(Book, Layer(file, new MapForms(0, 0, 3), ["名称", "面積", "geometry"], ["見本公園", "100", "{}"])).Map.Kind.Name);

    [Fact]
    public void A_table_that_is_no_map_is_never_a_layer() => Assert.Equal("OTHER_TABLE",
        KindMatch.Decide(Book, new Glimpse(["学校名", "児童数"], "999997_小学校区.csv", [["見本小学校", "12"]])).Map.Kind.Name);

    [Fact]
    public void Every_sign_stands_for_a_kind_that_the_graph_has() =>
        Assert.All(ZoneSign.All, sign => Assert.Contains(sign.Zone, Enums.ZoneKind.Values.Select(v => v.Name)));

    [Theory]
    [InlineData("0.3m未満の区域", 0.0, 0.3)]
    [InlineData("0.5m以上3.0m未満", 0.5, 3.0)]
    [InlineData("０．５ｍ～３ｍ未満の区域", 0.5, 3.0)]
    [InlineData("5～10m", 5.0, 10.0)]
    [InlineData("20m以上", 20.0, null)]
    [InlineData("50cm以上1m未満", 0.5, 1.0)]
    [InlineData("3m以上0.5m未満", null, null)]
    [InlineData("2", null, null)]
    [InlineData("1.0m", null, null)]
    [InlineData("床下浸水", null, null)]
    public void Depths_are_read_where_a_unit_says_so(string text, double? from, double? to) =>
        Assert.Equal((from, to), DepthCell.Read(text));

    private static Glimpse Layer(string file, MapForms forms, string[] headings, params string[][] rows) =>
        new(headings, file, rows) { Map = new MapSummary(forms, null) };
}
