using System.Collections.Concurrent;
using System.Text;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Http.Keeping;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Http.Keeping;

/// <summary>What is cached and what is not, for whom, and what other caches are told; the executor is a fake.</summary>
public sealed class KeepingTests
{
    private const string Asked = """{"query":"{a}"}""";

    private readonly DataState data = new(0, 7) { At = "2026-01-02T03:04:05.0000000Z" };
    private int executed;

    [Fact]
    public async Task The_same_bytes_to_the_same_place_are_the_same_question()
    {
        await using var server = await StartAsync(_ => Good());

        await server.PostAsync(Asked);
        await server.PostAsync(Asked, "*/*");
        Assert.Equal(1, executed);

        await server.PostAsync(Asked + " ");
        await server.PostAsync(Asked, "application/json");
        await server.GetAsync("/graphql?query={a}");
        await server.GetAsync("/graphql?query={a}&");
        await server.GetAsync("/graphql/below?query={a}");
        Assert.Equal(6, executed);
    }

    public static TheoryData<string, string, string?> NotKept => new()
    {
        { "errors", Asked, null },
        { "partial", Asked, null },
        { "unknown", Asked, null },
        { "older", Asked, null },
        { "good", """[{"query":"{a}"},{"query":"{b}"}]""", null },
        { "good", """{"query":"{a}","variables":[{"x":1},{"x":2}]}""", null },
        { "good", Asked, "multipart/mixed" },
        { "good", Asked, "text/event-stream" },
        { "good", Asked, "application/jsonl" },
    };

    [Theory]
    [MemberData(nameof(NotKept))]
    public async Task Some_answers_are_never_kept(string answer, string body, string? accept)
    {
        await using var server = await StartAsync(_ => answer switch
        {
            "errors" => new Answer(AnswerKind.RequestError, "{\"errors\":[]}"u8.ToArray()) { HasErrors = true },
            "partial" => Good() with { HasErrors = true },
            "unknown" => Good() with { State = null },
            "older" => Good() with { State = data with { Version = 6 } },
            _ => Good(),
        });

        await server.PostAsync(body, accept);
        var once = executed;
        await server.PostAsync(body, accept);

        Assert.Equal(2 * once, executed);
    }

    [Fact]
    public async Task When_nothing_is_to_be_kept_nothing_is_and_nobody_asks_which_data_there_is()
    {
        var noticed = 0;
        DataState? Notice() => Interlocked.Increment(ref noticed) > 0 ? data : null;
        await using var server = await StartAsync(_ => Good(), change: wire => wire with { Noticed = Notice }, bytes: 0);

        await server.PostAsync(Asked);
        await server.PostAsync(Asked);

        Assert.Equal((2, 0), (executed, noticed));
    }

    [Fact]
    public async Task An_answer_that_takes_with_its_question_over_a_sixteenth_of_the_room_is_not_kept()
    {
        await using var server = await StartAsync(request => Good(request.Query == "{a}" ? 4000 : 4090), bytes: 16 * 4096);

        await server.PostAsync(Asked);
        await server.PostAsync(Asked);
        Assert.Equal(1, executed);

        foreach (var large in (string[])["{\"query\":\"{b}\"}", $"{{\"query\":\"{{a}}\"{new string(' ', 200)}}}"])
        {
            var before = executed;
            await server.PostAsync(large);
            await server.PostAsync(large);
            Assert.Equal(2, executed - before);
        }
    }

    [Theory]
    [InlineData(60_000, 1)]
    [InlineData(70_000, 2)]
    public async Task The_answer_to_a_question_that_is_hardly_asked_again_is_not_kept(int length, int times)
    {
        await using var server = await StartAsync(_ => Good(), bytes: 64 << 20);
        var question = $"{{\"query\":\"{{a}}\"{new string(' ', length)}}}";

        await server.PostAsync(question);
        await server.PostAsync(question);

        Assert.Equal(times, executed);
    }

