using System.Net;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Cli.Shell;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Tests.Cli;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Http.Demand;

/// <summary>The whole program counts, and shows its counts to the operator alone.</summary>
public sealed class InsightTests : IDisposable
{
    private const string Key = "sixteen-or-more-characters";

    private const string Question = "{\"query\":\"{ facilities(first: 3) { nodes { name } } }\"}";

    private readonly TempFolder folder = new();

    private string Database => folder.File("city.db");

    [Fact]
    public async Task Answers_that_are_kept_and_those_that_a_client_has_count_like_others()
    {
        await using (var served = await ServeAsync())
        {
            await served.PostAsync(Question);
            await served.PostAsync(Question);
            var tag = (await GetAsync(served)).Header("etag")!;
            Assert.Equal(304, (await GetAsync(served, ("if-none-match", tag))).Status);
            Assert.Equal(200, (await served.GetAsync("/datasets")).Status);
            Assert.Equal(404, (await served.GetAsync("/datasets/nothing-of-the-kind")).Status);
            Assert.Equal(200, (await served.GetAsync("/data/all/facilities.csv")).Status);
        }

        var lines = await ReadAsync();
        Assert.Equal(5, Of(lines, DemandSubject.Answer, "").Reads);
        Assert.Equal(1, Of(lines, DemandSubject.Answer, "").Clients);
        Assert.Equal(4, Of(lines, DemandSubject.Form, "json").Reads);
        Assert.Equal(1, Of(lines, DemandSubject.Form, "csv").Reads);
        Assert.DoesNotContain(lines, line => line.Key.Subject == DemandSubject.Field);
        Assert.Equal(1, Of(lines, DemandSubject.Page, "/datasets").Reads);
        Assert.DoesNotContain(lines, line => line.Key.Subject == DemandSubject.DatasetPage);
        Assert.True(lines.Where(line => line.Key.Subject == DemandSubject.Dataset).Sum(line => line.Rows) > 12);
    }

    /// <summary>However its address is written, a page counts for its data set.</summary>
    [Fact]
    public async Task The_page_of_a_data_set_is_counted_for_it()
    {
        await using (var served = await ServeAsync())
        {
            var reply = await served.GetAsync(
                "/graphql?query=" + Uri.EscapeDataString("{ datasets(first: 1) { nodes { id slug } } }"), "application/json");
            using var json = JsonDocument.Parse(reply.Text);
            var dataset = json.RootElement.GetProperty("data").GetProperty("datasets").GetProperty("nodes")[0];
            foreach (var name in (string[])["id", "slug"])
            {
                var path = "/datasets/" + Uri.EscapeDataString(dataset.GetProperty(name).GetString()!);
                Assert.Equal(200, (await served.GetAsync(path)).Status);
            }
        }

        var page = Assert.Single(await ReadAsync(), line => line.Key.Subject == DemandSubject.DatasetPage);
        using var store = Stores.Open(Database, CityCatalog.Create());
        Assert.Equal(2, page.Reads);
        Assert.Contains(page.Key.Name, CountedCity.DatasetsOf(store).Keys);
    }

    /// <summary>What five searched for in vain, and where ten searched; not what only a further condition excluded.</summary>
    [Fact]
    public async Task What_readers_look_for_on_the_pages_is_counted()
    {
        await using (var served = await ServeAsync())
        {
            for (var reader = 1; reader <= 10; reader++)
            {
                await LookAsync("/search?q=ドッグラン", 5);
                await LookAsync("/places?q=ｼｪｱ サイクル", 5);
                await LookAsync("/places?q=スキー場", 4);
                await LookAsync("/places?q=見本市役所&open=now&city=131016", 5);
                await LookAsync("/places?near=36.0235,139.994", 10);

                async Task LookAsync(string path, int readers)
                {
                    if (reader <= readers)
                    {
                        var seen = await served.GetAsync(path, headers: ("x-forwarded-for", $"203.0.113.{reader}"));
                        Assert.Equal(200, seen.Status);
                    }
                }
            }
        }

        var lines = await ReadAsync();
        Assert.Equal(["シェア サイクル", "ドッグラン"], lines.Where(line => line.Key.Subject == DemandSubject.Search)
            .Select(line => line.Key.Name).Order(StringComparer.Ordinal));
        Assert.Equal((10, 10), lines.Where(line => line.Key.Subject == DemandSubject.Square)
            .Select(line => (line.Reads, line.Clients)).Single());
        Assert.Equal(24, Of(lines, DemandSubject.Page, "/places").Reads);
    }

