using System.Net;
using System.Text;
using Gateway.Graph;
using Gateway.Graph.Cost;
using Gateway.Http;
using Gateway.Http.Ide;
using Gateway.Http.Running;
using Gateway.Http.Watching;
using Gateway.Store;
using Gateway.Tests.Http;
using Gateway.Tests.Page;
using Gateway.Tests.Store;
using Microsoft.AspNetCore.Builder;

namespace Gateway.Tests.Oracle;

/// <summary>The reference model behind the real web server, once for each variant requested.</summary>
internal sealed class OracleServers : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly Dictionary<string, (WebApplication App, HttpClient Client)> running = new(StringComparer.Ordinal);
    private readonly CityStore store;

    /// <param name="seed">The folder of the rows; null if there are none.</param>
    public OracleServers(string? seed)
    {
        store = StoreUnderTest.Create(OracleCatalog.Create(), folder);
        if (seed is not null)
        {
            SeedRows.Load(store, seed);
        }

        Unlimited = Executor(new OracleVariant { Costs = new CostLimits { Enforced = false } });
    }

    /// <summary>An executor without limits, for look-ups during the comparison.</summary>
    public Executor Unlimited { get; }

    public async Task<Reply> SendAsync(GoldenPair pair, string path, string? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(pair.Method), path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        }

        foreach (var (name, value) in pair.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        var client = await ClientAsync(pair.Variant);
        using var response = await client.SendAsync(request);
        return new Reply(response, await response.Content.ReadAsByteArrayAsync());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (app, client) in running.Values)
        {
            client.Dispose();
            await app.StopAsync();
            await app.DisposeAsync();
        }

        store.Dispose();
        folder.Dispose();
    }

    private async Task<HttpClient> ClientAsync(string variant)
    {
        if (!running.TryGetValue(variant, out var server))
        {
            server = await StartAsync(OracleVariant.Of(variant));
            running.Add(variant, server);
        }

        return server.Client;
    }

    private async Task<(WebApplication App, HttpClient Client)> StartAsync(OracleVariant variant)
    {
        var executor = Executor(variant);
        var wire = new Wire
        {
            Execute = executor.ExecuteAsync,
            Refuse = executor.Refuse,
            Sdl = () => executor.Sdl,
            Health = _ => Task.FromResult(new Health(true, "ok")),
            Site = PlayedSite.Empty(),
        };
        var app = Server.Create(["http://127.0.0.1:0"], wire, variant.Rules, IdeFiles.None);
        await app.StartAsync();
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None };
        return (app, new HttpClient(handler) { BaseAddress = new Uri(app.Urls.Single()) });
    }

    private Executor Executor(OracleVariant variant) =>
        new(store, variant.Pages, variant.Documents, variant.Costs, variant.Operations);
}