    [Theory]
    [InlineData(60_000, 1)]
    [InlineData(70_000, 2)]
    public async Task A_long_answer_is_kept_from_the_second_time_on(int length, int times)
    {
        await using var server = await StartAsync(_ => Good(length), bytes: 64 << 20);

        for (var i = 0; i < 5; i++)
        {
            await server.PostAsync(Asked);
        }

        Assert.Equal(times, executed);
    }

    [Fact]
    public async Task What_rests_on_the_clock_is_another_answer_in_another_minute()
    {
        var clock = new HandClock();
        await using var server = await StartAsync(_ => Good() with { DependsOnClock = true }, change: wire => wire with { Clock = clock });
        var first = await server.GetAsync("/graphql?query={a}");
        clock.Now += TimeSpan.FromSeconds(59);
        var inside = await server.SendAsync(Get("/graphql?query={a}", first.Header("etag")!));
        Assert.Equal((304, 1), (inside.Status, executed));

        clock.Now += TimeSpan.FromSeconds(1);
        var outside = await server.SendAsync(Get("/graphql?query={a}", first.Header("etag")!));

        Assert.Equal((200, 2), (outside.Status, executed));
        Assert.NotEqual(first.Header("etag"), outside.Header("etag"));
        await server.GetAsync("/graphql?query={a}");
        Assert.Equal(2, executed);
    }

    [Theory]
    [InlineData(300, "max-age=20, must-revalidate, public")]
    [InlineData(5, "max-age=5, must-revalidate, public")]
    [InlineData(0, "max-age=0, must-revalidate, public")]
    public async Task A_cache_may_give_what_rests_on_the_clock_until_the_minute_ends(int seconds, string cache)
    {
        var clock = new HandClock();
        clock.Now += TimeSpan.FromSeconds(40);
        await using var server = await StartAsync(
            _ => Good() with { DependsOnClock = true }, wire => wire with { Clock = clock }, seconds: seconds);

        var first = await server.GetAsync("/graphql?query={a}");
        var again = await server.SendAsync(Get("/graphql?query={a}", first.Header("etag")!));

        Assert.Equal((200, cache), (first.Status, CacheOf(first)));
        Assert.Equal((304, cache), (again.Status, CacheOf(again)));
    }

    [Fact]
    public async Task An_answer_whose_minute_ended_while_it_was_made_is_nobody_s_to_keep()
    {
        var clock = new HandClock();
        await using var server = await StartAsync(
            _ =>
            {
                clock.Now += TimeSpan.FromMinutes(1);
                return Good() with { DependsOnClock = true };
            },
            change: wire => wire with { Clock = clock });

        var reply = await server.GetAsync("/graphql?query={a}");

        Assert.Equal((200, null), (reply.Status, reply.Header("etag")));
        await server.GetAsync("/graphql?query={a}");
        Assert.Equal(2, executed);
    }

    [Fact]
    public async Task Where_it_cannot_be_said_which_data_there_is_nothing_kept_is_given()
    {
        DataState? noticed = data;
        await using var server = await StartAsync(_ => Good(), change: wire => wire with { Noticed = () => noticed });
        await server.PostAsync(Asked);
        noticed = null;

        await server.PostAsync(Asked);
        Assert.Equal(2, executed);

        noticed = data;
        await server.PostAsync(Asked);
        Assert.Equal(2, executed);
    }

    [Fact]
    public async Task With_other_trusted_documents_nothing_kept_is_given()
    {
        var edition = "1";
        await using var server = await StartAsync(_ => Good(), change: wire => wire with { Edition = () => edition });
        await server.PostAsync(Asked);
        var tag = (await server.GetAsync("/graphql/persisted/names")).Header("etag")!;
        edition = "2";

        await server.PostAsync(Asked);
        var reply = await server.SendAsync(Get("/graphql/persisted/names", tag));

        Assert.Equal((4, 200), (executed, reply.Status));
    }

