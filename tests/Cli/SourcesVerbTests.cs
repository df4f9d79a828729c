using System.Text.Json;
using Gateway.Cli.Shell;
using Gateway.Tests.Import.Feeds;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>Addresses and sources files on the command line, with the real program and a local server.</summary>
public sealed class SourcesVerbTests : IDisposable
{
    private const string Head = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置\n";

    private readonly CapturedProgram program = new();
    private string rows = "999997,1,市役所,見本県見本市本町1,1階\n";

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task An_address_may_stand_wherever_a_file_may()
    {
        await using var web = await LocalWeb.StartAsync(ServeAsync);
        var address = web.Address("/data/999997_aed.csv").AbsoluteUri;

        Assert.Equal(ExitCode.Done, await program.RunAsync("import", address, "--allow-private-addresses"));
        await program.RunAsync("datasets", "--json");
        Assert.Equal(("aed", address), Rows().Single() is var only ? (only.GetProperty("slug").GetString(), only.GetProperty("sourceUrl").GetString()) : default);
        Assert.Equal(ExitCode.Done, await program.RunAsync("check", address, "--allow-private-addresses", "--lang", "en"));
        Assert.Contains("Kind: AED", program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_address_is_refused_unless_it_is_allowed()
    {
        await using var web = await LocalWeb.StartAsync(ServeAsync);
        var address = web.Address("/999997_aed.csv").AbsoluteUri;

        Assert.Equal(ExitCode.Failed, await program.RunAsync("import", address));
        Assert.Contains("127.0.0.1 is an address of this machine or of a private network; --allow-private-addresses allows it.", program.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, await program.RunAsync("check", address, "--lang", "ja"));
        Assert.Contains("プライベートネットワーク", program.Output, StringComparison.Ordinal);
        Assert.Empty(web.Asked);
    }

    [Theory]
    [InlineData("import ftp://example.jp/a.csv", "ftp://example.jp/a.csv: only addresses that begin with http:// or https:// are fetched.")]
    [InlineData("import", "Name the files to import, or a sources file with --sources FILE; one of the two.")]
    [InlineData("import a.csv --sources sources.json", "Name the files to import, or a sources file with --sources FILE; one of the two.")]
    [InlineData("import --sources sources.json --licence CC0", "With --sources, the sources file describes each source completely; omit the other flags.")]
    [InlineData("import --sources none.json", "none.json: it cannot be read:")]
    [InlineData("serve --sources none.json", "none.json: it cannot be read:")]
    [InlineData("import --sources wrong.json", "wrong.json:1: /sources/0/url: \"x\" does not fit: write an address that begins with http:// or https://")]
    public async Task What_cannot_be_understood_is_a_line(string line, string told)
    {
        program.Write("wrong.json", "{ \"sources\": [ { \"id\": \"a\", \"url\": \"x\" } ] }");

        Assert.Equal(ExitCode.Usage, await program.RunAsync(line.Split(' ')));
        Assert.Contains(told, program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_sources_are_asked_once_and_shown()
    {
        await using var web = await LocalWeb.StartAsync(ServeAsync);
        WriteSources(web, "1d");

        Assert.Equal(ExitCode.Partly, await program.RunAsync("import", "--sources", "sources.json", "--allow-private-addresses"));
        Assert.Matches(@"aed\s+changed", program.Output);
        Assert.Contains("none: failed:", program.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await program.RunAsync("sources"));
        Assert.Matches(@"aed\s+changed\s+2", program.Output);
        Assert.Equal(ExitCode.Done, await program.RunAsync("sources", "--json"));
        var states = Rows();
        Assert.Equal(["aed CHANGED", "none FAILED"], states.Select(s => $"{s.GetProperty("id").GetString()} {s.GetProperty("outcome").GetString()}"));
        Assert.Equal((1, 1, "999997-aed-aed"), (states[0].GetProperty("rows").GetInt32(), states[0].GetProperty("dataVersion").GetInt32(), states[0].GetProperty("datasets")[0].GetString()));
    }

    [Fact]
    public async Task Quietly_only_what_failed_is_told()
    {
        await using var web = await LocalWeb.StartAsync(ServeAsync);
        WriteSources(web, "1d");

        Assert.Equal(ExitCode.Partly, await program.RunAsync("import", "--sources", "sources.json", "--allow-private-addresses", "--quiet"));
        Assert.Empty(program.Output);
        Assert.StartsWith("none: ", Assert.Single(program.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Served_it_keeps_itself_fresh()
    {
        await using var web = await LocalWeb.StartAsync(ServeAsync);
        WriteSources(web, "1s");
        using var stop = new CancellationTokenSource();
        var serving = program.RunAsync(stop.Token, "serve", "--urls", "http://127.0.0.1:0", "--sources", "sources.json", "--allow-private-addresses");
        await UntilAsync(() => program.Error.Contains("aed: changed: 1 added", StringComparison.Ordinal), serving);
        rows += "999997,2,公民館,見本県見本市桜台2,玄関\n";
        await UntilAsync(() => program.Error.Split("aed: changed: 1 added, 0 changed, 0 gone").Length == 3, serving);
        var (ready, page) = await LookAsync(program.Output.Split('\n').First(line => line.Contains("GraphQL  ", StringComparison.Ordinal)).Trim().Split(' ')[^1]);
        await stop.CancelAsync();

        Assert.Contains("\"sources\":{\"well\":1,\"failing\":1}", ready, StringComparison.Ordinal);
        Assert.Matches(@"(?s)<th scope=""row""><bdi>aed</bdi></th>\s*<td[^>]*>up to date</td>.*<th scope=""row""><bdi>none</bdi></th>\s*<td[^>]*>cannot be fetched", page);
        Assert.Equal(ExitCode.Done, await serving.WaitAsync(Waiting.Longest));
        using var other = new CapturedProgram();
        await other.RunAsync("sources", "--json", "--database", program.Path("data/gateway.db"));
        using var json = JsonDocument.Parse(other.Output);
        Assert.Equal(2, json.RootElement[0].GetProperty("rows").GetInt32());
    }

    [Fact]
    public async Task Without_sources_the_verb_says_how_to_begin()
    {
        program.Write("999997_aed.csv", Head + rows);
        await program.RunAsync("import", "999997_aed.csv");

        Assert.Equal(ExitCode.Done, await program.RunAsync("sources"));
        Assert.Contains("`gateway serve --sources FILE`", program.Output, StringComparison.Ordinal);
    }

    private static async Task<(string Ready, string Page)> LookAsync(string graph)
    {
        using var client = new HttpClient();
        return (await client.GetStringAsync(new Uri(new Uri(graph), "/readyz")), await client.GetStringAsync(new Uri(new Uri(graph), "/?lang=en")));
    }

    private async Task ServeAsync(HttpContext http)
    {
        http.Response.StatusCode = http.Request.Path.Value!.EndsWith("aed.csv", StringComparison.Ordinal) ? 200 : 404;
        await http.Response.WriteAsync(http.Response.StatusCode == 200 ? Head + rows : "");
    }

    private void WriteSources(LocalWeb web, string schedule) => program.Write("sources.json", JsonSerializer.Serialize(new
    {
        sources = new[] { new { id = "aed", url = web.Address("/999997_aed.csv"), schedule }, new { id = "none", url = web.Address("/none.csv"), schedule = "1d" } },
    }));

    private static async Task UntilAsync(Func<bool> holds, Task serving)
    {
        while (!holds())
        {
            Assert.False(serving.IsCompleted);
            await Task.Delay(20);
        }
    }

    private List<JsonElement> Rows()
    {
        using var document = JsonDocument.Parse(program.Output);
        return [.. document.RootElement.EnumerateArray().Select(row => row.Clone())];
    }
}
