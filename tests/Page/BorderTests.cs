using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Cli;
using Gateway.Graph.Documents;
using Gateway.Page;
using Gateway.Page.Reading;
using Gateway.Tests.City;
using Gateway.Tests.Cli;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>Imported borders are drawn, of a municipality and of its towns: in both languages, without a script.</summary>
public sealed partial class BorderTests : IAsyncLifetime, IDisposable
{
    private readonly CapturedProgram program = new();
    private OpenGateway? gateway;

    public static TheoryData<string> Languages => ["ja", "en"];

    public async Task InitializeAsync()
    {
        var database = program.Path("city.db");
        var files = BorderedTown.Write(Path.GetDirectoryName(database)!);
        Assert.Equal(0, await program.RunAsync(["import", .. files, "--database", database]));
        gateway = program.Parts.Open(DefaultSettings.With(database));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        gateway?.Dispose();
        program.Dispose();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_municipality_is_drawn_though_it_has_no_places(string language)
    {
        var page = await GoAsync("/municipalities/" + BorderedTown.Code, language);

        Assert.Contains("<path class=\"border\" d=\"M", page.Text, StringComparison.Ordinal);
        await IsShapeAsync(page);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_town_is_drawn(string language)
    {
        var areas = await AskAsync("{ areas(where: { name: { eq: \"中町\" } }) { nodes { id } } }");
        var id = areas.GetProperty("areas").GetProperty("nodes")[0].GetProperty("id").GetString()!;

        var page = await GoAsync(RowAddress.OfArea(id), language);

        Assert.Contains("<path class=\"border\" d=\"M", page.Text, StringComparison.Ordinal);
        await IsShapeAsync(page);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_towns_are_coloured_by_how_many_live_there(string language)
    {
        var page = await GoAsync($"/municipalities/{BorderedTown.Code}/figures", language);

        Assert.InRange(Town().Count(page.Text), 4, 8);
    }

    /// <summary>Requests the border at the address in the page, as the interactive map does.</summary>
    private async Task IsShapeAsync(PageAnswer page)
    {
        var border = await GoAsync(Border().Match(page.Text).Groups[1].Value.Split('?')[0], "ja");

        Assert.EndsWith("Polygon", JsonDocument.Parse(border.Text).RootElement.GetProperty("type").GetString(), StringComparison.Ordinal);
    }

    private async Task<PageAnswer> GoAsync(string address, string language)
    {
        var page = await Visits.GoAsync(gateway!.Site, address, language == "ja" ? PlayedSite.Japanese : PlayedSite.English);
        Assert.Equal(200, page.Status);
        return page;
    }

    private async Task<JsonElement> AskAsync(string document) => JsonDocument.Parse(
        (await gateway!.ExecuteAsync(new OperationRequest(document, null, default), CancellationToken.None)).Json)
        .RootElement.GetProperty("data");

    [GeneratedRegex("data-map-border=\"([^\"]+)\"")]
    private static partial Regex Border();

    [GeneratedRegex("class=\"town [^\"]*\"|class=\"town\"")]
    private static partial Regex Town();
}
