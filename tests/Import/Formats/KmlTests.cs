using System.Text;
using Gateway.Import.Findings;
using Gateway.Import.Formats;
using Xunit;

namespace Gateway.Tests.Import.Formats;

/// <summary>KML files: places become rows, their data becomes cells.</summary>
public sealed class KmlTests
{
    private const string Map = """
        <?xml version="1.0" encoding="UTF-8"?>
        <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>見本市の地図</name>
        <Schema name="s" id="s"><SimpleField name="kubun" type="string"><displayName>区分</displayName></SimpleField></Schema>
        <Folder><name>校区</name>
        <Placemark><name>西校区</name><Style><LineStyle><width>2</width></LineStyle></Style>
        <ExtendedData><Data name="番号"><value>1</value></Data>
        <SchemaData schemaUrl="#s"><SimpleData name="kubun">小</SimpleData></SchemaData></ExtendedData>
        <MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>
          139.9,36,12.5 140,36,12.5 140,36.1,12.5 139.9,36,12.5
        </coordinates></LinearRing></outerBoundaryIs>
        <innerBoundaryIs><LinearRing>
        <coordinates>139.96,36.01 139.97,36.01 139.97,36.02 139.96,36.01</coordinates></LinearRing></innerBoundaryIs>
        </Polygon></MultiGeometry></Placemark>
        <Placemark><name>市役所</name><description>&lt;b&gt;本庁&lt;/b&gt;</description>
        <Point><coordinates>139.95,36.05,0</coordinates></Point></Placemark>
        </Folder>
        <Placemark><name>路線</name><LineString><coordinates>139.9,36 140,36</coordinates></LineString></Placemark>
        <Placemark><name>壊れた点</name><Point><coordinates>139.9;36</coordinates></Point></Placemark>
        </Document></kml>
        """;

    [Fact]
    public void Places_are_rows_and_what_they_carry_are_cells()
    {
        var records = ReadTable.Records(ReadTable.All("a.kml", Encoding.UTF8.GetBytes(Map)).Single(), out var findings);

        Assert.Equal(
            [
                "0: name|Folder|番号|区分|description|緯度|経度|geometry",
                """1: 西校区|校区|1|小||||{"type":"Polygon","coordinates":[[[139.9,36],[140,36],[140,36.1],[139.9,36]],"""
                + "[[139.96,36.01],[139.97,36.01],[139.97,36.02],[139.96,36.01]]]}",
                "2: 市役所|校区|||<b>本庁</b>|36.05|139.95|",
                """3: 路線|||||||{"type":"LineString","coordinates":[[139.9,36],[140,36]]}""",
                "4: 壊れた点|||||||",
            ],
            records);
        Assert.Equal([FileRules.ShapeNoPoint, FileRules.ShapeNoPoint, PlaceRules.CoordinatesUnreadable], findings.Select(f => f.Rule));
    }

    [Fact]
    public void Other_addresses_and_pictures_are_told_beside_the_places()
    {
        var map = Map.Replace("<Folder>", """
            <NetworkLink><name>AED</name><Link><href>https://example.jp/aed.kml</href></Link></NetworkLink>
            <NetworkLink><Url><href>files/toilet.kml</href></Url></NetworkLink>
            <GroundOverlay><name>洪水の図</name><Icon><href>flood.png</href></Icon></GroundOverlay><ScreenOverlay/><PhotoOverlay/><Folder>
            """, StringComparison.Ordinal);
        var table = ReadTable.All("a.kml", Encoding.UTF8.GetBytes(map)).Single().Table.Value!;

        Assert.Equal(
            [
                "map-linked (2: AED https://example.jp/aed.kml, NetworkLink files/toilet.kml)",
                "map-pictures (3: 洪水の図, ScreenOverlay, PhotoOverlay)",
            ],
            table.Notes.Select(note => $"{note.Rule.Name} {note.Detail!.English}"));
        Assert.EndsWith("（3件：洪水の図、ScreenOverlay、PhotoOverlay）", table.Notes[1].Japanese, StringComparison.Ordinal);
        Assert.Equal(4, table.Length);
    }

