using System.Text;
using Gateway.Import.Formats;
using Gateway.Import.Inputs;
using Gateway.Import.Records;
using Gateway.Tests.Real;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import.Formats;

/// <summary>Shapefiles: the shapes of one file and the table of another form the rows.</summary>
public sealed class ShapeSetTests : IDisposable
{
    /// <summary>Outer rings run clockwise, holes counterclockwise; the reader finds out which lies in which.</summary>
    private static readonly double[] Outer = [139.9, 36, 139.9, 36.1, 140, 36.1, 140, 36, 139.9, 36];

    private static readonly double[] Hole = [139.94, 36.04, 139.96, 36.04, 139.96, 36.06, 139.94, 36.06, 139.94, 36.04];
    private static readonly double[] Far = [138, 35, 138, 35.1, 138.1, 35.1, 138, 35];
    private static readonly byte[] Two = MadeShapefile.Areas([Far, Hole, Outer], [Far]);

    private static readonly string?[] Harmless = [null, "damaged", "map-unstated"];

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Shapes_and_rows_of_the_two_files_belong_together()
    {
        Write("a.shp", Two);
        Write("a.DBF", MadeShapefile.Table(TextEncodings.Cp932, ["名称", "番号"], ["西校区", "1"], ["東校区", "2"]));
        var found = Read("a.shp");

        Assert.Equal("CP932", found.Table.Value!.EncodingName);
        Assert.Equal(
            [
                "0: 名称|番号|geometry",
                """1: 西校区|1|{"type":"MultiPolygon","coordinates":[[[[138,35],[138,35.1],[138.1,35.1],[138,35]]],"""
                + "[[[139.9,36],[139.9,36.1],[140,36.1],[140,36],[139.9,36]],"
                + "[[139.94,36.04],[139.96,36.04],[139.96,36.06],[139.94,36.06],[139.94,36.04]]]]}",
                """2: 東校区|2|{"type":"Polygon","coordinates":[[[138,35],[138,35.1],[138.1,35.1],[138,35]]]}""",
            ],
            ReadTable.Records(found, out _));
    }

    [Fact]
    public void Points_that_belong_together_are_a_shape_and_take_no_cell_of_one_point()
    {
        Write("a.shp", MadeShapefile.MultiPoints([139.9, 36, 140, 36.1], [138, 35]));
        Write("a.dbf", MadeShapefile.Table(TextEncodings.Cp932, ["名称", "経度"], ["停留所", "左"], ["広場", "右"]));

        Assert.Equal(
            [
                "0: 名称|経度|緯度|経度|geometry",
                """1: 停留所|左|||{"type":"MultiPoint","coordinates":[[139.9,36],[140,36.1]]}""",
                "2: 広場|右|35|138|",
            ],
            ReadTable.Records(Read("a.shp"), out _));
    }

    [Theory]
    [InlineData("UTF-8", null, "UTF-8")]
    [InlineData("CP932", null, "CP932")]
    [InlineData("CP932", "Shift_JIS", "CP932")]
    [InlineData("CP932", "UTF-8", "CP932")]
    [InlineData("UTF-8", "ANSI 932", "UTF-8")]
    public void Texts_are_read_as_they_are_written_whatever_is_said_of_them(string written, string? said, string read)
    {
        Write("a.shp", MadeShapefile.Areas([Far]));
        Write("a.dbf", MadeShapefile.Table(TextEncodings.ByName(written)!.Encoding, ["地区名"], ["ソ連表示"]));
        if (said is not null)
        {
            Write("a.cpg", Encoding.ASCII.GetBytes(said));
        }

        var found = Read("a.shp");
        Assert.Equal(read, found.Table.Value!.EncodingName);
        Assert.Equal(["0: 地区名|geometry", "1: ソ連表示|"],
            ReadTable.Records(found, out _).Select(r => r.Split('{')[0]));
    }

