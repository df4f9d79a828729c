using System.Buffers;
using System.Globalization;
using Gateway.Cli;
using Gateway.Cli.Settings;
using Gateway.Cli.Verbs;
using Gateway.Store.Opening;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gateway.Load;

/// <summary>The gateway as it is served, and beside it the hand-written endpoints on a bare Kestrel; both on ports that are free.</summary>
internal sealed class Servers : IAsyncDisposable
{
    private const string AnyPort = "http://127.0.0.1:0";

    private readonly WebApplication gatewayServer;
    private readonly WebApplication handWrittenServer;
    private readonly HandWritten.Endpoints? onSqlite;
    private readonly HandWritten.PostgresEndpoints? onPostgres;
    private readonly CancellationTokenSource stopping = new();
    private Task renewing = Task.CompletedTask;

    private int ran;

    private Servers(string database, int megabytes)
    {
        (Gateway, gatewayServer) = CreateGateway(database, megabytes, Count);
        if (Stores.IsServer(database))
        {
            onPostgres = new HandWritten.PostgresEndpoints(database);
            handWrittenServer = CreateHandWritten(database, onPostgres.Map);
        }
        else
        {
            onSqlite = new HandWritten.Endpoints(database);
            handWrittenServer = CreateHandWritten(database, onSqlite.Map);
        }
    }

    public OpenGateway Gateway { get; }

    /// <summary>How many operations the gateway ran for the wire.</summary>
    public int Ran => Volatile.Read(ref ran);

    /// <summary>A gateway and its server, which is not started yet.</summary>
    /// <param name="megabytes">How much of its answers it keeps.</param>
    /// <param name="change">Changes what it serves.</param>
    public static (OpenGateway Gateway, WebApplication Server) CreateGateway(
        string database, int megabytes, Func<OpenGateway, OpenGateway> change)
    {
        var settings = new SettingReader(_ => null, Path.GetTempPath()).Read(new Dictionary<string, string>
        {
            ["urls"] = AnyPort, ["no-sample"] = "true", ["answer-cache"] = megabytes.ToString(CultureInfo.InvariantCulture),
        }) with { Database = database };
        var gateway = change(Composition.Create().Serve(settings));
        return (gateway, ServeVerb.CreateServer(settings, gateway));
    }

    /// <summary>Writes one answer by hand, without any HTTP.</summary>
    public Task AnswerByHandAsync(string name, string variable, IBufferWriter<byte> output)
    {
        if (onPostgres is not null)
        {
            return onPostgres.AnswerAsync(name, variable, output);
        }

        onSqlite!.Answer(name, variable, output);
        return Task.CompletedTask;
    }

    public string GatewayUrl => gatewayServer.Urls.First() + "/graphql";

    public string HandWrittenUrl => handWrittenServer.Urls.First();

    /// <param name="megabytes">How much of its answers the gateway keeps: none where it is measured what an answer costs.</param>
    public static async Task<Servers> StartAsync(string database, int megabytes = 0)
    {
        var servers = new Servers(database, megabytes);
        await servers.gatewayServer.StartAsync();
        await servers.handWrittenServer.StartAsync();
        servers.renewing = Task.Run(() => servers.Gateway.Renew((line, _) => Console.WriteLine(line), servers.stopping.Token));
        return servers;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await renewing;
        stopping.Dispose();
        await gatewayServer.DisposeAsync();
        await handWrittenServer.DisposeAsync();
        onSqlite?.Dispose();
        await (onPostgres?.DisposeAsync() ?? ValueTask.CompletedTask);
        Gateway.Dispose();
    }

    private OpenGateway Count(OpenGateway gateway) => gateway with
    {
        Execute = (request, form, cancellation) =>
        {
            Interlocked.Increment(ref ran);
            return gateway.Execute(request, form, cancellation);
        },
    };

    private static WebApplication CreateHandWritten(string database, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole();
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        app.Urls.Add(AnyPort);
        app.UseRouting();
        map(app);
        HandWritten.CsvAnswer.Map(app, database);
        return app;
    }
}
