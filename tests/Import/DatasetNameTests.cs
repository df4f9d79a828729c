using Gateway.Catalog;
using Gateway.Import.Rows;
using Gateway.Import.Surveying;
using Gateway.Tests.Cases;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Names and keys that other programs store: they are the same after every re-import and in every version.</summary>
public sealed class DatasetNameTests
{
    private static readonly DatasetKind Kind = CityCatalog.Create().Kind("EVACUATION_SITE");
    private static readonly Municipality Joso = new("082112", "茨城県", "常総市", "じょうそうし");

    [Theory]
    [InlineData("082112_evacuation_space.csv", "evacuation-space")]
    [InlineData("082112_evacuation_space_20260401.csv", "evacuation-space")]
    [InlineData("evacuation_space_2026-04-01.csv", "evacuation-space")]
    [InlineData("避難場所一覧（令和8年4月1日現在）.csv", "避難場所一覧")]
    [InlineData("避難場所_2026年度版.csv", "避難場所")]
    [InlineData("避難場所R8.4.csv", "避難場所")]
    [InlineData("避難場所_2026-4-1.csv", "避難場所")]
    [InlineData("避難場所_202613.csv", "避難場所-202613")]
    [InlineData("避難場所_2026041.csv", "避難場所-2026041")]
    [InlineData("0066_202303.csv", "0066")]
    [InlineData("20260401.csv", "evacuation-site")]
    [InlineData("route66.csv", "route66")]
    [InlineData("082112.csv", "evacuation-site")]
    public void A_slug_is_the_name_of_the_file_without_code_and_date(string file, string slug) => Assert.Equal(slug, DatasetName.SlugOf(file, Kind));

    [Fact]
    public void A_key_is_short_and_plain_whatever_the_name()
    {
        Assert.Equal("082112-evacuation-site-evacuation-space", DatasetName.Key(Joso, Kind, "evacuation-space"));
        Assert.Equal("unknown-evacuation-site-x", DatasetName.Key(null, Kind, "x"));
        Assert.All((string[])["避難場所", new string('a', 80), "a_b", "ä"], slug =>
            Assert.Matches("^082112-evacuation-site-[0-9a-f]{12}$", DatasetName.Key(Joso, Kind, slug)));
        Assert.NotEqual(DatasetName.Key(Joso, Kind, "避難場所"), DatasetName.Key(Joso, Kind, "避難所"));
    }

    [Fact]
    public void Keys_of_rows_never_change()
    {
        var named = new RowMarks("0000000001", StableKey.Hash("AED", "見本市役所"), default);
        string[] keys =
        [
            StableKey.Of("082112-aed-aed", named, hasOwnId: true, 0),
            StableKey.Of("082112-aed-aed", named, hasOwnId: false, 0),
            StableKey.Of("082112-aed-aed", named, hasOwnId: false, 1),
            StableKey.Of("082112-aed-aed2", named, hasOwnId: true, 0),
            StableKey.Of("082112-event-event", new RowMarks(null, StableKey.Hash("EVENT", "まつり", "", "2026-04-01"), default), hasOwnId: false, 0),
            StableKey.Of("area", "082112", "水海道"),
            StableKey.Of("area", "082112", "水海道", "101"),
            StableKey.Of("082112-aed-aed", "file", "aed.csv", "名称"),
            DatasetName.Key(Joso, Kind, "避難場所"),
            StableKey.Of(""),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Golden.Match(Path.Combine(Golden.TestsFolder, "Import", "keys.txt"), string.Join('\n', keys));
    }
}
