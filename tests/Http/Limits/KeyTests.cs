using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Http.Limits;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Gateway.Store;
using Gateway.Tests.Http.Keeping;
using Gateway.Tests.Import.Feeds;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Gateway.Tests.Http.Limits;

/// <summary>
/// A key is issued at once, shown once and stored as a hash; it has limits of its own, shows its usage and can be revoked.
/// </summary>
[Trait("Database", "any")]
public sealed partial class KeyTests : KeptTest
{
    private const string Cheap = "{ facilities(first: 1) { nodes { name } } }";

    private readonly FakeTimeProvider clock = FakeTime.Create();

    [Fact]
    public async Task A_key_made_on_the_page_is_shown_there_once_and_lies_in_the_database_as_a_hash()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store);

        var form = await server.GetAsync("/keys", Served.Browser);
        var made = await PostAsync(server, Served.Browser, ("do", "make"));
        var key = Key().Match(made.Text).Value;

        Assert.Equal((200, 200, "no-store"), (form.Status, made.Status, made.Header("cache-control")));
        Assert.DoesNotContain("gk_0", form.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await AskAsync(server, key)).Status);
        var rows = Database.Query("select hash, made_on, revoked_on from api_key");
        Assert.Matches(@"^[0-9a-f]{64}\|2026-01-02\|", Assert.Single(rows));
        Assert.DoesNotContain(key, rows[0], StringComparison.Ordinal);
        Assert.DoesNotContain(key, (await server.GetAsync("/keys", Served.Browser)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Making_a_key_is_no_new_version_of_the_data()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store);
        var before = await store.StateAsync(default);

        await MakeAsync(server);

        Assert.Equal(before, await store.StateAsync(default));
    }

    [Fact]
    public async Task With_a_key_one_is_counted_for_the_key_and_not_for_the_address()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store);
        var key = await MakeAsync(server);

        var with = await AskAsync(server, key);
        var bearer = await SendAsync(server, "authorization", "bearer " + key);
        var without = await server.GetAsync(Address(Cheap));

        Assert.Equal("\"requests\";q=100;w=60", with.Header("ratelimit-policy"));
        Assert.Equal("\"requests\";r=98;t=2", bearer.Header("ratelimit"));
        Assert.Equal("\"requests\";q=9;w=60", without.Header("ratelimit-policy"));
        Assert.Equal("\"requests\";r=7;t=14", without.Header("ratelimit"));
    }

    [Theory]
    [InlineData("gk_short", "API_KEY_MISTYPED")]
    [InlineData("", "API_KEY_MISTYPED")]
    [InlineData(null, "API_KEY_UNKNOWN")]
    public async Task A_key_that_is_none_is_refused_and_counted_for_the_address(string? key, string code)
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store);

        var reply = await AskAsync(server, key ?? ApiKey.Make());

        Assert.Equal((401, "Bearer error=\"invalid_token\""), (reply.Status, reply.Header("www-authenticate")));
        Assert.Contains($"\"code\":\"{code}\"", reply.Text, StringComparison.Ordinal);
        Assert.Equal("\"requests\";r=8;t=7", reply.Header("ratelimit"));
    }

    [Fact]
    public async Task The_bearer_of_somebody_else_is_no_key()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store);

        Assert.Equal(200, (await SendAsync(server, "authorization", "Bearer eyJhbGciOi")).Status);
        Assert.Equal(200, (await SendAsync(server, "authorization", "Basic Z2tfOng=")).Status);
    }

    [Fact]
    public async Task What_was_asked_with_a_key_is_told_to_its_owner_by_day()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store);
        var key = await MakeAsync(server);
        for (var i = 0; i < 3; i++)
        {
            await AskAsync(server, key);
        }

        var reply = await UsageAsync(server, key, days => days.Contains("requests", StringComparison.Ordinal));
        var page = await PostAsync(server, Served.Browser, ("do", "usage"), ("key", key));

        // Each look at the usage is a request too.
        Assert.Matches(
            """^\{"days":\[\{"day":"2026-01-02","requests":([3-9]|\d\d+),"cost":33,"refused":0\}\]\}$""", Bare(reply.Text));
        Assert.Contains("<th scope=\"row\">2026-01-02</th>", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"gk_", page.Text, StringComparison.Ordinal);
        Assert.Equal(401, (await server.GetAsync("/keys/usage")).Status);
    }

    [Fact]
    public async Task A_revoked_key_is_good_nowhere_a_second_later()
    {
        using var store = OpenCounted();
        using var other = OpenCounted();
        await using var server = await ServeAsync(store);
        await using var elsewhere = await ServeAsync(other);
        var key = await MakeAsync(server);
        Assert.Equal(200, (await AskAsync(elsewhere, key)).Status);

        var revoked = await PostAsync(server, "application/json", ("do", "revoke"), ("key", key));

        Assert.Equal((200, """{"revoked":true}"""), (revoked.Status, Bare(revoked.Text)));
        Assert.Equal(401, (await AskAsync(server, key)).Status);
        await Waiting.UntilAsync(async () =>
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            return (await AskAsync(elsewhere, key)).Status == 401;
        });

        Assert.Equal(400, (await PostAsync(server, "application/json", ("do", "revoke"), ("key", key))).Status);
    }

    [Fact]
    public async Task Ten_keys_a_day_are_made_for_an_address_and_no_more()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Keys = KeyAccess.On });
        for (var i = 0; i < 10; i++)
        {
            await MakeAsync(server);
        }

        var reply = await PostAsync(server, Served.Browser, ("do", "make"));

        Assert.Equal((429, "8640"), (reply.Status, reply.Header("retry-after")));
        Assert.Contains("10 keys were created from your address today.", reply.Text, StringComparison.Ordinal);
        Assert.Equal(10, Database.Query("select hash from api_key").Count);
    }

    [Fact]
    public async Task A_key_is_shown_whatever_the_client_says_that_it_has()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("do", "make")]);
        var request = new HttpRequestMessage(HttpMethod.Post, "/keys") { Content = form };
        request.Headers.TryAddWithoutValidation("if-none-match", "*");

        var made = await server.SendAsync(request, Served.Browser);

        Assert.Equal(200, made.Status);
        Assert.Matches(Key(), made.Text);
    }

    /// <summary>During an import SQLite stores no key.</summary>
    [Fact]
    public async Task A_try_for_a_key_that_cannot_be_kept_is_given_back()
    {
        using var store = OpenCounted();
        var locked = new ClientLedger(() => throw DatabaseFailure.Of(DatabaseFailureKind.Locked, "city", null), "locked");
        await using var server = await ServeAsync(
            store, new LimitRules { Keys = KeyAccess.On }, change: wire => wire with { Clients = locked });

        var statuses = new List<int>();
        for (var i = 0; i < 11; i++)
        {
            statuses.Add((await PostAsync(server, "application/json", ("do", "make"))).Status);
        }

        Assert.Equal(Enumerable.Repeat(503, 11), statuses);
    }

    /// <summary>Clients that wait for the database show up there; those that come when the queue is full get 503.</summary>
    [Fact]
    public async Task Others_are_answered_while_a_hundred_wait_to_write_and_those_beyond_the_line_hear_503()
    {
        using var store = OpenCounted();
        using var gate = new ManualResetEventSlim();
        var (inside, replies) = (0, new ConcurrentQueue<Reply>());
        var locked = new ClientLedger(Wait, "locked");
        await using var server = await ServeAsync(
            store,
            new LimitRules { Keys = KeyAccess.On },
            change: wire => wire with { Clients = locked },
            proxy: new ProxyRules { Trusted = null });

        var asked = Enumerable.Range(1, 100).Select(async number =>
        {
            var request = Form(("do", "make"));
            request.Headers.Add("x-forwarded-for", $"203.0.113.{number}");
            replies.Enqueue(await server.SendAsync(request, "application/json"));
        }).ToList();
        await Waiting.UntilAsync(() => Volatile.Read(ref inside) > 0 && !replies.IsEmpty);
        var other = await server.GetAsync(Address(Cheap));
        var (most, isWaiting) = (Volatile.Read(ref inside), !asked.TrueForAll(one => one.IsCompleted));
        gate.Set();
        await Task.WhenAll(asked);

        Assert.Equal((200, true), (other.Status, isWaiting));
        Assert.InRange(most, 1, 2);
        Assert.All(replies, reply => Assert.Equal((503, "10"), (reply.Status, reply.Header("retry-after"))));

        WriteConnection Wait()
        {
            Interlocked.Increment(ref inside);
            gate.Wait(Waiting.Longest);
            throw DatabaseFailure.Of(DatabaseFailureKind.Locked, "city", null);
        }
    }

    [Fact]
    public async Task Twenty_keys_an_hour_are_revoked_for_an_address_and_no_more()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Keys = KeyAccess.On });
        var keys = Enumerable.Range(0, 21).Select(_ => ApiKey.Make()).ToList();
        keys.ForEach(key => store.Clients.AddKey(ApiKey.HashOf(key), "2026-01-02"));

        var replies = new List<Reply>();
        foreach (var key in keys)
        {
            replies.Add(await PostAsync(server, "application/json", ("do", "revoke"), ("key", key)));
        }

        Assert.Equal([.. Enumerable.Repeat(200, 20), 429], replies.Select(reply => reply.Status));
        Assert.Equal("180", replies[^1].Header("retry-after"));
        Assert.Equal(200, (await AskAsync(server, keys[^1])).Status);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    public async Task A_form_on_a_page_of_another_host_makes_no_key(string origin)
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store);
        var request = Form(("do", "make"));
        request.Headers.Add("origin", origin);

        var reply = await server.SendAsync(request, Served.Browser);

        Assert.Equal(403, reply.Status);
        Assert.Empty(Database.Query("select hash from api_key"));
    }

    [Theory]
    [InlineData("do=jump", "application/x-www-form-urlencoded")]
    [InlineData("{\"do\":\"make\"}", "application/json")]
    [InlineData("do=usage&key=gk_wrong", "application/x-www-form-urlencoded")]
    [InlineData("do=revoke", "application/x-www-form-urlencoded")]
    [InlineData("do=%FF%FE&key=%00%u1234", "application/x-www-form-urlencoded")]
    public async Task What_cannot_be_read_is_said_above_the_form_with_status_400(string body, string type)
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store);
        var request = new HttpRequestMessage(HttpMethod.Post, "/keys") { Content = new StringContent(body) };
        request.Content.Headers.ContentType = new(type);

        var reply = await server.SendAsync(request, Served.Browser);

        Assert.Equal(400, reply.Status);
        Assert.Contains("class=\"desk-problem\"", reply.Text, StringComparison.Ordinal);
        Assert.Empty(Database.Query("select hash from api_key"));
    }

    [Fact]
    public async Task There_are_no_keys_where_nothing_is_limited_unless_they_are_wanted()
    {
        using var store = OpenCounted();
        await using var without = await ServeAsync(store, new LimitRules());
        await using var off = await ServeAsync(store, new LimitRules { Requests = 9, Keys = KeyAccess.Off });
        await using var wanted = await ServeAsync(store, new LimitRules { Keys = KeyAccess.On });

        var statuses = new List<int>();
        foreach (var server in (RunningServer[])[without, off, wanted])
        {
            statuses.Add((await server.GetAsync("/keys")).Status);
        }

        Assert.Equal([404, 404, 200], statuses);
        Assert.Equal(200, (await AskAsync(off, "gk_short")).Status);
    }

    [Fact]
    public async Task Sixty_keys_are_looked_up_for_an_address_in_a_minute_and_no_more()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Keys = KeyAccess.On });
        var own = await MakeAsync(server);
        await AskAsync(server, own);
        for (var i = 1; i < 60; i++)
        {
            Assert.Equal(401, (await AskAsync(server, ApiKey.Make())).Status);
        }

        var refused = await AskAsync(server, ApiKey.Make());
        var form = await PostAsync(server, Served.Browser, ("do", "usage"), ("key", ApiKey.Make()));

        Assert.Equal((429, "1", null), (refused.Status, refused.Header("retry-after"), refused.Header("www-authenticate")));
        Assert.Contains("RATE_LIMITED", refused.Text, StringComparison.Ordinal);
        Assert.Equal((429, "1"), (form.Status, form.Header("retry-after")));
        Assert.Equal(200, (await AskAsync(server, own)).Status);
        Assert.Equal(401, (await AskAsync(server, "gk_short")).Status);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(401, (await AskAsync(server, ApiKey.Make())).Status);
    }

    [Fact]
    public async Task A_socket_ends_when_its_key_is_revoked()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store);
        var key = await MakeAsync(server);
        using var socket = await OpenAsync(server, "/graphql");
        await SendAsync(socket, Init(key));
        Assert.Contains("connection_ack", await ReceiveAsync(socket), StringComparison.Ordinal);

        await PostAsync(server, "application/json", ("do", "revoke"), ("key", key));
        await SendAsync(socket, $$"""{"id":"1","type":"subscribe","payload":{{Body(Cheap)}}}""");
        while (await ReceiveAsync(socket) is { Length: > 0 } heard)
        {
            Assert.DoesNotContain("\"data\"", heard, StringComparison.Ordinal);
        }

        Assert.Equal((4403, "The API key was revoked"), ((int)socket.CloseStatus!, socket.CloseStatusDescription));
    }

    [Fact]
    public async Task A_socket_that_says_nothing_more_ends_too_when_its_key_is_revoked()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store);
        var key = await MakeAsync(server);
        using var socket = await OpenAsync(server, "/graphql");
        await SendAsync(socket, Init(key));

        await PostAsync(server, "application/json", ("do", "revoke"), ("key", key));
        while (await ReceiveAsync(socket) is { Length: > 0 })
        {
        }

        Assert.Equal(4403, (int)socket.CloseStatus!);
    }

    [Fact]
    public async Task A_subscription_over_HTTP_ends_when_its_key_is_revoked()
    {
        using var store = OpenCounted();
        LoadVersion(store, 1);
        await using var server = await ServeAsync(store);
        var key = await MakeAsync(server);
        var request = Post(Body("subscription { onDatasetChanged { title } }"), ("x-api-key", key), ("accept", "text/event-stream"));
        using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var following = response.Content.ReadAsStringAsync();

        await PostAsync(server, "application/json", ("do", "revoke"), ("key", key));

        Assert.Contains("event: complete", await following.WaitAsync(Waiting.Longest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subscription_whose_key_is_revoked_tells_no_event_more()
    {
        using var store = OpenCounted();
        var events = Channel.CreateUnbounded<Answer>();
        await using var server = await ServeAsync(
            store,
            keepAlive: TimeSpan.FromHours(1),
            change: wire => wire with
            {
                Execute = (_, _, over) => Task.FromResult(StreamTests.Subscribed(events.Reader.ReadAllAsync(over))),
            });
        var key = await MakeAsync(server);
        var request = Post(Body("subscription { onDatasetChanged { title } }"), ("x-api-key", key), ("accept", "text/event-stream"));
        using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var following = response.Content.ReadAsStringAsync();

        await PostAsync(server, "application/json", ("do", "revoke"), ("key", key));
        await events.Writer.WriteAsync(RunningServer.Make(AnswerKind.Executed, """{"data":1}"""));

        var heard = await following.WaitAsync(Waiting.Longest);
        Assert.Contains("event: complete", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("event: next", heard, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gk_short")]
    [InlineData("\\ud800")]
    [InlineData("鍵")]
    public async Task A_socket_with_a_key_that_is_none_is_not_let_in(string key)
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store);
        using var socket = await OpenAsync(server, "/graphql");

        await SendAsync(socket, Init(key));

        Assert.Equal("", await ReceiveAsync(socket));
        Assert.Equal(4403, (int)socket.CloseStatus!);
    }

    [Fact]
    public async Task A_socket_whose_key_cannot_be_looked_up_for_those_tried_before_is_told_to_come_again()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Keys = KeyAccess.On });
        var key = await MakeAsync(server);
        for (var i = 0; i < 60; i++)
        {
            await AskAsync(server, ApiKey.Make());
        }

        using var socket = await OpenAsync(server, "/graphql");
        await SendAsync(socket, Init(key));

        Assert.Equal("", await ReceiveAsync(socket));
        const string told = "Too many keys were tried from your address. Try again in 1 seconds.";
        Assert.Equal((1013, told), ((int)socket.CloseStatus!, socket.CloseStatusDescription));
    }

    [Fact]
    public async Task A_socket_whose_key_cannot_be_looked_up_while_the_database_is_away_is_told_to_come_again()
    {
        using var store = OpenCounted();
        var away = new ClientLedger(() => throw DatabaseFailure.Of(DatabaseFailureKind.Unreachable, "city", null), "away");
        await using var server = await ServeAsync(store, change: wire => wire with { Clients = away });
        using var socket = await OpenAsync(server, "/graphql");

        await SendAsync(socket, Init(ApiKey.Make()));

        Assert.Equal("", await ReceiveAsync(socket));
        const string told = "The data cannot be read at the moment; try again soon.";
        Assert.Equal((1013, told), ((int)socket.CloseStatus!, socket.CloseStatusDescription));
    }

    [Fact]
    public async Task A_socket_is_counted_wherever_it_is_opened()
    {
        using var store = OpenCounted();
        await using var server = await ServeAsync(store, new LimitRules { Requests = 1 }, TimeSpan.FromMinutes(5));
        using var socket = await OpenAsync(server, "/graphql/index.js");
        await SendAsync(socket, """{"type":"connection_init"}""");
        Assert.Contains("connection_ack", await ReceiveAsync(socket), StringComparison.Ordinal);

        await SendAsync(socket, $$"""{"id":"1","type":"subscribe","payload":{{Body(Cheap)}}}""");

        Assert.Contains("RATE_LIMITED", await ReceiveAsync(socket), StringComparison.Ordinal);
    }

    private static string Init(string key) => $"{{\"type\":\"connection_init\",\"payload\":{{\"apiKey\":\"{key}\"}}}}";

    [GeneratedRegex("gk_[0-9A-Za-z]{38}")]
    private static partial Regex Key();

    private static string Bare(string json) => Regex.Replace(json, @"\s", "");

    private static Task<Reply> AskAsync(RunningServer server, string key) => SendAsync(server, "x-api-key", key);

    private static Task<Reply> SendAsync(RunningServer server, string header, string value, string? path = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path ?? Address(Cheap));
        request.Headers.TryAddWithoutValidation(header, value);
        return server.SendAsync(request);
    }

    private static async Task<string> MakeAsync(RunningServer server) =>
        Key().Match((await PostAsync(server, "application/json", ("do", "make"))).Text).Value;

    private static Task<Reply> PostAsync(RunningServer server, string accept, params (string Name, string Value)[] fields) =>
        server.SendAsync(Form(fields), accept);

    private static HttpRequestMessage Form(params (string Name, string Value)[] fields) => new(HttpMethod.Post, "/keys")
    {
        Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
    };

    /// <summary>Returns the usage, which is written to the database a second later.</summary>
    private async Task<Reply> UsageAsync(RunningServer server, string key, Func<string, bool> isThere)
    {
        var reply = await LookAsync();
        await Waiting.UntilAsync(async () =>
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            reply = await LookAsync();
            return isThere(reply.Text);
        });
        return reply;

        Task<Reply> LookAsync() => SendAsync(server, "x-api-key", key, "/keys/usage");
    }

    private Task<RunningServer> ServeAsync(
        CityStore store,
        LimitRules? limits = null,
        TimeSpan? keepAlive = null,
        Func<Wire, Wire>? change = null,
        ProxyRules? proxy = null)
    {
        var rules = limits ?? new LimitRules { Requests = 9, KeyRequests = 100 };
        return ServeAsync(
            store,
            Keeping() with
            {
                Limits = rules, KeepAlive = keepAlive ?? TimeSpan.FromMilliseconds(300), Proxy = proxy ?? new ProxyRules(),
            },
            wire => (change ?? (same => same))(wire with { Clock = clock, Clients = store.Clients, IsShared = store.IsShared }));
    }
}