    [Theory]
    [InlineData("{ facilities(first: 3, where: { category: { eq: AED } }) { nodes { name dataset { slug } } } }", 3)]
    [InlineData("{ facilities(where: { category: { eq: AED } }) { nodes { name dataset { slug } } } }", null)]
    [InlineData("{ facilities { nodes { name dataset { slug } } } }", null)]
    public async Task A_file_counts_the_rows_that_went_out(string query, int? rows)
    {
        int sent;
        await using (var served = await ServeAsync())
        {
            var reply = await served.GetAsync("/graphql?format=csv&query=" + Uri.EscapeDataString(query));
            Assert.Equal("text/csv", reply.ContentType?.Split(';')[0]);
            sent = reply.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;
            await served.GetAsync("/graphql?format=csv&query=" + Uri.EscapeDataString("{ events(first: 0) { nodes { name } } }"));
        }

        var lines = await ReadAsync();
        Assert.Equal(rows ?? sent, sent);
        Assert.Equal(sent, lines.Where(line => line.Key.Subject == DemandSubject.Dataset).Sum(line => line.Rows));
        Assert.Equal((2, sent), (Of(lines, DemandSubject.Answer, "").Reads, Of(lines, DemandSubject.Answer, "").Rows));
    }

    [Fact]
    public async Task Off_means_that_nothing_is_written()
    {
        await using (var served = await ServeAsync(("demand", "off")))
        {
            await served.PostAsync(Question);
            await served.GetAsync("/datasets");
        }

        Assert.Empty(await ReadAsync());
    }

    [Fact]
    public async Task Without_a_key_the_addresses_are_as_if_they_were_not_there()
    {
        await using var served = await ServeAsync();

        foreach (var path in (string[])["/insight", "/insight.csv?table=datasets"])
        {
            var reply = await served.GetAsync(path);
            Assert.Equal(404, reply.Status);
            Assert.Null(reply.Header("www-authenticate"));
        }
    }

