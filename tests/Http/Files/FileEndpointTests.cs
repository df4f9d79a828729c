using System.Net.Sockets;
using System.Text;
using Gateway.Graph.Answers;
using Gateway.Graph.Files;
using Gateway.Graph.Messages;
using Gateway.Http.Running;
using Xunit;

namespace Gateway.Tests.Http.Files;

/// <summary>Files on the wire: how they are requested, what they are called, and that none that broke off looks complete.</summary>
public sealed class FileEndpointTests
{
    private const string Names = "{facilities(first: 2, order: [{name: ASC}]) {nodes {name category} pageInfo {hasNextPage}}}";

    private static readonly string Address = "/graphql?query=" + Uri.EscapeDataString(Names);

    [Theory]
    [InlineData("&format=csv", "*/*", "text/csv; charset=utf-8; header=present", "facilities.csv")]
    [InlineData("&format=CSV", "text/html", "text/csv; charset=utf-8; header=present", "facilities.csv")]
    [InlineData("", "text/csv", "text/csv; charset=utf-8; header=present", "facilities.csv")]
    [InlineData("", "application/x-ndjson;q=0.9, text/csv;q=0.5", "application/x-ndjson; charset=utf-8", "facilities.ndjson")]
    [InlineData("&format=xlsx", "*/*", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "facilities.xlsx")]
    [InlineData("&format=parquet", "*/*", "application/vnd.apache.parquet", "facilities.parquet")]
    [InlineData("", "application/vnd.apache.parquet", "application/vnd.apache.parquet", "facilities.parquet")]
    public async Task It_is_asked_for_by_its_media_type_or_by_the_address(string more, string accept, string type, string name)
    {
        await using var served = await Served.StartAsync();

        var reply = await served.GetAsync(Address + more, accept);

        Assert.Equal((200, type), (reply.Status, reply.ContentType));
        Assert.Equal($"attachment; filename={name}; filename*=UTF-8''{name}", reply.Header("content-disposition"));
        Assert.Null(reply.Header(FileSender.Truncated));
    }

    [Fact]
    public async Task It_is_asked_for_by_POST_and_by_the_name_of_a_trusted_document_too()
    {
        await using var served = await Served.StartAsync();
        using var client = new HttpClient();
        using var body = new StringContent($$"""{"query":"query Places {{Names}}"}""", Encoding.UTF8, "application/json");

        using var posted = await client.PostAsync(served.Url + "/graphql?format=csv", body);
        var named = await served.GetAsync("/graphql/persisted/evacuation-sites-for-floods?format=csv", "*/*");

        Assert.Equal("Places.csv", posted.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(3, (await posted.Content.ReadAsStringAsync()).Split("\r\n").Length - 1);
        Assert.Equal("text/csv", named.ContentType!.Split(';')[0]);
    }

    [Theory]
    [InlineData("&format=exe", "*/*", 406, "available: json, jsonl, csv, ndjson, xlsx")]
    [InlineData("%20{datasets{totalCount}}&format=csv", "*/*", 400, "errors")]
    [InlineData("", "application/vnd.ms-excel", 406, "HC0063")]
    public async Task What_cannot_be_is_told_in_json(string more, string accept, int status, string text)
    {
        await using var served = await Served.StartAsync();

        var reply = await served.GetAsync(Address + more, accept);

        Assert.Equal((status, "application/graphql-response+json"), (reply.Status, reply.ContentType!.Split(';')[0]));
        Assert.Contains(text, reply.Text, StringComparison.Ordinal);
        Assert.Null(reply.Header("content-disposition"));
    }

    [Fact]
    public async Task A_client_that_has_it_is_told_so_and_HEAD_gives_its_head()
    {
        await using var served = await Served.StartAsync();
        var first = await served.GetAsync(Address + "&format=csv", "*/*");
        var other = await served.GetAsync(Address + "&format=ndjson", "*/*");

        var again = await served.GetAsync(Address + "&format=csv", "*/*", ("if-none-match", first.Header("etag")!));
        using var client = new HttpClient();
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, served.Url + Address + "&format=csv"));

