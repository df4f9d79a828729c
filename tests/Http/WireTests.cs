using System.IO.Compression;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Gateway.Graph.Messages;
using Gateway.Http.Rules;
using Gateway.Http.Watching;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>Headers, methods, the schema file, health, faults and the orderly shutdown.</summary>
public sealed class WireTests
{
    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema")]
    [InlineData("/graphql/schema/")]
    [InlineData("/graphql/schema.graphql")]
    public async Task The_schema_is_a_file_to_download(string path)
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");

        var reply = await server.GetAsync(path);

        Assert.Equal((200, RunningServer.Sdl), (reply.Status, reply.Text));
        Assert.Equal("application/graphql; charset=utf-8", reply.ContentType);
        Assert.Equal("attachment; filename=\"schema.graphql\"", reply.Header("content-disposition"));
        Assert.Equal($"\"1-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(RunningServer.Sdl)))}\"", reply.Header("etag"));
        Assert.NotNull(reply.Header("last-modified"));
        Assert.Equal(["max-age=3600", "must-revalidate", "public"], reply.Header("cache-control")!.Split(", ").Order());
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task What_the_server_codes_has_a_tag_for_what_it_means_and_not_for_its_bytes(string coding)
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");
        var plain = (await server.GetAsync("/graphql?sdl")).Header("etag")!;

        var coded = await AskAsync(null);
        var known = await AskAsync(coded.Header("etag"));

        Assert.Equal((200, coding, "W/" + plain), (coded.Status, coded.Header("content-encoding"), coded.Header("etag")));
        Assert.Equal((304, "W/" + plain), (known.Status, known.Header("etag")));