    [Fact]
    public async Task The_operator_reads_what_is_used_what_is_not_what_is_wanted_and_what_to_mend()
    {
        await MakeMonthAsync();
        await using var served = await ServeAsync(("operator-key", Key));

        Assert.Equal(401, (await served.GetAsync("/insight")).Status);
        var reply = await served.GetAsync("/insight?month=2026-11&lang=ja", Served.Browser, ("authorization", "Bearer " + Key));
        var page = WebUtility.HtmlDecode(reply.Text);

        Assert.Equal((200, "no-store", "noindex"), (reply.Status, reply.Header("cache-control"), reply.Header("x-robots-tag")));
        foreach (var sentence in (string[])
        [
            "この月は1,200回", "最もよく使われたのは「", "一度も読まれませんでした", "ドッグラン", "東京都千代田区のAED設置箇所",
            "先に直すとよいデータ", "電話番号 50%",
        ])
        {
            Assert.Contains(sentence, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Each_table_can_be_taken_along_and_no_cell_of_it_is_a_formula()
    {
        await MakeMonthAsync();
        await using var served = await ServeAsync(("operator-key", Key));
        var bearer = ("authorization", "Bearer " + Key);

        var wanted = await served.GetAsync("/insight.csv?table=wanted&month=2026-11&lang=ja", "*/*", bearer);

        Assert.Equal((200, "text/csv; charset=utf-8"), (wanted.Status, wanted.ContentType));
        Assert.Contains("検索の言葉,ドッグラン,40,8\r\n", wanted.Text, StringComparison.Ordinal);
        Assert.Contains("検索の言葉,'=1+1,30,7\r\n", wanted.Text, StringComparison.Ordinal);
        Assert.Contains("\"insight-wanted-2026-11.csv\"", wanted.Header("content-disposition"), StringComparison.Ordinal);
        foreach (var (table, line) in ((string, string)[])
        [
            ("datasets", ",900,250,5000,0,"), ("fields", "Facility.phone,900,250,0.5\r\n"),
            ("squares", "54390756,36.0458,139.9563,30,12\r\n"), ("weeks", "2026-W46,2026-11-09,1200,300\r\n"),
        ])
        {
            var reply = await served.GetAsync($"/insight.csv?table={table}&month=2026-11&lang=en", "*/*", bearer);
            Assert.Equal(200, reply.Status);
            Assert.Contains(line, reply.Text, StringComparison.Ordinal);
        }

        foreach (var wrong in (string[])
            ["/insight?month=2026-13", "/insight?month=0000-01", "/insight.csv?table=x", "/insight.csv?table=weeks&month=x"])
        {
            Assert.Equal(400, (await served.GetAsync(wrong, Served.Browser, bearer)).Status);
        }
    }

    [Fact]
    public async Task The_operators_graph_is_behind_the_same_door_and_never_kept()
    {
        const string question = "{\"query\":\"{ demand(where: { subject: { eq: ANSWER } }) { nodes { reads } } }\"}";
        await MakeMonthAsync();
        var bearer = ("authorization", "Bearer " + Key);
        await using (var closed = await ServeAsync())
        {
            Assert.Equal(404, (await closed.PostToAsync("/operator/graphql", question, bearer)).Status);
        }

        await using var served = await ServeAsync(("operator-key", Key));

        Assert.Equal(401, (await served.PostToAsync("/operator/graphql", question)).Status);
        Assert.Equal(401, (await served.GetAsync("/operator/graphql?sdl")).Status);
        Assert.Equal(403, (await served.PostToAsync("/operator/graphql", question, bearer, ("sec-fetch-site", "cross-site"))).Status);
        var reply = await served.PostToAsync("/operator/graphql", question, bearer);
        Assert.Equal((200, "no-store", "noindex"), (reply.Status, reply.Header("cache-control"), reply.Header("x-robots-tag")));
        Assert.Equal("{\"data\":{\"demand\":{\"nodes\":[{\"reads\":1200}]}}}", reply.Text);
        var get = await served.GetAsync("/operator/graphql?query={demand{totalCount}}", "application/json", bearer);
        Assert.Equal((200, "no-store", null), (get.Status, get.Header("cache-control"), get.Header("etag")));
        var sdl = await served.GetAsync("/operator/graphql?sdl", "*/*", bearer);
        Assert.Equal((200, "no-store"), (sdl.Status, sdl.Header("cache-control")));
        Assert.Equal(Sources.Read("schema/operator.graphql").TrimEnd(), sdl.Text.TrimEnd());
        var page = await served.GetAsync("/insight?month=2026-11", Served.Browser, bearer);
        Assert.Contains("/operator/graphql", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "  ドッグラン  40回")]
    [InlineData("html", "<style>")]
    [InlineData("csv", "データセット,公開者,種類,回数,")]
    public async Task The_command_line_tells_a_month_in_sentences_as_one_file_and_as_a_table(string form, string part)
    {
        await MakeMonthAsync();
        using var program = new CapturedProgram();

        var code = await program.RunAsync(["insight", "--month", "2026-11", "--format", form, "--database", Database, "--lang", "ja"]);

        Assert.Equal((ExitCode.Done, ""), (code, program.Error));
        Assert.Contains(part, WebUtility.HtmlDecode(program.Output), StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/", program.Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static DemandLine Of(IReadOnlyList<DemandLine> lines, DemandSubject subject, string name) =>
        Assert.Single(lines, line => line.Key.Subject == subject && line.Key.Name == name);

    private static Task<Reply> GetAsync(Served served, params (string, string)[] headers) => served.GetAsync(
        "/graphql?query=" + Uri.EscapeDataString("{ facilities(first: 3) { nodes { name } } }"), "application/json", headers);

    private Task<Served> ServeAsync(params (string, string)[] flags) => Served.StartAsync([("database", Database), .. flags]);

    private async Task<IReadOnlyList<DemandLine>> ReadAsync()
    {
        using var store = Stores.Open(Database, CityCatalog.Create());
        return await CountedCity.FiguresOf(store);
    }

    /// <summary>Makes up a month of the sample city.</summary>
    private async Task MakeMonthAsync()
    {
        await (await ServeAsync(("demand", "off"))).DisposeAsync();
        using var store = Stores.Open(Database, CityCatalog.Create());
        var aed = (await store.DatasetsAsync(CancellationToken.None)).Single(set => set.Value.Kind == "AED").Key;
        store.Demand.Put("made up",
        [
            Line(DemandSubject.Answer, "", 1_200, 300, 9_000), Line(DemandSubject.Form, "json", 1_200, 300),
            Line(DemandSubject.Dataset, aed, 900, 250, 5_000), Line(DemandSubject.Field, "Facility.phone", 900, 250, 5_000, 2_500),
            Line(DemandSubject.Cell, "Facility.phone", 900, 250, 5_000, 2_500, aed),
            Line(DemandSubject.Search, "ドッグラン", 40, 8), Line(DemandSubject.Search, "=1+1", 30, 7),
            Line(DemandSubject.MissingKind, "AED", 20, 6, within: "131016"),
            Line(DemandSubject.MissingMunicipality, "011002", 9, 5),
            Line(DemandSubject.Square, "54390756", 30, 12),
        ]);
    }

    private static DemandLine Line(
        DemandSubject subject, string name, long reads, int clients, long rows = 0, long nulls = 0, string within = "") =>
        new(new DemandKey("2026-W46", subject, name, within), reads, rows, nulls, clients);
}
