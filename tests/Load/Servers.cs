using System.Buffers;
using Gateway.Cli;
using Gateway.Store.Opening;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gateway.Load;

/// <summary>The gateway as it is served, and beside it the handwritten endpoints on a bare Kestrel; both on free ports.</summary>
internal sealed class Servers : IAsyncDisposable
{
    private readonly ServedGateway gateway;
    private readonly WebApplication handWrittenServer;
    private readonly HandWritten.Endpoints? onSqlite;
    private readonly HandWritten.PostgresEndpoints? onPostgres;

    private Servers(ServedGateway gateway, string database)
    {
        this.gateway = gateway;
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

    public OpenGateway Gateway => gateway.Gateway;

    /// <inheritdoc cref="ServedGateway.Ran"/>
    public int Ran => gateway.Ran;

    public Uri GatewayUrl => gateway.Url;

    public string HandWrittenUrl => handWrittenServer.Urls.First();

    /// <param name="megabytes">The size of the gateway's cache: 0 to measure the cost of an answer.</param>
    public static async Task<Servers> StartAsync(string database, int megabytes = 0)
    {
        var servers = new Servers(await ServedGateway.StartAsync(database, megabytes), database);
        await servers.handWrittenServer.StartAsync();
        return servers;
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

    public async ValueTask DisposeAsync()
    {
        await gateway.DisposeAsync();
        await handWrittenServer.DisposeAsync();
        onSqlite?.Dispose();
        await (onPostgres?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private static WebApplication CreateHandWritten(string database, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole();
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        app.Urls.Add(ServedGateway.AnyPort);
        app.UseRouting();
        map(app);
        HandWritten.CsvAnswer.Map(app, database);
        return app;
    }
}
