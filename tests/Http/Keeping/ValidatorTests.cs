using System.IO.Compression;
using System.Text;
using Gateway.Graph.Documents;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Http.Keeping;

/// <summary>What an answer says about its freshness, and 304.</summary>
public sealed class ValidatorTests : KeptTest
{
    [Theory]
    [InlineData(0, "max-age=0, must-revalidate, public", "Accept, Accept-Encoding")]
    [InlineData(60, "max-age=60, public, stale-while-revalidate=60",
        "Accept, Accept-Encoding, GraphQL-Cost, GraphQL-Data-Version, GraphQL-Attribution")]
    public async Task An_answer_to_a_GET_says_of_which_data_it_is_and_who_may_keep_it(int seconds, string cache, string vary)
    {
        using var store = Filled();
        await using var server = await ServeAsync(store, Keeping(seconds: seconds));

        foreach (var reply in new[] { await server.SendAsync(Get(Names)), await server.SendAsync(Get(Names)) })
        {
            Assert.Equal((200, cache, vary), (reply.Status, CacheOf(reply), reply.Header("vary")));
            Assert.Matches("^\"[A-Za-z0-9_-]{22}\"$", reply.Header("etag"));
            Assert.Equal("Fri, 02 Jan 2026 03:04:05 GMT", reply.Header("last-modified"));
        }
    }

