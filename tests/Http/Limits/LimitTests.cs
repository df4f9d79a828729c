using System.Globalization;
using System.Text;
using System.Net;
using Gateway.Http.Limits;
using Gateway.Http.Rules;
using Gateway.Http.Watching;
using Gateway.Tests.Http.Keeping;
using Gateway.Tests.Http.Watching;
using Gateway.Tests.Import.Feeds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Gateway.Tests.Http.Limits;

/// <summary>What a client may ask for per minute, by requests and by cost, by every way of asking; the clock is the test's.</summary>
[Trait("Database", "any")]
public sealed class LimitTests : KeptTest
{
    private const string Cheap = "{ facilities(first: 1) { nodes { name } } }";

    private const string Other = "{ facilities(first: 2) { nodes { name } } }";

    private readonly FakeTimeProvider clock = FakeTime.Create();

    /// <summary>It is half a megabyte, whatever its address looks like.</summary>
    [Fact]
    public async Task The_file_of_the_schema_is_a_request_as_others_are()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Requests = 2 });

        var replies = new List<int>();
        for (var i = 0; i < 3; i++)
        {
            replies.Add((await server.GetAsync("/graphql/schema.graphql")).Status);
        }

        Assert.Equal([200, 200, 429], replies);
    }

    [Fact]
    public async Task Every_answer_says_what_is_left_and_one_too_many_is_told_when_to_come_again()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Requests = 2 });

        var first = await server.PostAsync(Body(Cheap));
        var second = await server.PostAsync(Body(Other));
        var third = await server.PostAsync(Body(Cheap));

        Assert.Equal(("\"requests\";q=2;w=60", "\"requests\";r=1;t=30"), (first.Header("ratelimit-policy"), first.Header("ratelimit")));
        Assert.Equal((200, "\"requests\";r=0;t=60"), (second.Status, second.Header("ratelimit")));
        Assert.Equal(("429", "30", "\"requests\";r=0;t=60"), ($"{third.Status}", third.Header("retry-after"), third.Header("ratelimit")));
        Assert.Equal(
            Error(
                "A client may send 2 requests per minute, and you have sent them all. Try again in 30 seconds.",
                "\"limit\":2,\"retryAfter\":30,\"code\":\"RATE_LIMITED\""),
            third.Text);

        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(200, (await server.PostAsync(Body(Cheap))).Status);
    }

    [Fact]
    public async Task What_an_operation_costs_is_taken_before_it_is_read()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Cost = 30 });

        var first = await server.PostAsync(Body(Cheap));
        var ran = Statements.Count;
        var second = await server.PostAsync(Body(Other));
        var third = await server.PostAsync(Body("{ facilities(first: 3) { nodes { name } } }"));

        Assert.Equal(("\"cost\";q=30;w=60", "\"cost\";r=19;t=22"), (first.Header("ratelimit-policy"), first.Header("ratelimit")));
        Assert.Equal("\"cost\";r=8;t=44", second.Header("ratelimit"));
        Assert.Equal(("429", "6"), ($"{third.Status}", third.Header("retry-after")));
        Assert.Equal(
            Error(
                "The operation costs 11, and less is left of the 30 that a client may use per minute. Try again in 6 seconds.",
                "\"limit\":30,\"retryAfter\":6,\"code\":\"RATE_LIMITED\""),
            third.Text);
        Assert.Equal(2 * ran, Statements.Count);
    }

    [Fact]
    public async Task What_costs_more_than_a_whole_minutes_is_refused_for_good_and_takes_nothing()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Cost = 11 });

        var refused = await server.PostAsync(Body(Names), "application/graphql-response+json");

        Assert.Equal((400, null, "\"cost\";r=11;t=0"), (refused.Status, refused.Header("retry-after"), refused.Header("ratelimit")));
        Assert.Equal(
            Error(
                "The operation costs 131, but a client may use at most 11 per minute: it can never run. Request less at once.",
                "\"cost\":131,\"limit\":11,\"code\":\"COST_OVER_LIMIT\""),
            refused.Text);
        Assert.Equal(200, (await server.PostAsync(Body(Cheap))).Status);
    }

    [Fact]
    public async Task A_kept_answer_is_taken_from_whoever_gets_it_and_is_refused_like_a_new_one()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Cost = 100 });
        await WarmAsync(server, Body(Cheap));
        clock.Advance(TimeSpan.FromMinutes(5));
        var before = Executed;

        var replies = new List<Reply>();
        for (var i = 0; i < 10; i++)
        {
            replies.Add(await server.PostAsync(Body(Cheap)));
        }

        Assert.Equal(before, Executed);
        Assert.Equal([89, 78, 67, 56, 45, 34, 23, 12, 1], replies.Take(9).Select(Left));
        Assert.Equal((429, "6"), (replies[9].Status, replies[9].Header("retry-after")));
    }

    [Fact]
    public async Task Who_waited_for_the_answer_of_another_and_may_not_have_it_is_logged_as_refused()
    {
        using var store = OpenCounted();
        using var log = new CaughtLog();
        var (gate, asked) = (Task.CompletedTask, 0);
        var rules = Keeping() with
        {
            Limits = new LimitRules { Cost = 100 }, Proxy = new ProxyRules { Trusted = null }, Log = new LogRules { Requests = true },
        };
        LoadVersion(store, 1);
        await using var server = await ServeAsync(store, rules, wire => wire with
        {
            Clock = clock,
            Execute = async (request, form, cancellation) =>
            {
                Interlocked.Increment(ref asked);
                await Volatile.Read(ref gate);
                return await wire.Execute(request, form, cancellation);
            },
        });
        await WarmAsync(server, Body(Cheap));
        await StatusesAsync(server, [.. Enumerable.Repeat("203.0.113.2", 9)]);
        server.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var opening = new TaskCompletionSource();
        Volatile.Write(ref gate, opening.Task);

        var before = Volatile.Read(ref asked);
        var leads = server.SendAsync(Post(Body(Other), ("x-forwarded-for", "203.0.113.1")));
        await Waiting.UntilAsync(() => Volatile.Read(ref asked) > before);
        var waits = server.SendAsync(Post(Body(Other), ("x-forwarded-for", "203.0.113.2")));
        await Task.Delay(300);
        opening.SetResult();

        var (first, second) = (await leads, await waits);
        Assert.Equal((200, 429), (first.Status, second.Status));
        Assert.Contains("RATE_LIMITED", second.Text, StringComparison.Ordinal);

        // The log lines of earlier answers may come late.
        string[] Posted() => [.. log.Lines.Where(line => line.Category == RequestLog.Category).Select(line => line.Text)
            .Where(line => line.Contains("method=POST", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        await Waiting.UntilAsync(() => Posted().Length >= 2);
        Assert.Collection(
            Posted(),
            line => Assert.Contains("status=200 ", line, StringComparison.Ordinal),
            line => Assert.Matches("status=429 .*outcome=limited rows=0 cost=0$", line));
    }

    [Fact]
    public async Task A_client_that_has_the_answer_pays_a_request_and_no_cost()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Cost = 100, Requests = 10 });
        var tag = (await server.GetAsync(Address(Cheap))).Header("etag")!;

        var again = new HttpRequestMessage(HttpMethod.Get, Address(Cheap));
        again.Headers.TryAddWithoutValidation("if-none-match", tag);
        var reply = await server.SendAsync(again);

        Assert.Equal((304, "\"requests\";r=8;t=12, \"cost\";r=89;t=7"), (reply.Status, reply.Header("ratelimit")));
        Assert.Equal("\"requests\";q=10;w=60, \"cost\";q=100;w=60", reply.Header("ratelimit-policy"));
    }

    [Fact]
    public async Task Each_operation_of_a_batch_is_a_request_with_its_cost()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Requests = 3, Cost = 100 });

        var reply = await server.PostAsync($"[{Body(Cheap)},{Body(Cheap)},{Body(Cheap)},{Body(Cheap)}]");
        var next = await server.PostAsync(Body(Cheap));

        Assert.Equal(3, reply.Text.Split("\"data\":").Length - 1);
        Assert.Contains("RATE_LIMITED", reply.Text, StringComparison.Ordinal);
        Assert.Equal((429, "67"), (next.Status, next.Header("ratelimit")!.Split("\"cost\";r=")[1].Split(';')[0]));
    }

    [Fact]
    public async Task Operations_on_a_socket_are_counted_one_by_one()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Requests = 2 });
        using var socket = await OpenAsync(server, "/graphql");

        await SendAsync(socket, """{"type":"connection_init"}""");
        Assert.Contains("connection_ack", await ReceiveAsync(socket), StringComparison.Ordinal);
        await SendAsync(socket, $$"""{"id":"1","type":"subscribe","payload":{{Body(Cheap)}}}""");
        Assert.Contains("\"data\"", await ReceiveAsync(socket), StringComparison.Ordinal);
        Assert.Contains("complete", await ReceiveAsync(socket), StringComparison.Ordinal);
        await SendAsync(socket, $$"""{"id":"2","type":"subscribe","payload":{{Body(Cheap)}}}""");

        Assert.Contains("RATE_LIMITED", await ReceiveAsync(socket), StringComparison.Ordinal);
        Assert.Equal(429, (await server.PostAsync(Body(Cheap))).Status);
    }

    [Fact]
    public async Task A_browser_is_told_on_a_page_and_what_a_page_needs_is_free()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Requests = 1 });
        await server.GetAsync("/nothing-here", Served.Browser);

        var page = await server.GetAsync("/datasets", Served.Browser);

        Assert.Equal((429, "60", "no-store"), (page.Status, page.Header("retry-after"), page.Header("cache-control")));
        Assert.Contains("<h1>Please wait a moment</h1>", page.Text, StringComparison.Ordinal);
        Assert.Contains("You have exceeded the limit per minute.", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await server.GetAsync("/assets/none.css")).Status);
        Assert.Equal(200, (await server.GetAsync("/healthz")).Status);
        Assert.Equal(204, (await server.SendAsync(new HttpRequestMessage(HttpMethod.Options, "/graphql"))).Status);
        Assert.Equal(429, (await server.GetAsync("/data/x.csv")).Status);
        Assert.Equal(429, (await server.GetAsync(Address(Cheap))).Status);
        Assert.Equal(429, (await server.GetAsync("/graphql/x.js?query=" + Uri.EscapeDataString(Cheap))).Status);
    }

    [Theory]
    [InlineData("/insight", true, 200)]
    [InlineData("/insight.csv?table=weeks", true, 200)]
    [InlineData("/insight", false, 401)]
    [InlineData("/insight.csv?table=weeks", false, 401)]
    [InlineData("/insight/x", true, 404)]
    [InlineData("/insight.csv/x", true, 404)]
    [InlineData("/operator/x", true, 404)]
    [InlineData("/operator/x", false, 404)]
    public async Task The_operator_alone_is_free_of_limits_at_his_own_addresses_and_nowhere_else(string path, bool hasKey, int status)
    {
        const string key = "sixteen-or-more-characters";
        using var store = OpenCounted();
        LoadVersion(store, 1);
        var rules = Keeping() with { Limits = new LimitRules { Requests = 1 }, Operator = OperatorKey.Of(key) };
        await using var server = await ServeAsync(store, rules, wire => wire with { Clock = clock });

        var statuses = new List<int>();
        for (var i = 0; i < 2; i++)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Authorization = new("Bearer", hasKey ? key : key + "!");
            statuses.Add((await server.SendAsync(request)).Status);
        }

        Assert.Equal([status, status == 200 ? 200 : 429], statuses);
    }

    [Fact]
    public async Task Without_an_operators_key_nobody_is_free_of_limits_at_his_addresses()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Requests = 1 });

        Assert.Equal(404, (await server.GetAsync("/insight")).Status);
        Assert.Equal(429, (await server.GetAsync("/insight.csv")).Status);
    }

    [Fact]
    public async Task Who_asks_on_although_refused_is_told_so_late()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Requests = 1 });
        await server.PostAsync(Body(Cheap));
        for (var i = 0; i < LateRefusals.AtOnce; i++)
        {
            Assert.Equal(429, (await server.PostAsync(Body(Cheap))).Status);
        }

        var refusals = server.App.Services.GetRequiredService<LateRefusals>();
        Assert.False(refusals.WaitAsync(ClientId.Of(IPAddress.Loopback), default).IsCompleted);
        var late = server.PostAsync(Body(Cheap));
        while (!late.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(1);
        }

        Assert.Contains((await late).Status, (int[])[200, 429]);
    }

    /// <summary>Otherwise refused clients could fill the log with faults of ours.</summary>
    [Fact]
    public async Task Who_leaves_while_the_refusal_waits_makes_no_fault()
    {
        using var store = OpenCounted();
        using var log = new CaughtLog();
        LoadVersion(store, 1);
        var rules = Keeping() with { Limits = new LimitRules { Requests = 1 }, Log = new LogRules { Requests = true } };
        await using var server = await ServeAsync(store, rules, wire => wire with { Clock = clock });
        for (var i = 0; i <= LateRefusals.AtOnce; i++)
        {
            await server.PostAsync(Body(Cheap));
        }

        server.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        using (var leaving = new CancellationTokenSource())
        {
            using var body = new StringContent(Body(Cheap), Encoding.UTF8, "application/json");
            var late = server.Client.PostAsync("/graphql", body, leaving.Token);
            await Task.Delay(200);
            Assert.False(late.IsCompleted);
            await leaving.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => late);
        }

        await log.LineAsync();
        Assert.All(log.Lines, line => Assert.Equal(RequestLog.Category, line.Category));
    }

    [Fact]
    public async Task Clients_are_told_apart_by_the_address_that_a_trusted_proxy_says()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Requests = 1 }, trusts: true);

        Assert.Equal([200, 429, 200, 200, 429], await StatusesAsync(
            server, "203.0.113.1", "203.0.113.1", "203.0.113.2", "2001:db8:1:2::1", "2001:db8:1:2:3::4"));
    }

    [Fact]
    public async Task Nobody_says_anything_where_nothing_is_limited()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules());

        var reply = await server.PostAsync(Body(Cheap));

        Assert.Equal((200, null, null), (reply.Status, reply.Header("ratelimit"), reply.Header("ratelimit-policy")));
    }

    [Fact]
    public async Task A_page_of_another_host_may_read_what_is_left()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Requests = 1 });
        var request = new HttpRequestMessage(HttpMethod.Get, Address(Cheap));
        request.Headers.Add("origin", "https://app.example");

        var reply = await server.SendAsync(request);

        Assert.Contains("RateLimit,RateLimit-Policy", reply.Header("access-control-expose-headers"), StringComparison.Ordinal);
    }

    private static string Error(string message, string extensions) =>
        "{\"errors\":[{\"message\":\"" + message + "\",\"extensions\":{" + extensions + "}}]}";

    private static int Left(Reply reply) =>
        int.Parse(reply.Header("ratelimit")!.Split("r=")[1].Split(';')[0], CultureInfo.InvariantCulture);

    private static async Task<List<int>> StatusesAsync(RunningServer server, params string[] addresses)
    {
        var statuses = new List<int>();
        foreach (var address in addresses)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, Address(Cheap));
            request.Headers.Add("x-forwarded-for", address);
            statuses.Add((await server.SendAsync(request)).Status);
        }

        return statuses;
    }

    private async Task<RunningServer> ServeAsync(Gateway.Store.CityStore store, LimitRules limits, bool trusts = false)
    {
        LoadVersion(store, 1);
        var rules = Keeping() with { Limits = limits, Proxy = new ProxyRules { Trusted = trusts ? null : [] } };
        return await ServeAsync(store, rules, wire => wire with { Clock = clock });
    }
}
