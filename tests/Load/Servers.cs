using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Http;
using Gateway.Plan;
using Gateway.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gateway.Load;

/// <summary>The gateway as it is served, and beside it the hand-written endpoints on an equal Kestrel; both on ports that are free.</summary>
internal sealed class Servers : IAsyncDisposable
{
    private const string AnyPort = "http://127.0.0.1:0";

    private readonly WebApplication gateway;
    private readonly WebApplication handWritten;
    private readonly HandWritten.Endpoints endpoints;
    private readonly LeasePool pool;

    private Servers(string database)
    {
        pool = LeasePool.Of(database);
        Executor = ExecutorOf(pool, new PageLimits());
        gateway = Server.Create([AnyPort], new Wire
        {
            Execute = Executor.ExecuteAsync,
            Sdl = () => Executor.Sdl,
            Health = async cancellation => new Health(true, "ok", await pool.DataVersionAsync(cancellation)),
        });
        endpoints = new HandWritten.Endpoints(database);
        handWritten = CreateHandWritten(endpoints);
    }

    public Executor Executor { get; }

    public HandWritten.Endpoints HandWritten => endpoints;

    public string GatewayUrl => gateway.Urls.First() + "/graphql";

    public string HandWrittenUrl => handWritten.Urls.First();

    public static async Task<Servers> StartAsync(string database)
    {
        var servers = new Servers(database);
        await servers.gateway.StartAsync();
        await servers.handWritten.StartAsync();
        return servers;
    }

    public static Executor ExecutorOf(LeasePool pool, PageLimits limits) =>
        new(CityCatalog.Create(), new Reader(pool, TimeSpan.FromSeconds(30)), limits, new DocumentLimits());

    public async ValueTask DisposeAsync()
    {
        await gateway.DisposeAsync();
        await handWritten.DisposeAsync();
        endpoints.Dispose();
        pool.Dispose();
    }

    private static WebApplication CreateHandWritten(HandWritten.Endpoints endpoints)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole();
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        app.Urls.Add(AnyPort);
        app.UseRouting();
        endpoints.Map(app);
        return app;
    }
}
