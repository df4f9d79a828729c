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

/// <summary>The real graph over a database of a case's own, behind the real web server; how often it ran something is counted.</summary>
public abstract class KeptTest : StoreTest
{
    private protected const string Names = "{ facilities { totalCount nodes { name events { nodes { name } } } } }";

    private int executed;

    /// <summary>How many operations were run, and not given from what was kept.</summary>
    private protected int Executed => Volatile.Read(ref executed);

    /// <summary>The statements that were run for rows and counts.</summary>
    private protected ConcurrentQueue<string> Statements { get; } = new();

    private protected DocumentStore Documents { get; } = new(new Dictionary<string, string> { ["names"] = Names }, new StoreRules());

    private protected static string Body(string document) =>
        JsonSerializer.Serialize(new Dictionary<string, string> { ["query"] = document });

    private protected static string Address(string document) => "/graphql?query=" + Uri.EscapeDataString(document);

    private protected static WireRules Keeping(long bytes = 1 << 20, int seconds = 0) =>
        new() { Keep = new KeepRules { Bytes = bytes, CacheSeconds = seconds } };

    private protected CityStore OpenCounted() =>
        Database.Open(Catalog, TestRules() with { Ran = statement => Statements.Enqueue(statement.Text) });

    private protected Task<RunningServer> ServeAsync(CityStore store, WireRules? rules = null, Func<Wire, Wire>? change = null)
    {
        var executor = new Executor(store, new PageLimits(), new DocumentLimits(), operations: Documents);
        return RunningServer.StartAsync(
            (request, cancellation) =>
            {
                Interlocked.Increment(ref executed);
                return executor.ExecuteAsync(request, cancellation);
            },
            wire => (change ?? (same => same))(wire with { Noticed = store.Noticed, Edition = () => Documents.Digest }),
            rules ?? Keeping());
    }

    /// <summary>Serves a first version, of which <see cref="Names"/> are kept; no statement is noted yet.</summary>
    private protected async Task<RunningServer> ServeWarmAsync(CityStore store)
    {
        LoadVersion(store, 1);
        var server = await ServeAsync(store);
        await WarmAsync(server, Body(Names));
        Statements.Clear();
        return server;
    }

    /// <summary>Asks until what is asked is kept: a server of PostgreSQL must first have told its probe what it holds.</summary>
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

    /// <summary>Every row is renamed, and there is one more.</summary>
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

    private protected static Task SayAsync(ClientWebSocket socket, string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, default);

    /// <summary>The next message, whatever is asked in between on a busy machine; empty when the server has closed.</summary>
    private protected static async Task<string> HearAsync(ClientWebSocket socket)
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