        Task<Reply> AskAsync(string? tag)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
            request.Headers.Add("accept-encoding", coding);
            request.Headers.TryAddWithoutValidation("if-none-match", tag);
            return server.SendAsync(request);
        }
    }

    [Fact]
    public async Task A_schema_that_the_client_has_is_not_sent_again()
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");
        var tag = (await server.GetAsync("/graphql?sdl")).Header("etag")!;
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
        request.Headers.TryAddWithoutValidation("if-none-match", $"\"other\", {tag}");

        var reply = await server.SendAsync(request);

        Assert.Equal((304, 0), (reply.Status, reply.Bytes.Length));
    }

    [Theory]
    [InlineData("/graphql?query=%7Ba%7D")]
    [InlineData("/graphql?sdl")]
    [InlineData("/healthz")]
    [InlineData("/")]
    public async Task HEAD_is_GET_without_the_body(string path)
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, """{"data":{"a":1}}""");
        var got = await server.GetAsync(path);

        var head = await server.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

        Assert.Equal((200, 0, got.ContentType), (head.Status, head.Bytes.Length, head.ContentType));
        Assert.Equal(got.Bytes.Length, head.Response.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/graphql", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/graphql?sdl", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/graphql/schema", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/healthz", "GET, HEAD, OPTIONS")]
    [InlineData("/", "GET, HEAD, OPTIONS")]
    public async Task Another_method_is_told_the_right_ones(string path, string allow)
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");

        var put = await server.SendAsync(new HttpRequestMessage(HttpMethod.Put, path));
        var options = await server.SendAsync(new HttpRequestMessage(HttpMethod.Options, path));

        Assert.Equal((405, allow), (put.Status, put.Header("allow")));
        Assert.StartsWith("{\"errors\":[{\"message\":\"The method PUT is not allowed here.", put.Text, StringComparison.Ordinal);
        Assert.Equal((204, allow), (options.Status, options.Header("allow")));
    }

    [Theory]
    [InlineData("content-type,accept,graphql-preflight,graphql-cost,authorization")]
    [InlineData("content-type,sentry-trace,baggage,traceparent,tracestate")]
    [InlineData("apollographql-client-name,apollographql-client-version,if-none-match")]
    public async Task A_preflight_lets_any_origin_send_the_headers_that_its_tools_add(string headers)
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");
        var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("origin", "https://app.example");
        request.Headers.Add("access-control-request-method", "POST");
        request.Headers.Add("access-control-request-headers", headers);

        var reply = await server.SendAsync(request);

        Assert.Equal(204, reply.Status);
        Assert.Equal("*", reply.Header("access-control-allow-origin"));
        Assert.Equal("GET,POST,OPTIONS", reply.Header("access-control-allow-methods"));
        Assert.Equal(headers, reply.Header("access-control-allow-headers"));
        Assert.Equal("86400", reply.Header("access-control-max-age"));
        Assert.Null(reply.Header("access-control-allow-credentials"));
    }

    [Fact]
    public async Task A_preflight_that_asks_for_a_name_no_header_has_is_answered_without_it()
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");
        using var client = new TcpClient();
        await client.ConnectAsync(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port);
        var stream = client.GetStream();

        await stream.WriteAsync("OPTIONS /graphql HTTP/1.1\r\nhost: x\r\norigin: https://app.example\r\nconnection: close\r\n"u8.ToArray());
        await stream.WriteAsync("access-control-request-method: POST\r\naccess-control-request-headers: x-é\r\n\r\n"u8.ToArray());
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync().WaitAsync(Waiting.Longest);

        Assert.StartsWith("HTTP/1.1 204 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("access-control-allow-headers", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Answers_and_faults_can_be_read_from_another_origin(bool fault)
    {
        await using var server = await RunningServer.StartAsync(
            _ => fault ? throw new InvalidOperationException() : RunningServer.Make(AnswerKind.Executed, "{}"));
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7Ba%7D");
        request.Headers.Add("origin", "https://app.example");

        var reply = await server.SendAsync(request);

        Assert.Equal("*", reply.Header("access-control-allow-origin"));
        Assert.Equal(
            "etag,retry-after,content-disposition,link,GraphQL-Truncated,GraphQL-Credits,RateLimit,RateLimit-Policy",
            reply.Header("access-control-expose-headers"));
        Assert.Equal("nosniff", reply.Header("x-content-type-options"));
    }

    [Fact]
    public async Task Data_is_never_cached_and_varies_by_form()
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");

        var reply = await server.GetAsync("/graphql?query=%7Ba%7D");

        Assert.Equal("no-cache", reply.Header("cache-control"));
        Assert.Contains("Accept", reply.Header("vary")!, StringComparison.Ordinal);
        Assert.Null(reply.Header("server"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Answers_are_compressed_when_the_client_can_read_it(string coding)
    {
        var json = "{\"data\":{\"name\":\"" + string.Concat(Enumerable.Repeat("見本市立図書館", 300)) + "\"}}";
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, json);
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7Ba%7D");
        request.Headers.Add("accept-encoding", coding);

        var reply = await server.SendAsync(request);

        Assert.Equal(coding, reply.Header("content-encoding"));
        Assert.True(reply.Bytes.Length < json.Length / 5);
        using var memory = new MemoryStream(reply.Bytes);
        using Stream plain = coding == "br" ? new BrotliStream(memory, CompressionMode.Decompress) : new GZipStream(memory, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        Assert.Equal(json, await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_fault_shows_a_number_and_nothing_else()
    {
        await using var server = await RunningServer.StartAsync(_ => throw new InvalidOperationException("secret path /var/lib"));

        var reply = await server.PostAsync("""{"query":"{a}"}""", "application/json");

        Assert.Equal(500, reply.Status);
        Assert.Matches("""^\{"errors":\[\{"message":"Unexpected Execution Error","extensions":\{"id":"[0-9a-f]{32}"\}\}\]\}$""", reply.Text);
    }

    [Theory]
    [InlineData(true, 200)]
    [InlineData(false, 503)]
    public async Task Health_is_a_status_and_a_word(bool ok, int status)
    {
        await using var server = await RunningServer.StartAsync(
            (_, _) => Task.FromResult(RunningServer.Make(AnswerKind.Executed, "{}")),
            wire => wire with { Health = _ => Task.FromResult(new Health(ok, "word", 7)) });

        var reply = await server.GetAsync("/readyz");

        Assert.Equal((status, """{"status":"word","dataVersion":7}"""), (reply.Status, reply.Text));
    }

    [Fact]
    public async Task A_browser_gets_a_page_and_a_program_does_not()
    {
        const string browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, """{"data":{}}""");

        var page = await server.GetAsync("/graphql/", browser);
        var moved = await server.GetAsync("/graphql", browser);
        var query = await server.GetAsync("/graphql?query=%7Ba%7D", browser);
        var nothing = await server.GetAsync("/graphql");
        var asClient = await server.GetAsync("/graphql", "application/graphql-response+json");

        Assert.Equal((200, "text/html; charset=utf-8"), (page.Status, page.ContentType));
        Assert.Contains("/graphql?sdl", page.Text, StringComparison.Ordinal);
        Assert.Equal((301, "/graphql/"), (moved.Status, moved.Header("location")));
        Assert.Equal("""{"data":{}}""", query.Text);
        Assert.Equal(404, nothing.Status);
        Assert.Contains("No operation found.", nothing.Text, StringComparison.Ordinal);
        Assert.Equal((404, "", "no-store"), (asClient.Status, asClient.Text, asClient.Header("cache-control")));
    }

    [Fact]
    public async Task An_address_of_another_host_cannot_put_markup_into_the_page()
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");
        var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("host", "a<b>");

        var reply = await server.SendAsync(request);

        Assert.DoesNotContain("<b>", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_else_is_there_and_the_answer_says_where_to_go()
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");

        var reply = await server.GetAsync("/nope");

        Assert.Equal(404, reply.Status);
        Assert.Contains("The GraphQL endpoint is /graphql.", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_takes_longer_than_the_grace_is_given_up()
    {
        var (entered, ended) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = await RunningServer.StartAsync(
            async (_, cancellation) =>
            {
                entered.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => ended.SetResult(), TaskScheduler.Default);
                return RunningServer.Make(AnswerKind.Executed, "{}");
            },
            rules: new WireRules { Grace = TimeSpan.FromMilliseconds(50) });
        var asking = server.PostAsync("""{"query":"{a}"}""");
        await entered.Task;

        await server.App.StopAsync().WaitAsync(Waiting.Longest);

        await ended.Task.WaitAsync(Waiting.Longest);
        await Assert.ThrowsAsync<HttpRequestException>(() => asking);
    }

    [Fact]
    public async Task Stopping_lets_a_running_request_finish()
    {
        var entered = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        await using var server = await RunningServer.StartAsync(async (_, _) =>
        {
            entered.SetResult();
            await release.Task;
            return RunningServer.Make(AnswerKind.Executed, """{"data":{"done":true}}""");
        }, rules: new WireRules { Grace = Waiting.Longest });
        var running = server.PostAsync("""{"query":"{a}"}""");
        await entered.Task;

        var stopping = server.App.StopAsync();
        await Task.Delay(100);
        Assert.False(stopping.IsCompleted);
        release.SetResult();

        Assert.Equal("""{"data":{"done":true}}""", (await running).Text);
        await stopping.WaitAsync(Waiting.Longest);
    }

    [Fact]
    public async Task A_body_that_comes_too_slowly_is_given_up()
    {
        await using var server = await RunningServer.StartAsync(
            (_, _) => Task.FromResult(RunningServer.Make(AnswerKind.Executed, "{}")),
            rules: new WireRules { SlowestBody = 1_000_000, SlowGrace = TimeSpan.FromSeconds(1.1) });
        using var client = new TcpClient();
        await client.ConnectAsync(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port);
        var stream = client.GetStream();

        await stream.WriteAsync("POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"u8.ToArray());
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync().WaitAsync(Waiting.Longest);

        Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
        Assert.EndsWith("""{"errors":[{"message":"The request body arrived too slowly."}]}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_finds_no_place_waits_and_is_told_when_it_takes_too_long()
    {
        var (begun, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = await RunningServer.StartAsync(
            async (_, _) =>
            {
                begun.TrySetResult();
                await release.Task;
                return RunningServer.Make(AnswerKind.Executed, "{}");
            },
            rules: new WireRules { Concurrency = 1, Timeout = TimeSpan.FromSeconds(1) });
        var first = server.PostAsync("""{"query":"{a}"}""");
        await begun.Task;

        var second = await server.PostAsync("""{"query":"{a}"}""");
        release.SetResult();

        Assert.Equal(200, (await first).Status);
        Assert.Equal(
            (400, """{"errors":[{"message":"The request exceeded the configured timeout of `00:00:01`.","extensions":{"code":"HC0045"}}]}"""),
            (second.Status, second.Text));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Beyond_the_line_an_operation_is_told_to_come_again_and_those_in_it_are_answered(string accept)
    {
        var (begun, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = await RunningServer.StartAsync(
            async (_, _) =>
            {
                begun.TrySetResult();
                await release.Task;
                return RunningServer.Make(AnswerKind.Executed, "{}");
            },
            rules: new WireRules { Concurrency = 1, Queue = 2 });
        var first = server.PostAsync("""{"query":"{a}"}""");
        await begun.Task;

        Task<Reply>[] more = [.. Enumerable.Range(0, 5).Select(_ => server.PostAsync("""{"query":"{a}"}""", accept))];
        var turnedAway = new List<Reply>();
        while (turnedAway.Count < 3)
        {
            var reply = await Task.WhenAny(more.Where(task => !turnedAway.Exists(told => task.IsCompleted && task.Result == told)));
            turnedAway.Add(await reply);
        }

        release.SetResult();

        Assert.All(turnedAway, reply => Assert.Equal(
            (503, "1", """{"errors":[{"message":"The operation queue is full; try again soon.","extensions":{"code":"HC0045"}}]}"""),
            (reply.Status, reply.Header("Retry-After"), reply.Text)));
        Assert.Equal(200, (await first).Status);
        Assert.Equal([200, 200, 503, 503, 503], (await Task.WhenAll(more)).Select(reply => reply.Status).Order());
    }

    [Fact]
    public async Task A_client_that_leaves_ends_its_request()
    {
        var (came, left) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = await RunningServer.StartAsync(async (_, cancellation) =>
        {
            try
            {
                came.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            catch (OperationCanceledException)
            {
                left.SetResult();
                throw;
            }

            return RunningServer.Make(AnswerKind.Executed, "{}");
        });
        using var impatience = new CancellationTokenSource();
        var asked = server.Client.GetAsync(new Uri("/graphql?query=%7Ba%7D", UriKind.Relative), impatience.Token);
        await came.Task.WaitAsync(Waiting.Longest);

        impatience.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await left.Task.WaitAsync(Waiting.Longest);
    }
}