    [Fact]
    public void A_character_that_the_width_cut_off_goes_and_the_rest_stays()
    {
        Write("a.shp", MadeShapefile.Areas([Far]));
        Write("a.dbf", MadeShapefile.Table(TextEncodings.Utf8, ["異常気象名"], ["令和元年台風第十九号"]));

        Assert.StartsWith("1: 令和元年台風|", ReadTable.Records(Read("a.shp"), out _)[1], StringComparison.Ordinal);
        Assert.StartsWith("0: 異常気|", ReadTable.Records(Read("a.shp"), out _)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_lie_beside_it_head_the_columns()
    {
        Write("a.shp", MadeShapefile.Areas([Far]));
        Write("a.dbf", MadeShapefile.Table(TextEncodings.Utf8, ["SAFIELD001", "SAFIELD002"], ["西小学校", "x"]));
        Write("a.attributes.csv", Encoding.UTF8.GetBytes("original_name,display_name,label_flag\nSAFIELD001,学校名,\n"));

        Assert.StartsWith("0: 学校名|SAFIELD002|", ReadTable.Records(Read("a.shp"), out _)[0], StringComparison.Ordinal);
        Assert.Equal([folder.File("a.shp")], ImportFiles.Of([folder.Path]));
        Assert.Empty(ImportFiles.LeftOut([folder.Path]));
    }

    [Fact]
    public void A_set_in_an_archive_is_one_table()
    {
        var zip = Zip.OfBytes(("map/校区.shp", Two), ("map/校区.dbf", MadeShapefile.Table(TextEncodings.Cp932, ["名称"], ["西校区"], ["東校区"])),
            ("map/校区.shx", [1]), ("map/校区.prj", Encoding.ASCII.GetBytes("GEOGCS[\"JGD2011\",DATUM[\"D_JGD_2011\",]]")));

        Assert.Equal(["a.zip/map/校区.shp"], ReadTable.All("a.zip", zip).Select(t => t.Name));
        Assert.StartsWith("2: 東校区|", ReadTable.Records("a.zip", zip)[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_shapes_is_a_table() => Assert.Equal(["0: 款|金額", "1: 議会費|12"],
        ReadTable.Records("a.dbf", MadeShapefile.Table(TextEncodings.Cp932, ["款", "金額"], ["議会費", "12"])));

    [Fact]
    public void Another_table_beside_the_same_shapes_is_another_file()
    {
        Write("a.shp", MadeShapefile.Areas([Far]));
        Write("a.dbf", MadeShapefile.Table(TextEncodings.Utf8, ["名称"], ["西校区"]));
        var before = Read("a.shp").Table.Value!.Sha256;
        Write("a.dbf", MadeShapefile.Table(TextEncodings.Utf8, ["名称"], ["東校区"]));

        Assert.NotEqual(before, Read("a.shp").Table.Value!.Sha256);
    }

    [Theory]
    [InlineData("map-set", null, 1)]
    [InlineData("map-set", "", 2)]
    [InlineData("map-unstated", "", 1)]
    [InlineData("map-datum", "PROJCS[\"Tokyo_Japan_Zone_9\",GEOGCS[\"GCS_Tokyo\",DATUM[\"D_Tokyo\"]]]", 1)]
    [InlineData("map-system", "PROJCS[\"WGS_1984_Web_Mercator\",GEOGCS[\"x\",DATUM[\"D_WGS_1984\"]],PROJECTION[\"Mercator\"]]", 1)]
    public void What_cannot_be_put_on_a_map_is_refused(string rule, string? system, int rows)
    {
        Write("a.shp", MadeShapefile.Areas([[1000, 2000, 1000, 3000, 2000, 3000, 1000, 2000]]));
        if (system is not null)
        {
            Write("a.dbf", MadeShapefile.Table(TextEncodings.Utf8, ["名称"], [.. Enumerable.Repeat((string[])["西校区"], rows)]));
        }

        if (system?.Length > 0)
        {
            Write("a.prj", Encoding.ASCII.GetBytes(system));
        }

        Assert.Equal(rule, Read("a.shp").Table.Failure?.Rule);
    }

    /// <summary>
    /// Cut at every length, and with each of its numbers made large: the result is a failure or a table, never an exception.
    /// </summary>
    [Fact]
    public void A_file_that_was_cut_or_damaged_does_no_harm()
    {
        var table = MadeShapefile.Table(TextEncodings.Utf8, ["名称"], ["西校区"], ["東校区"]);
        for (var length = 4; length < Two.Length; length++)
        {
            Assert.Equal("damaged", Failure(Two[..length], table));
        }

        for (var at = 24; at < Two.Length; at += 4)
        {
            var bytes = (byte[])Two.Clone();
            bytes.AsSpan(at, 4).Fill(0x7F);
            Assert.Contains(Failure(bytes, table), Harmless);
        }

        for (var length = 33; length < table.Length - 1; length++)
        {
            Assert.Equal("damaged", Failure(Two, table[..length]));
        }
    }

    [AllRealFilesTheory]
    [InlineData("yaizu/小学校区.shp", 13, 8_566, 13, "学校名")]
    [InlineData("yaizu/自治会区域.shp", 35, 11_609, 36, "自治会名")]
    [InlineData("yaizu/浸水履歴_令和元年.shp", 60, 1_718, 61, "異常気象名")]
    [InlineData("joso/08211_admin_boundary.geojson", 1, 2_892 + 22, 2, "name")]
    [InlineData("sapporo/Elementary.geojson", 202, null, 202, "A27_005")]
    public void Real_boundaries_have_the_shapes_that_are_known_of_them(string file, int shapes, int? positions, int rings, string heading)
    {
        var table = new Tables(new IntakeLimits()).Of(ImportSource.File(Path.Combine(RealFiles.More!, file))).Single().Table.Value!;
        using var records = table.Records();
        Assert.True(records.Read());
        Assert.Contains(heading, records.Cells);
        var drawn = new List<Gateway.Import.Shapes.MapShape>();
        while (records.Read())
        {
            drawn.Add(Gateway.Import.Shapes.GeoJsonReader.Read(records.Cells[^1])!);
        }

        Assert.Equal((shapes, rings), (drawn.Count, drawn.Sum(s => s.Parts.Sum(p => p.Count))));
        Assert.Equal(positions ?? drawn.Sum(s => s.Count), drawn.Sum(s => s.Count));
    }

    private static string? Failure(byte[] shapes, byte[] table)
    {
        var source = ImportSource.Bytes("a.shp", shapes) with
        {
            Beside = ending => ending is ".dbf" ? ImportSource.Bytes("a.dbf", table) : null,
        };
        return new Tables(new IntakeLimits()).Of(source).Single().Table.Failure?.Rule;
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(folder.File(name), bytes);

    private FoundTable Read(string name) => new Tables(new IntakeLimits()).Of(ImportSource.File(folder.File(name))).Single();
}
