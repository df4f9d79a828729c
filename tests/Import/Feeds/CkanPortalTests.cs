using Gateway.Import.Download;
using Gateway.Import.Sources;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Gateway.Tests.Import.Feeds;

/// <summary>The tables of a CKAN portal, listed through its action API.</summary>
public sealed class CkanPortalTests : DownloadTest
{
    private readonly Portal portal = new();

    [Fact]
    public async Task Tables_are_listed_with_what_the_portal_says_of_them()
    {
        portal.Packages.Add(Portal.Package("aed", "AED設置箇所",
            Portal.Resource("r1", "AED一覧", "CSV", "https://files.example/aed.csv"),
            Portal.Resource("r2", "利用規約", "PDF", "https://files.example/rules.pdf"),
            Portal.Resource("r3", "AED一覧", "XLSX", "https://files.example/aed.xlsx")));
        portal.Packages.Add(Portal.Package("parks", "公園",
            Portal.Resource("r4", "公園2024", "csv", "/dataset/parks2024.csv"),
            Portal.Resource("r5", "公園2025", "", "https://files.example/parks2025.tsv"),
            Portal.Resource("r6", "境界", "GeoJSON", "https://files.example/parks.geojson"),
            Portal.Resource("r7", "全部", "application/zip", "https://files.example/all.zip"),
            Portal.Resource("r8", "旧", "Excel", "https://files.example/old"),
            Portal.Resource("r9", "地図", null, "ftp://files.example/map.csv")));
        await using var web = await LocalWeb.StartAsync(portal.AnswerAsync);

        var listing = await ListAsync(web, organization: "mihon");
        var entries = listing.Entries(new SourceEntry { Id = "city", Municipality = "999997", Schedule = Schedule.OfWeb }).ToList();

        Assert.Equal(["city/r1", "city/r4", "city/r5", "city/r6", "city/r7", "city/r8"], entries.Select(e => e.Id));
        Assert.Equal(3, listing.LeftOut);
        Assert.Equal(
            new SourceEntry
            {
                Id = "city/r1", Url = new Uri("https://files.example/aed.csv"), Title = "AED設置箇所", Description = "AED設置箇所の説明", Licence = "クリエイティブ・コモンズ 表示",
                Publisher = "見本県見本市", Municipality = "999997", Schedule = Schedule.OfWeb, UpdatedOn = new DateOnly(2025, 12, 31),
            },
            entries[0]);
        Assert.Equal(("公園 (公園2024)", web.Address("/dataset/parks2024.csv")), (entries[1].Title, entries[1].Url));
    }

