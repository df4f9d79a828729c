using System.Text.Json;
using Gateway.Http.Ide;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Http.Ide;

/// <summary>Banana Cake Pop's addresses, with files made up by the test.</summary>
public sealed class IdeTests : IDisposable
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private readonly TempFolder folder = new();

    public IdeTests()
    {
        Write("index.html", "<!doctype html><title>IDE</title><body></body>");
        Write("service-worker.js", "self;");
        Write("manifest.webmanifest", "{}");
        Write("favicon.ico", "ico");
        Write("LICENSE", "ChilliCream License 1.0");
        Write("static/js/main.0349187e.js", "main;");
        Write("static/css/styles.css", "a{}");
        Write("static/media/font.woff2", "f");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("/GraphQL", 301)]
    [InlineData("/GRAPHQL/", 200)]
    [InlineData("/GraphQL/bcp-config.json", 200)]
    [InlineData("/GraphQL/nothing", 404)]
    [InlineData("/GRAPHQL/Schema", 200)]
    [InlineData("/TRY/aeds-in-a-box", 301)]
    [InlineData("/Try/aeds-in-a-box/", 200)]
    [InlineData("/HEALTHZ", 200)]
    [InlineData("/Datasets/nothing", 404)]
    [InlineData("/graphql//", 404)]
    [InlineData("/graphql/%2F..%2F", 404)]
    [InlineData("/graphqlx", 404)]
    public async Task Addresses_are_found_in_any_case_and_none_is_a_fault(string path, int status)
    {
        await using var server = await StartAsync();

        Assert.Equal(status, (await server.GetAsync(path, Browser)).Status);
    }

    [Fact]
    public async Task A_browser_is_led_to_the_page_with_its_query_string_kept()
    {
        await using var server = await StartAsync();

        var moved = await server.GetAsync("/graphql?a=1", Browser);
        var page = await server.GetAsync("/graphql/", Browser);

        Assert.Equal((301, "/graphql/?a=1"), (moved.Status, moved.Header("location")));
        Assert.Equal((200, "text/html; charset=utf-8"), (page.Status, page.ContentType));
        Assert.StartsWith("<!doctype html><title>IDE</title>", page.Text, StringComparison.Ordinal);
        Assert.Contains("script-src 'self' 'unsafe-eval'", page.Header("content-security-policy")!, StringComparison.Ordinal);
        Assert.Equal("no-cache", page.Header("cache-control"));
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/json")]
    [InlineData(null)]
    public async Task A_program_never_gets_the_page(string? accept)
    {
        await using var server = await StartAsync();

        Assert.Equal("{\"data\":1}", (await server.GetAsync("/graphql?query=%7Ba%7D", accept)).Text);
        Assert.Equal("{\"data\":1}", (await server.GetAsync("/graphql/?query=%7Ba%7D", accept)).Text);
        Assert.Equal(404, (await server.GetAsync("/graphql/", accept)).Status);
    }

    [Theory]
    [InlineData("static/js/main.0349187e.js", "text/javascript; charset=utf-8", "immutable")]
    [InlineData("static/css/styles.css", "text/css; charset=utf-8", "immutable")]
    [InlineData("static/media/font.woff2", "font/woff2", "immutable")]
    [InlineData("manifest.webmanifest", "application/manifest+json", "no-cache")]
    [InlineData("favicon.ico", "image/x-icon", "no-cache")]
    [InlineData("LICENSE", "text/plain; charset=utf-8", "no-cache")]
    public async Task Each_file_has_its_type_and_its_time(string name, string type, string caching)
    {
        await using var server = await StartAsync();

        var reply = await server.GetAsync("/graphql/" + name, "*/*");
        var head = await server.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/graphql/" + name));
        var again = new HttpRequestMessage(HttpMethod.Get, "/graphql/" + name);
        again.Headers.TryAddWithoutValidation("if-none-match", reply.Header("etag"));

        Assert.Equal((200, type), (reply.Status, reply.ContentType));
        Assert.Contains(caching, reply.Header("cache-control")!, StringComparison.Ordinal);
        Assert.Equal((200, 0, reply.Bytes.Length), (head.Status, head.Bytes.Length, (int)head.Response.Content.Headers.ContentLength!));
        Assert.Equal(304, (await server.SendAsync(again)).Status);
    }

    [Theory]
    [InlineData("/graphql/static/js/none.js")]
    [InlineData("/graphql/..%2f..%2fsecret")]
    [InlineData("/graphql/%2e%2e/secret")]
    [InlineData("/graphql/static")]
    [InlineData("/try/aeds-in-a-box/static/js/none.js")]
    [InlineData("/try/nope/")]
    [InlineData("/try/nope")]
    public async Task What_is_not_there_is_404_and_never_the_page(string path)
    {
        await using var server = await StartAsync();

        var reply = await server.GetAsync(path, Browser);

        Assert.Equal(404, reply.Status);
        Assert.DoesNotContain("<title>IDE", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_configuration_keeps_everything_at_home()
    {
        await using var server = await StartAsync();

        var reply = await server.GetAsync("/graphql/bcp-config.json", "*/*");

        Assert.Equal("application/json; charset=utf-8", reply.ContentType);
        Assert.StartsWith(
            """{"useBrowserUrlAsEndpoint":true,"disableTelemetry":true,"title":"Open data GraphQL",""",
            reply.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newcomer_finds_a_question_in_the_first_tab()
    {
        await using var server = await StartAsync();

        using var config = JsonDocument.Parse((await server.GetAsync("/graphql/bcp-config.json", "*/*")).Text);

        Assert.Contains("query GuideFirst {", config.RootElement.GetProperty("graphQLDocument").GetString()!, StringComparison.Ordinal);
    }

    /// <summary>Its licence requires a prominent notice of what was changed.</summary>
    [Theory]
    [InlineData("/graphql/")]
    [InlineData("/try/aeds-in-a-box/")]
    [InlineData("/try/guide-near/")]
    public async Task The_page_opens_a_document_shows_no_banner_and_says_that_it_was_changed(string path)
    {
        await using var server = await StartAsync();

        var page = await server.GetAsync(path, Browser);
        var script = await server.GetAsync(path + "open.js", "*/*");

        Assert.EndsWith("<script src=\"open.js\" defer></script></body>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<!-- NOTICE: this page of Banana Cake Pop was modified", page.Text, StringComparison.Ordinal);
        Assert.StartsWith("chillicream_bcp_legacy_info_shown=true;", page.Header("set-cookie"), StringComparison.Ordinal);
        Assert.Equal((200, "text/javascript; charset=utf-8"), (script.Status, script.ContentType));
        Assert.Contains("Create Document", script.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_example_has_an_address_of_its_own_with_its_operation_in_it()
    {
        await using var server = await StartAsync();

        var moved = await server.GetAsync("/try/aeds-in-a-box", Browser);
        var page = await server.GetAsync("/try/aeds-in-a-box/", Browser);
        var script = await server.GetAsync("/try/aeds-in-a-box/static/js/main.0349187e.js", "*/*");
        using var config = JsonDocument.Parse((await server.GetAsync("/try/aeds-in-a-box/bcp-config.json", "*/*")).Text);

        Assert.Equal((301, "/try/aeds-in-a-box/"), (moved.Status, moved.Header("location")));
        Assert.StartsWith("<!doctype html><title>IDE</title>", page.Text, StringComparison.Ordinal);
        Assert.Equal("main;", script.Text);
        Assert.Equal(server.Client.BaseAddress + "graphql", config.RootElement.GetProperty("endpoint").GetString());
        Assert.Contains("query AedsInABox(", config.RootElement.GetProperty("graphQLDocument").GetString()!, StringComparison.Ordinal);
        Assert.Equal(36.03, config.RootElement.GetProperty("variables").GetProperty("south").GetDouble());
        Assert.True(config.RootElement.GetProperty("disableTelemetry").GetBoolean());
    }

    /// <summary>Each would cache twelve megabytes of files again, and reload the page while a newcomer is using it.</summary>
    [Theory]
    [InlineData("/graphql/")]
    [InlineData("/try/aeds-in-a-box/")]
    public async Task There_is_no_worker_that_keeps_files(string path)
    {
        await using var server = await StartAsync();

        var reply = await server.GetAsync(path + "service-worker.js", "*/*");

        Assert.Equal((200, "text/javascript; charset=utf-8"), (reply.Status, reply.ContentType));
        Assert.DoesNotContain("self", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql/")]
    [InlineData("/try/aeds-in-a-box/")]
    public async Task Without_the_files_a_page_of_our_own_says_how_to_get_them(string path)
    {
        await using var server = await StartAsync(IdeFiles.In(folder.File("none")));

        var reply = await server.GetAsync(path, Browser);

        Assert.Equal((200, "text/html; charset=utf-8"), (reply.Status, reply.ContentType));
        Assert.Contains("type Query {", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Banana Cake Pop is not included in this build", reply.Text, StringComparison.Ordinal);
        Assert.Equal(path.Contains("try", StringComparison.Ordinal), reply.Text.Contains("query AedsInABox(", StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", reply.Header("content-security-policy")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Examples_are_only_read()
    {
        await using var server = await StartAsync();

        var reply = await server.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/try/aeds-in-a-box/"));

        Assert.Equal((405, "GET, HEAD, OPTIONS"), (reply.Status, reply.Header("allow")));
    }

    [Fact]
    public void The_lock_file_pins_version_and_hash_and_names_no_registry()
    {
        var text = Sources.Read("src/Http/Ide/package-lock.json");
        using var json = JsonDocument.Parse(text);

        var package = json.RootElement.GetProperty("packages").GetProperty("node_modules/@chillicream/bananacakepop-graphql-ide");
        Assert.Equal("18.0.0", package.GetProperty("version").GetString());
        Assert.StartsWith("sha512-", package.GetProperty("integrity").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("resolved", text, StringComparison.Ordinal);
        Assert.DoesNotContain("://", text, StringComparison.Ordinal);
    }

    /// <summary>On a build machine the files must exist, where the build put them beside the program, and the licence with them.</summary>
    [IdeFact]
    public void The_build_puts_the_files_and_their_licence_beside_the_program()
    {
        var files = IdeFiles.In(Path.Combine(AppContext.BaseDirectory, "ide"));

        Assert.NotNull(files.Find(IdeFiles.Page));
        Assert.NotNull(files.Find("LICENSE"));
        Assert.NotNull(files.Find("MODIFIED.txt"));
        Assert.NotNull(files.Find("service-worker.js"));
        Assert.Null(files.Find("package.json"));
        Assert.Contains(files.Names, name => name.StartsWith("static/js/main.", StringComparison.Ordinal));
    }

    private void Write(string name, string text)
    {
        var path = folder.File("ide/" + name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        File.WriteAllText(folder.File("secret"), "secret");
    }

    private Task<RunningServer> StartAsync(IdeFiles? files = null) => RunningServer.StartAsync(
        (_, _) => Task.FromResult(RunningServer.Make(Gateway.Graph.Messages.AnswerKind.Executed, "{\"data\":1}")),
        ide: files ?? IdeFiles.In(folder.File("ide")));
}

/// <summary>Skipped, with the reason, if the gateway was built without Banana Cake Pop; a build machine has no excuse.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IdeFactAttribute : FactAttribute
{
    public IdeFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(AppContext.BaseDirectory, "ide")) && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "The gateway was built without Banana Cake Pop: npm or the network was missing.";
        }
    }
}