        Assert.Equal((304, 0), (again.Status, again.Bytes.Length));
        Assert.NotEqual(first.Header("etag"), other.Header("etag"));
        Assert.Equal((200, "facilities.csv", 0), (
            (int)head.StatusCode, head.Content.Headers.ContentDisposition!.FileName, (await head.Content.ReadAsByteArrayAsync()).Length));
    }

    [Fact]
    public async Task A_list_that_is_cut_says_so_before_its_first_row()
    {
        await using var served = await Served.StartAsync(("export-maximum", "3"));

        var reply = await served.GetAsync("/graphql?query={facilities{nodes{name,category}}}&format=csv", "*/*");

        Assert.Equal("true", reply.Header(FileSender.Truncated));
        var lines = reply.Text.Split("\r\n");
        Assert.Equal(6, lines.Length);
        Assert.StartsWith("※3行で打ち切りました。", lines[4], StringComparison.Ordinal);
        Assert.EndsWith(",", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_breaks_off_ends_its_connection()
    {
        await using var served = await ServeAsync(new OddFile(async (output, cancellation) =>
        {
            await output.WriteAsync("name\r\n"u8.ToArray(), cancellation);
            await output.FlushAsync(cancellation);
            throw new TimeoutException();
        }));

        await Assert.ThrowsAsync<HttpRequestException>(() => served.GetAsync(Address + "&format=csv", "*/*"));
    }

    [Fact]
    public async Task One_that_takes_too_long_is_broken_off()
    {
        await using var served = await ServeAsync(
            new OddFile(async (output, cancellation) =>
            {
                await output.WriteAsync("name\r\n"u8.ToArray(), cancellation);
                await output.FlushAsync(cancellation);
                await Task.Delay(Timeout.Infinite, cancellation);
            }),
            ("export-timeout", "1"));

        await Assert.ThrowsAsync<HttpRequestException>(() => served.GetAsync(Address + "&format=csv", "*/*"));
    }

    [Fact]
    public async Task One_that_takes_too_long_before_its_first_row_is_an_error_of_the_request_and_no_fault()
    {
        await using var served = await Served.StartAsync(
            gateway => gateway with
            {
                Execute = async (_, _, cancellation) =>
                {
                    await Task.Delay(Timeout.Infinite, cancellation);
                    throw new InvalidOperationException();
                },
            },
            _ => { },
            ("export-timeout", "1"));

        var reply = await served.GetAsync(Address + "&format=csv", "*/*");

        Assert.Equal(400, reply.Status);
        Assert.Contains("The request exceeded the configured timeout of `00:00:01`.", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_read_holds_a_place_no_longer_than_a_file_may_take()
    {
        var (ended, asked) = (new TaskCompletionSource<Exception>(), 0);
        await using var served = await ServeAsync(
            new OddFile(async (output, cancellation) =>
            {
                try
                {
                    while (asked == 0)
                    {
                        await output.WriteAsync(new byte[64 * 1024], cancellation);
                    }
                }
                catch (Exception over)
                {
                    asked++;
                    ended.TrySetResult(over);
                    throw;
                }
            }),
            ("export-timeout", "1"),
            ("exports", "1"));
        using var stalled = new TcpClient();
        await stalled.ConnectAsync(new Uri(served.Url).Host, new Uri(served.Url).Port);
        await stalled.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {Address}&format=csv HTTP/1.1\r\nhost: x\r\n\r\n"));

        Assert.IsAssignableFrom<OperationCanceledException>(await ended.Task.WaitAsync(Waiting.Longest));

        Assert.Equal(200, await StatusOfNextAsync(served));
        Assert.DoesNotContain("\r\n0\r\n\r\n", await RestAsync(stalled), StringComparison.Ordinal);
    }

    /// <summary>Waits for the slot, which is free a moment after the file was given up.</summary>
    private static async Task<int> StatusOfNextAsync(Served served)
    {
        var status = 503;
        await Waiting.UntilAsync(async () => (status = (await served.GetAsync(Address + "&format=csv", "*/*")).Status) != 503);
        return status;
    }

    /// <summary>Returns what was on its way when the connection ended.</summary>
    private static async Task<string> RestAsync(TcpClient client)
    {
        using var rest = new MemoryStream();
        try
        {
            await client.GetStream().CopyToAsync(rest);
        }
        catch (IOException)
        {
            // It was reset.
        }

        return Encoding.ASCII.GetString(rest.ToArray());
    }

    [Fact]
    public async Task One_more_than_are_sent_at_once_waits_for_his_turn_and_who_finds_the_line_full_is_told_to_come_again()
    {
        var (begun, may) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var served = await ServeAsync(
            new OddFile(async (output, cancellation) =>
            {
                begun.TrySetResult();
                await may.Task;
            }),
            ("exports", "1"),
            ("queue", "1"),
            ("timeout", "300"));

        var first = served.GetAsync(Address + "&format=csv", "*/*");
        await begun.Task;
        Task<Reply>[] two = [served.GetAsync(Address + "&format=csv", "*/*"), served.GetAsync(Address + "&format=csv", "*/*")];
        var refused = await await Task.WhenAny(two);
        var json = await served.GetAsync(Address, "application/json");
        may.SetResult();
        var replies = await Task.WhenAll([first, .. two]);

        Assert.Equal((503, "10"), (refused.Status, refused.Header("retry-after")));
        Assert.Contains("try again soon", refused.Text, StringComparison.Ordinal);
        Assert.Equal(200, json.Status);
        Assert.Equal([200, 200, 503], replies.Select(reply => reply.Status).Order());
    }

    [Fact]
    public async Task Whose_turn_does_not_come_in_time_is_told_to_come_again()
    {
        var held = new HeldFile();
        await using var served = await ServeAsync(held.File, ("exports", "1"), ("timeout", "1"));
        var first = served.GetAsync(Address + "&format=csv", "*/*");
        await held.Begun;

        var late = await served.GetAsync(Address + "&format=csv", "*/*");
        held.Release();

        Assert.Equal((503, "10"), (late.Status, late.Header("retry-after")));
        Assert.Equal(200, (await first).Status);
        Assert.Equal(200, await StatusOfNextAsync(served));
    }

    [Fact]
    public async Task Who_leaves_the_line_keeps_nobody_out()
    {
        var held = new HeldFile();
        await using var served = await ServeAsync(held.File, ("exports", "1"), ("queue", "1"), ("timeout", "300"));
        var first = served.GetAsync(Address + "&format=csv", "*/*");
        await held.Begun;
        using var client = new HttpClient();
        using var leaving = new CancellationTokenSource();
        var two = Enumerable.Range(0, 2)
            .Select(_ => client.GetAsync(served.Url + Address + "&format=csv", leaving.Token)).ToList();
        using var refused = await await Task.WhenAny(two);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(two));
        held.Release();

        Assert.Equal(503, (int)refused.StatusCode);
        Assert.Equal(200, (await first).Status);
        Assert.Equal(200, await StatusOfNextAsync(served));
    }

    [Fact]
    public async Task However_many_one_address_asks_for_another_finds_a_place()
    {
        var held = new HeldFile();
        await using var served = await ServeAsync(held.File, ("exports", "2"), ("queue", "1"), ("timeout", "300"));
        var first = FromAsync("203.0.113.1");
        await held.Begun;
        Task<Reply>[] two = [FromAsync("203.0.113.1"), FromAsync("203.0.113.1")];
        var refused = await await Task.WhenAny(two);

        var other = await FromAsync("203.0.113.2");
        held.Release();
        var replies = await Task.WhenAll([first, .. two]);

        Assert.Equal((503, 200), (refused.Status, other.Status));
        Assert.Equal([200, 200, 503], replies.Select(reply => reply.Status).Order());

        Task<Reply> FromAsync(string address) => served.GetAsync(Address + "&format=csv", "*/*", ("X-Forwarded-For", address));
    }

    [Fact]
    public async Task Who_waits_is_told_that_the_server_stops()
    {
        var held = new HeldFile();
        await using var served = await ServeAsync(held.File, ("exports", "1"), ("queue", "1"), ("timeout", "300"));
        var first = served.GetAsync(Address + "&format=csv", "*/*");
        await held.Begun;
        var two = Enumerable.Range(0, 2).Select(_ => served.GetAsync(Address + "&format=csv", "*/*")).ToList();
        await await Task.WhenAny(two);

        served.App.Lifetime.StopApplication();
        var told = await Task.WhenAll(two);
        held.Release();

        Assert.All(told, reply => Assert.Equal(503, reply.Status));
        Assert.Equal(200, (await first).Status);
    }

    [Fact]
    public async Task The_line_may_be_as_long_as_anybody_likes()
    {
        await using var served = await Served.StartAsync(("queue", "2147483647"));

        Assert.Equal(200, (await served.GetAsync(Address + "&format=csv", "*/*")).Status);
    }

    private static Task<Served> ServeAsync(OddFile file, params (string, string)[] flags) => Served.StartAsync(
        gateway => gateway with
        {
            Execute = (request, form, cancellation) => form is FileForm
                ? Task.FromResult(new Answer(AnswerKind.Executed, ReadOnlyMemory<byte>.Empty) { File = file })
                : gateway.Execute(request, form, cancellation),
        },
        _ => { },
        flags);

    private sealed class OddFile : AnswerFile
    {
        private readonly Func<Stream, CancellationToken, Task> write;

        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public OddFile(Func<Stream, CancellationToken, Task> write) => (this.write, Name) = (write, "odd");

        public override Task WriteAsync(Stream output, CancellationToken cancellation) => write(output, cancellation);

        public override void Dispose()
        {
        }
    }

    /// <summary>A file that waits for permission the first time it is sent; after that it is empty.</summary>
    private sealed class HeldFile
    {
        private readonly TaskCompletionSource begun = new();
        private readonly TaskCompletionSource may = new();

        public HeldFile() => File = new OddFile((_, _) => begun.TrySetResult() ? may.Task : Task.CompletedTask);

        public OddFile File { get; }

        public Task Begun => begun.Task;

        public void Release() => may.SetResult();
    }
}