    [Theory]
    [InlineData("{0}", true)]
    [InlineData("W/{0}", true)]
    [InlineData("\"x\", W/\"y\", {0}", true)]
    [InlineData("\"x\"", false)]
    [InlineData("nonsense", false)]
    public async Task A_client_that_names_the_tag_is_told_that_nothing_changed_before_anything_is_read(string header, bool isKnown)
    {
        using var store = Filled();
        await using var server = await ServeAsync(store, Keeping(bytes: 0));
        var tag = (await server.SendAsync(Get(Names))).Header("etag")!;
        var (before, held) = (Executed, header.Replace("{0}", tag, StringComparison.Ordinal));

        var reply = await server.SendAsync(Get(Names, ("if-none-match", held)));

        Assert.Equal(isKnown ? (304, 0, 0) : (200, reply.Bytes.Length, 1), (reply.Status, reply.Bytes.Length, Executed - before));
        Assert.Equal((header.StartsWith("W/", StringComparison.Ordinal) ? held : tag, "max-age=0, must-revalidate, public"),
            (reply.Header("etag"), CacheOf(reply)));
        Assert.Equal("Accept, Accept-Encoding", reply.Header("vary"));
        Assert.Equal("Fri, 02 Jan 2026 03:04:05 GMT", reply.Header("last-modified"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1 << 20)]
    public async Task Any_tag_will_do_where_there_is_an_answer_and_not_where_there_is_an_error(long bytes)
    {
        using var store = Filled();
        await using var server = await ServeAsync(store, Keeping(bytes));

        Assert.Equal(304, (await server.SendAsync(Get(Names, ("if-none-match", "*")))).Status);
        Assert.Equal(304, (await server.SendAsync(Get(Names, ("if-none-match", "*")))).Status);
        Assert.Equal(400, (await server.SendAsync(Get("{ nothing }", ("if-none-match", "*")), "application/graphql-response+json")).Status);
    }

    [Theory, EachStore]
    public async Task With_other_data_the_tag_is_another(string kind)
    {
        On(kind);
        using var store = Filled();
        await using var server = await ServeAsync(store, Keeping(bytes: 0));
        var tag = (await server.SendAsync(Get(Names))).Header("etag")!;
        LoadVersion(store, 2);

        var reply = await server.SendAsync(Get(Names));

        Assert.NotEqual(tag, reply.Header("etag"));
        Assert.Contains("\"2\"", reply.Text, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task Several_gateways_over_one_database_give_one_tag_and_another_edition_another(string kind)
    {
        On(kind);
        using var store = Filled();
        using var second = Open();
        await using var server = await ServeAsync(store);
        await using var beside = await ServeAsync(second, Keeping(bytes: 0));
        await using var other = await ServeAsync(store, change: wire => wire with { Edition = () => "2" });

        var tag = (await server.SendAsync(Get(Names))).Header("etag");

        Assert.Equal(tag, (await beside.SendAsync(Get(Names))).Header("etag"));
        Assert.NotEqual(tag, (await other.SendAsync(Get(Names))).Header("etag"));
    }

    [Fact]
    public async Task All_that_changes_the_bytes_changes_the_tag()
    {
        using var store = Filled();
        await using var server = await ServeAsync(store);
        var tags = new List<string?>
        {
            (await server.SendAsync(Get(Names))).Header("etag"),
            (await server.SendAsync(Get(Names), "application/json")).Header("etag"),
            (await server.SendAsync(Get(Names, ("accept-encoding", "br")))).Header("etag"),
            (await server.SendAsync(Get(Names, ("accept-encoding", "gzip")))).Header("etag"),
            (await server.SendAsync(Get(Names, ("graphql-cost", "report")))).Header("etag"),
            (await server.SendAsync(Get(Names, ("graphql-data-version", "report")))).Header("etag"),
            (await server.SendAsync(Get(Names + " "))).Header("etag"),
            (await server.GetAsync("/graphql/persisted/names")).Header("etag"),
        };

        Assert.DoesNotContain(null, tags);
        Assert.Equal(tags.Count, tags.Distinct().Count());
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("identity", null)]
    [InlineData("deflate", null)]
    public async Task An_answer_comes_in_the_coding_of_the_client_the_same_bytes_each_time(string accepted, string? coding)
    {
        using var store = Filled();
        await using var server = await ServeAsync(store);
        var text = (await server.SendAsync(Get(Names))).Text;

        var replies = new List<Reply>();
        for (var i = 0; i < 4; i++)
        {
            replies.Add(await server.SendAsync(Get(Names, ("accept-encoding", accepted))));
        }

        Assert.All(replies, reply => Assert.Equal((coding, text), (reply.Header("content-encoding"), Decoded(reply))));
        Assert.All(replies, reply => Assert.Equal("Accept, Accept-Encoding", reply.Header("vary")));
        Assert.All(replies, reply => Assert.Equal(replies[0].Bytes, reply.Bytes));
        Assert.Matches($"^\"[A-Za-z0-9_-]{{22}}{(coding is null ? "" : "-" + coding)}\"$", replies[0].Header("etag"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_kept_answer_to_a_POST_is_coded_once_it_is_given_again(string coding)
    {
        using var store = Filled();
        await using var server = await ServeAsync(store);
        var text = (await server.PostAsync(Body(Names))).Text;

        var replies = new List<Reply>();
        for (var i = 0; i < 4; i++)
        {
            replies.Add(await server.SendAsync(Post(Body(Names), ("accept-encoding", coding))));
        }

        Assert.All(replies, reply => Assert.Equal((coding, text), (reply.Header("content-encoding"), Decoded(reply))));
        Assert.Equal(replies[^1].Bytes.Length, replies[^1].Response.Content.Headers.ContentLength);
        Assert.Equal(1, Executed);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("br")]
    public async Task HEAD_says_what_GET_says_from_the_same_entry(string coding)
    {
        using var store = Filled();
        await using var server = await ServeAsync(store);
        string[] names = ["etag", "last-modified", "cache-control", "vary", "content-type", "content-encoding", "content-length"];
        var got = await server.SendAsync(Get(Names, ("accept-encoding", coding)));

        var asked = Get(Names, ("accept-encoding", coding));
        asked.Method = HttpMethod.Head;
        var head = await server.SendAsync(asked);

        Assert.Equal((200, 0, 1), (head.Status, head.Bytes.Length, Executed));
        Assert.Equal(names.Select(got.Header), names.Select(head.Header));
    }

    [Fact]
    public async Task A_POST_has_a_validator_only_where_the_client_knows_of_such()
    {
        using var store = Filled();
        await using var server = await ServeAsync(store);

        var plain = await server.PostAsync(Body(Names));
        var asked = await server.SendAsync(Post(Body(Names), ("if-none-match", "\"\"")));
        var known = await server.SendAsync(Post(Body(Names), ("if-none-match", asked.Header("etag")!)));

        Assert.Equal((null, null, "no-cache"), (plain.Header("etag"), plain.Header("last-modified"), plain.Header("cache-control")));
        Assert.Equal((200, plain.Text, "no-cache"), (asked.Status, asked.Text, asked.Header("cache-control")));
        Assert.Equal((304, 0), (known.Status, known.Bytes.Length));
    }

    [Theory]
    [InlineData("/graphql?query=%7Bnothing%7D")]
    [InlineData("/graphql?query=%7B")]
    [InlineData("/graphql?variables=%7B%7D&query=")]
    [InlineData("/graphql?query=%7Bfacilities(after:%22x%22)%7Bnodes%7Bname%7D%7D%7D")]
    [InlineData("/graphql?extensions=%7B%22persistedQuery%22:%7B%22sha256Hash%22:%22abc%22%7D%7D")]
    [InlineData("/graphql/persisted/nobody")]
    public async Task Errors_are_nobody_s_to_keep(string address)
    {
        using var store = Filled();
        await using var server = await ServeAsync(store);

        var reply = await server.GetAsync(address);
        await server.GetAsync(address);

        Assert.Contains("\"errors\":", reply.Text, StringComparison.Ordinal);
        Assert.Equal((null, null, "no-store"), (reply.Header("etag"), reply.Header("last-modified"), reply.Header("cache-control")));
    }

    [Fact]
    public async Task What_is_told_once_is_nobody_s_to_keep()
    {
        using var store = Filled();
        await using var server = await ServeAsync(store);
        var hash = DocumentHash.Of("sha256Hash", Names);
        var extensions = Uri.EscapeDataString("{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}");

        var left = await server.GetAsync($"{Address(Names)}&extensions={extensions}");
        var again = await server.GetAsync($"{Address(Names)}&extensions={extensions}");
        var byHash = await server.GetAsync($"/graphql?extensions={extensions}");
        var tried = await server.SendAsync(Get(Names, ("graphql-cost", "validate")));

        Assert.Contains("\"persisted\":true", left.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("persisted", again.Text, StringComparison.Ordinal);
        Assert.All([left, again, tried], reply => Assert.Equal((200, null), (reply.Status, reply.Header("etag"))));
        Assert.All([left, again, tried], reply => Assert.Equal("no-store", reply.Header("cache-control")));
        Assert.Equal((200, again.Text, true), (byHash.Status, byHash.Text, byHash.Header("etag") is not null));
    }

    [Fact]
    public async Task The_data_version_is_told_to_those_who_ask()
    {
        using var store = Filled();
        await using var server = await ServeAsync(store);
        await server.PostAsync(Body(Names));

        var told = await server.SendAsync(Post(Body(Names), ("GraphQL-Data-Version", "report")));
        var both = await server.SendAsync(Post(Body(Names), ("GraphQL-Data-Version", "Report"), ("GraphQL-Cost", "report")));

        Assert.EndsWith("},\"extensions\":{\"dataVersion\":1}}", told.Text, StringComparison.Ordinal);
        Assert.Matches("\"extensions\":\\{\"operationCost\":\\{.*\\},\"dataVersion\":1\\}\\}$", both.Text);
        Assert.DoesNotContain("extensions", (await server.PostAsync(Body(Names))).Text, StringComparison.Ordinal);
        var otherwise = await server.SendAsync(Post(Body(Names), ("GraphQL-Data-Version", "yes")));
        Assert.DoesNotContain("extensions", otherwise.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_to_name_is_told_to_those_who_ask_and_is_another_answer()
    {
        using var store = Filled();
        await using var server = await ServeAsync(store);
        await server.PostAsync(Body(Names));

        var told = await server.SendAsync(Post(Body(Names), ("GraphQL-Attribution", "report")));
        var again = await server.SendAsync(Post(Body(Names), ("GraphQL-Attribution", "report")));

        Assert.Contains("\"extensions\":{\"attribution\":[", told.Text, StringComparison.Ordinal);
        Assert.Equal(told.Text, again.Text);
        Assert.DoesNotContain("extensions", (await server.PostAsync(Body(Names))).Text, StringComparison.Ordinal);
    }

    /// <summary>Sorts the directives, since the HTTP client reports them in an order of its own.</summary>
    private static string CacheOf(Reply reply) => string.Join(", ", reply.Header("cache-control")!.Split(", ").Order());

    private Gateway.Store.CityStore Filled()
    {
        var store = OpenCounted();
        LoadVersion(store, 1);
        return store;
    }

    private static string Decoded(Reply reply)
    {
        using var bytes = new MemoryStream(reply.Bytes);
        using Stream text = reply.Header("content-encoding") switch
        {
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        };
        using var reader = new StreamReader(text, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