    [Fact]
    public async Task Pages_are_asked_for_until_all_packages_came()
    {
        portal.Packages.AddRange(Enumerable.Range(0, 250).Select(i => Portal.Package($"p{i:D3}", $"題{i}", Portal.Resource($"r{i}", "", "CSV", $"https://files.example/{i}.csv"))));
        await using var web = await LocalWeb.StartAsync(portal.AnswerAsync);

        Assert.Equal(250, (await ListAsync(web, query: "題")).Resources.Count);
        Assert.Equal(["0", "100", "200"], web.Asked.Select(a => System.Text.RegularExpressions.Regex.Match(a, "start=([0-9]+)").Groups[1].Value));
        Assert.All(web.Asked, asked => Assert.Contains("&sort=name+asc&q=%E9%A1%8C", asked, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/download.php?id=1", "/download.php?id=2", 2)]
    [InlineData("/get?f=aed.csv", "/get?f=aed.xlsx", 1)]
    [InlineData("/export?format=csv&set=aed", "/export?format=xlsx&set=aed", 1)]
    [InlineData("/aed.csv?v=20260401", "/aed.xlsx?v=20260402", 1)]
    public async Task One_table_in_two_formats_is_told_from_two_tables_at_one_address(string csv, string workbook, int tables)
    {
        portal.Packages.Add(Portal.Package("aed", "AED",
            Portal.Resource("r1", "", "CSV", csv), Portal.Resource("r2", "", "XLSX", workbook)));
        await using var web = await LocalWeb.StartAsync(portal.AnswerAsync);
        Assert.Equal(tables, (await ListAsync(web, query: "x")).Resources.Count);
    }

    [Fact]
    public async Task A_list_that_changes_while_its_pages_are_read_is_not_whole()
    {
        portal.Packages.AddRange(Enumerable.Range(0, 150).Select(i => Portal.Package($"p{i:D3}", $"題{i}",
            Portal.Resource($"r{i}", "", "CSV", $"https://files.example/{i}.csv"))));
        await using var web = await LocalWeb.StartAsync(async http =>
        {
            await portal.AnswerAsync(http);
            portal.Packages.RemoveAt(0);
        });

        var listing = await ListAsync(web, query: "x");

        Assert.Equal((149, false), (listing.Resources.Count, listing.IsWhole));
        Assert.DoesNotContain("r100", listing.Resources.Select(r => r.Id));
        Assert.True((await LocalListAsync()).IsWhole);

        async Task<CkanListing> LocalListAsync()
        {
            await using var still = await LocalWeb.StartAsync(portal.AnswerAsync);
            return await ListAsync(still, query: "x");
        }
    }

    [Fact]
    public async Task An_organization_that_is_not_there_has_no_tables()
    {
        portal.Packages.Add(Portal.Package("aed", "AED", Portal.Resource("r1", "", "CSV", "https://files.example/aed.csv")));
        await using var web = await LocalWeb.StartAsync(portal.AnswerAsync);
        Assert.Empty((await ListAsync(web, organization: "no\" OR \"mihon")).Resources);
    }

    [Fact]
    public async Task The_portal_says_itself_why_it_refuses()
    {
        portal.Error = "Search Query is invalid: 'x:'";
        await using var web = await LocalWeb.StartAsync(portal.AnswerAsync);
        var failure = (await ListAsync(web, query: "x:")).Refused?.Failure;
        Assert.Equal(("portal", "The portal cannot be listed. It refused: Search Query is invalid: 'x:'"), (failure?.Rule, failure?.Message));
    }

    [Theory]
    [InlineData("<html>", "portal")]
    [InlineData("[]", "portal")]
    [InlineData("{\"success\":true}", "portal")]
    [InlineData("{\"success\":true,\"result\":{\"count\":\"x\",\"results\":[]}}", "portal")]
    [InlineData("{\"success\":false,\"error\":{\"message\":\"Not found\"}}", "portal")]
    public async Task What_is_no_portal_is_told(string answer, string rule)
    {
        await using var web = await LocalWeb.StartAsync(http => http.Response.WriteAsync(answer));
        Assert.Equal(rule, (await ListAsync(web, query: "x")).Refused?.Failure.Rule);
    }

    [Fact]
    public async Task Half_filled_packages_and_resources_are_no_reason_to_stop()
    {
        const string answer = """
            {"success":true,"result":{"count":4,"results":[null,{},{"title":"x","resources":[null,5,{"id":"a"},{"url":"https://files.example/a.csv"},{"id":"b","url":"https://files.example/b.csv","format":null,"name":null,"last_modified":"soon"}],"organization":null},{"resources":"x"}]}}
            """;
        await using var web = await LocalWeb.StartAsync(http => http.Response.WriteAsync(answer));
        var only = Assert.Single((await ListAsync(web, query: "x")).Resources);
        Assert.Equal(("b", "CSV", null), (only.Id, only.Format, only.UpdatedOn));
    }

    [Fact]
    public async Task A_text_that_holds_half_a_character_is_no_reason_to_stop()
    {
        const string answer = """
            {"success":true,"result":{"count":1,"results":[{"name":"aed","title":"AED \ud83d","resources":[{"id":"a","url":"https://files.example/a.csv","name":"\udc00"}]}]}}
            """;
        await using var web = await LocalWeb.StartAsync(http => http.Response.WriteAsync(answer));
        Assert.Equal("aed", Assert.Single((await ListAsync(web, query: "x")).Entries(new SourceEntry { Id = "city" })).Title);
    }

    [Fact]
    public async Task Packages_of_one_title_are_told_apart()
    {
        portal.Packages.Add(Portal.Package("aed-2024", "AED", Portal.Resource("r1", "", "XLSX", "https://files.example/2024/data.xlsx")));
        portal.Packages.Add(Portal.Package("aed-2025", "AED", Portal.Resource("r2", "", "CSV", "https://files.example/2025/data.csv"), Portal.Resource("r3", "", "XLSX", "https://files.example/2025/data.xlsx")));
        await using var web = await LocalWeb.StartAsync(portal.AnswerAsync);
        Assert.Equal(["r1", "r2"], (await ListAsync(web, organization: "mihon")).Resources.Select(r => r.Id));
    }

    [Fact]
    public async Task Of_a_long_refusal_the_beginning_is_told()
    {
        portal.Error = new string('x', 5000);
        await using var web = await LocalWeb.StartAsync(portal.AnswerAsync);
        Assert.InRange((await ListAsync(web, query: "x")).Refused!.Failure.Message.Length, 300, 400);
    }

    private async Task<CkanListing> ListAsync(LocalWeb web, string? organization = null, string? query = null)
    {
        using var downloader = new Downloader(Open, Clock);
        return await Clock.PassUntilAsync(new CkanPortal(downloader).ListAsync(new CkanQuery(web.Address("/"), organization, query), CancellationToken.None));
    }
}