    [Fact]
    public async Task Who_asks_the_same_at_the_same_time_shares_one_answer()
    {
        var gate = new TaskCompletionSource();
        await using var server = await StartAsync(async _ =>
        {
            await gate.Task;
            return Good();
        });

        var asking = Enumerable.Range(0, 40).Select(_ => server.PostAsync(Asked)).ToList();
        using var gone = new CancellationTokenSource();
        using var content = new StringContent(Asked, Encoding.UTF8, "application/json");
        var leaving = server.Client.PostAsync("/graphql", content, gone.Token);
        await Task.Delay(500);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        gate.SetResult();

        Assert.All(await Task.WhenAll(asking), reply => Assert.Equal((200, "{\"data\":{}}"), (reply.Status, reply.Text)));
        Assert.Equal(1, executed);
    }

    /// <summary>A cache in between serves what a client without an origin asked for to pages of any origin.</summary>
    [Fact]
    public async Task That_any_origin_may_read_an_answer_is_said_whoever_asks()
    {
        await using var server = await StartAsync(_ => Good());
        var plain = await server.GetAsync("/graphql?query={a}");

        var request = Get("/graphql?query={a}", "\"other\"");
        request.Headers.Add("origin", "https://app.example");
        var read = await server.SendAsync(request);
        var known = Get("/graphql?query={a}", plain.Header("etag")!);
        known.Headers.Add("origin", "https://app.example");
        var unchanged = await server.SendAsync(known);

        Assert.Equal(1, executed);
        Assert.All([plain, read, unchanged], reply => Assert.Equal("*", reply.Header("access-control-allow-origin")));
        Assert.All([plain, read, unchanged], reply => Assert.Equal(
            "etag,retry-after,content-disposition,link,GraphQL-Truncated,GraphQL-Credits,RateLimit,RateLimit-Policy",
            reply.Header("access-control-expose-headers")));
        Assert.Equal((200, 304), (read.Status, unchanged.Status));
        Assert.Equal("nosniff", unchanged.Header("x-content-type-options"));
    }

    [Fact]
    public async Task Each_answer_that_was_not_run_is_seen_with_its_cost_its_rows_and_what_it_looks_at()
    {
        var seen = new ConcurrentQueue<Reuse>();
        var scope = new Scope(["Facility"], ["Facility.name", "Query.facilities"]);
        await using var server = await StartAsync(
            _ => Good() with { Rows = 3, Facts = new AnswerFacts("A", default, false, false) { Scope = scope } },
            change: wire => wire with { Reused = (_, reuse) => seen.Enqueue(reuse) });
        var tag = (await server.GetAsync("/graphql?query={a}")).Header("etag")!;
        Assert.Empty(seen);

        await server.GetAsync("/graphql?query={a}");
        await server.SendAsync(Get("/graphql?query={a}", tag));

        Assert.Equal([false, true], seen.Select(reuse => reuse.IsNotModified));
        Assert.All(seen, reuse => Assert.Equal((3, "A", scope), (reuse.Answer!.Rows, reuse.Answer.Facts.Name, reuse.Answer.Facts.Scope)));
    }

    private static HttpRequestMessage Get(string address, string tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("if-none-match", tag);
        return request;
    }

    private Answer Good(int length = 11) =>
        new(AnswerKind.Executed, Encoding.UTF8.GetBytes("{\"data\":{}}".PadRight(length))) { State = data };

    private Task<RunningServer> StartAsync(
        Func<OperationRequest, Answer> answer, Func<Wire, Wire>? change = null, long bytes = 1 << 20, int seconds = 0) =>
        StartAsync(request => Task.FromResult(answer(request)), change, bytes, seconds);

    private Task<RunningServer> StartAsync(
        Func<OperationRequest, Task<Answer>> answer, Func<Wire, Wire>? change = null, long bytes = 1 << 20, int seconds = 0) =>
        RunningServer.StartAsync(
            (request, _) =>
            {
                Interlocked.Increment(ref executed);
                return answer(request);
            },
            wire => (change ?? (same => same))(wire with { Noticed = () => data }),
            new WireRules { Cache = new CacheRules { Bytes = bytes, CacheSeconds = seconds } });

    private static string CacheOf(Reply reply) => string.Join(", ", reply.Header("cache-control")!.Split(", ").Order());

    /// <summary>A clock that is set by hand.</summary>
    private sealed class HandClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
