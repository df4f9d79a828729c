using Gateway.Cli;
using Gateway.Page;
using Gateway.Tests.Cli;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The background of maps, which an operator may choose.</summary>
public sealed class MapTilesTests
{
    [Theory]
    [InlineData("https://tiles.example/xyz/{z}/{x}/{y}.png", "https://tiles.example")]
    [InlineData("http://127.0.0.1:8080/{z}/{x}/{y}", "http://127.0.0.1:8080")]
    public void The_policy_names_scheme_and_host_and_nothing_more(string address, string origin) =>
        Assert.Equal(origin, MapTiles.Of(address, "").Origin);

    [Theory]
    [InlineData("国土地理院 https://maps.gsi.go.jp/development/ichiran.html", "国土地理院", "https://maps.gsi.go.jp/development/ichiran.html")]
    [InlineData("The maps of our town", "The maps of our town", null)]
    [InlineData("https://example.jp/", "https://example.jp/", "https://example.jp/")]
    [InlineData("", "", null)]
    public void A_credit_is_words_and_perhaps_an_address_behind_them(string text, string words, string? link)
    {
        var tiles = MapTiles.Of("https://tiles.example/{z}/{x}/{y}", text);

        Assert.Equal((words, link), (tiles.Credit, tiles.CreditLink));
    }

    [Fact]
    public async Task Only_pages_with_a_map_name_the_host_of_its_background()
    {
        using var folder = new TempFolder();
        var settings = DefaultSettings.With(folder.File("sample.db")) with { MapTiles = "https://tiles.example/{z}/{x}/{y}.png" };
        using var gateway = Composition.Create().Serve(settings);

        var front = await gateway.Site.FrontAsync(PlayedSite.English, "", CancellationToken.None);
        var population = await gateway.Site.DatasetAsync(PlayedSite.English, "population", CancellationToken.None);

        // A gateway built without Leaflet has no map that could show it.
        Assert.Equal(SiteFiles.Map is null ? null : "https://tiles.example", front.ImagesFrom);
        Assert.Null(population.ImagesFrom);
    }

    [Theory]
    [InlineData("https://tiles.example/{z}/{x}.png")]
    [InlineData("tiles.example/{z}/{x}/{y}")]
    [InlineData("ftp://tiles.example/{z}/{x}/{y}")]
    [InlineData("https://{s}.tiles.example/{z}/{x}/{y}")]
    [InlineData("https://me:secret@tiles.example/{z}/{x}/{y}")]
    [InlineData("javascript:{z}{x}{y}")]
    [InlineData("https://tiles.example; script-src *//{z}/{x}/{y}")]
    public async Task A_bad_address_is_refused_at_the_start_with_a_sentence(string address)
    {
        using var program = new CapturedProgram();

        Assert.Equal(2, await program.RunAsync("serve", "--map-tiles", address));
        Assert.Contains("--map-tiles: '", program.Error, StringComparison.Ordinal);
    }
}