    [Theory]
    [InlineData(
        "<NetworkLink><name>AED</name><Link><href>https://example.jp/aed.kml</href></Link></NetworkLink>",
        "map-linked", "(1: AED https://example.jp/aed.kml)", "（1件：AED https://example.jp/aed.kml）")]
    [InlineData("<Folder><GroundOverlay><name>洪水の図</name></GroundOverlay></Folder>", "map-pictures", "(1: 洪水の図)", "（1件：洪水の図）")]
    [InlineData("<NetworkLink/><GroundOverlay/>", "map-linked", "(1: GroundOverlay)", "（1件：GroundOverlay）")]
    public void A_map_without_a_place_says_what_it_has_instead(string content, string rule, string told, string inJapanese)
    {
        var failure = ReadTable.All("a.kml", Encoding.UTF8.GetBytes($"<kml><Document>{content}</Document></kml>")).Single().Table.Failure!;

        Assert.Equal(rule, failure.Rule);
        Assert.EndsWith(told, failure.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(inJapanese, FailureWords.Japanese(failure), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_is_called_as_its_own_schema_says_and_moments_are_cells()
    {
        const string Two = """
            <kml><Document>
            <Schema id="a"><SimpleField name="k"><displayName>区分</displayName></SimpleField></Schema>
            <Schema id="b"><SimpleField name="k"><displayName>種別</displayName></SimpleField></Schema>
            <Placemark><name>甲</name><TimeSpan><begin>2026-04-01</begin><end>2026-05-01</end></TimeSpan>
            <ExtendedData><SchemaData schemaUrl="#b"><SimpleData name="k">1</SimpleData></SchemaData></ExtendedData></Placemark>
            <Placemark><name>乙</name>
            <ExtendedData><SchemaData><SimpleData name="k">2</SimpleData></SchemaData></ExtendedData></Placemark>
            </Document></kml>
            """;

        Assert.Equal(
            ["0: name|begin|end|種別|k|緯度|経度", "1: 甲|2026-04-01|2026-05-01|1|||", "2: 乙||||2||"],
            ReadTable.Records("a.kml", Encoding.UTF8.GetBytes(Two)));
    }

    [Fact]
    public void A_track_has_positions_that_cannot_be_read()
    {
        const string Track = "<kml><Placemark><name>散歩道</name><Track><coord>139.9 36 0</coord></Track></Placemark></kml>";
        ReadTable.Records(ReadTable.All("a.kml", Encoding.UTF8.GetBytes(Track)).Single(), out var findings);

        Assert.Equal([PlaceRules.CoordinatesUnreadable], findings.Select(f => f.Rule));
    }

    [Fact]
    public void A_packed_map_bears_the_name_of_its_archive()
    {
        var found = ReadTable.All("hazard.kmz", Zip.Of(("doc.kml", Map), ("files/icon.png", "x"))).Single();

        Assert.Equal(("hazard.kmz/doc.kml", "hazard.kml"), (found.Name, found.Table.Value!.Hint));
    }

    [Theory]
    [InlineData("<kml><Document>")]
    [InlineData("<!DOCTYPE kml [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><kml><Placemark><name>&e;</name></Placemark></kml>")]
    [InlineData("<!DOCTYPE k [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><kml><Placemark><name>&b;</name></Placemark></kml>")]
    public void What_is_broken_or_reaches_out_is_refused(string text) =>
        Assert.Equal("kml", ReadTable.Failure("a.kml", Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Places_that_lie_in_each_other_a_thousand_times_are_refused() => Assert.Equal("kml", ReadTable.Failure(
        "a.kml", Encoding.UTF8.GetBytes("<kml>" + string.Concat(Enumerable.Repeat("<Placemark>", 1_000))
            + string.Concat(Enumerable.Repeat("</Placemark>", 1_000)) + "</kml>")));

    [Fact]
    public void A_map_that_is_too_large_is_refused() =>
        Assert.Equal("map-size", ReadTable.Failure("a.kml", Encoding.UTF8.GetBytes(Map), new IntakeLimits { MapBytes = 100 }));
}
