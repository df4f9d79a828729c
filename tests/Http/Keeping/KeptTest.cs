using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Tests.Store;

namespace Gateway.Tests.Http.Keeping;

/// <summary>The real graph over a database of the test's own, behind the real web server; it counts how often an operation ran.</summary>
public abstract class KeptTest : StoreTest
{
    private protected const string Names = "{ facilities { totalCount nodes { name events { nodes { name } } } } }";

    private int executed;

    /// <summary>How many operations were run rather than served from the cache.</summary>
    private protected int Executed => Volatile.Read(ref executed);

    /// <summary>The SQL statements run for rows and counts.</summary>
    private protected ConcurrentQueue<string> Statements { get; } = new();

    private protected DocumentStore Documents { get; } = new(new Dictionary<string, string> { ["names"] = Names }, new StoreRules());

    private protected static string Body(string document) =>
        JsonSerializer.Serialize(new Dictionary<string, string> { ["query"] = document });

    private protected static string Address(string document) => "/graphql?query=" + Uri.EscapeDataString(document);

    private protected static WireRules Keeping(long bytes = 1 << 20, int seconds = 0) =>
        new() { Cache = new CacheRules { Bytes = bytes, CacheSeconds = seconds } };

    private protected CityStore OpenCounted() =>
        Database.Open(Catalog, TestRules() with { OnStatementRun = statement => Statements.Enqueue(statement.Text) });

    private protected Task<RunningServer> ServeAsync(CityStore store, WireRules? rules = null, Func<Wire, Wire>? change = null)
    {
        var executor = new Executor(store, new PageLimits(), new DocumentLimits(), operations: Documents);
        return RunningServer.StartAsync(
            (request, cancellation) =>
            {
                Interlocked.Increment(ref executed);
                return executor.ExecuteAsync(request, cancellation);
            },
            wire => (change ?? (same => same))(wire with { Noticed = store.CurrentState, Edition = () => Documents.Digest }),
            rules ?? Keeping());
    }

    /// <summary>Serves a first version, with <see cref="Names"/> cached; no statement is recorded yet.</summary>
    private protected async Task<RunningServer> ServeWarmAsync(CityStore store)
    {
        LoadVersion(store, 1);
        var server = await ServeAsync(store);
        await WarmAsync(server, Body(Names));
        Statements.Clear();
        return server;
    }

    /// <summary>Asks until the answer is cached: a PostgreSQL server must first have told its probe what it holds.</summary>
    private protected async Task WarmAsync(RunningServer server, string body)
    {
        await Waiting.UntilAsync(
            async () =>
            {
                var before = Executed;
                await server.PostAsync(body);
                return Executed == before;
            },
            () => "The answer is never kept.");
    }

    /// <summary>Loads a version in which every row is renamed, and there is one more.</summary>
    private protected void LoadVersion(CityStore database, int version)
    {
        var name = version.ToString(CultureInfo.InvariantCulture);
        Load(database, [.. Enumerable.Range(0, version + 2).SelectMany(place => (LoadRow[])
        [
            Facility($"f{place:D2}", name, ("match_name", $"施設{place}")),
            Event($"e{place:D2}", $"施設{place}", ("name", name)),
        ])]);
    }

    private protected static HttpRequestMessage Get(string document, params (string Name, string Value)[] headers) =>
        With(new HttpRequestMessage(HttpMethod.Get, Address(document)), headers);

    private protected static HttpRequestMessage Post(string body, params (string Name, string Value)[] headers) => With(
        new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") },
        headers);

    private protected static async Task<ClientWebSocket> OpenAsync(RunningServer server, string path)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(server.Client.BaseAddress!) { Scheme = "ws", Path = path }.Uri, default);
        return socket;
    }

    private protected static Task SendAsync(ClientWebSocket socket, string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, default);

    /// <summary>Returns the next message, whatever is asked in between on a busy machine; empty when the server has closed.</summary>
    private protected static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(Waiting.Longest);
        var buffer = new byte[10_000];
        while (true)
        {
            var heard = await socket.ReceiveAsync(buffer, patience.Token);
            var message = Encoding.UTF8.GetString(buffer, 0, heard.Count);
            if (message != """{"type":"ping"}""")
            {
                return message;
            }
        }
    }

    private static HttpRequestMessage With(HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }
}
