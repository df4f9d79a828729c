using System.Globalization;
using Gateway.Cli;
using Gateway.Cli.Settings;
using Gateway.Cli.Verbs;
using Microsoft.AspNetCore.Builder;

namespace Gateway.Load;

/// <summary>A gateway in this process as it is served, on a free port.</summary>
internal sealed class ServedGateway : IAsyncDisposable
{
    public const string AnyPort = "http://127.0.0.1:0";

    private readonly WebApplication server;
    private readonly CancellationTokenSource stopping = new();
    private Task renewing = Task.CompletedTask;
    private int ran;

    private ServedGateway(GatewaySettings settings)
    {
        var gateway = Composition.Create().Serve(settings);
        Gateway = gateway with
        {
            Execute = (request, form, cancellation) =>
            {
                Interlocked.Increment(ref ran);
                return gateway.Execute(request, form, cancellation);
            },
        };
        server = ServeVerb.CreateServer(settings, Gateway);
    }

    public OpenGateway Gateway { get; }

    /// <summary>How many operations it has run for the wire.</summary>
    public int Ran => Volatile.Read(ref ran);

    public Uri Url => new(server.Urls.First() + "/graphql");

    /// <param name="database">The database it serves.</param>
    /// <param name="megabytes">The size of its cache; 0 = each answer is computed.</param>
    /// <param name="own">Additional settings; null = none.</param>
    public static async Task<ServedGateway> StartAsync(string database, int megabytes, Dictionary<string, string>? own = null)
    {
        var served = new ServedGateway(Settings(database, megabytes, own));
        await served.server.StartAsync();
        served.renewing = Task.Run(() => served.Gateway.Renew((line, _) => Console.WriteLine(line), served.stopping.Token));
        return served;
    }

    /// <summary>Opens a gateway without a cache, to be used without a server.</summary>
    public static OpenGateway Open(string database, Dictionary<string, string> own) =>
        Composition.Create().Serve(Settings(database, megabytes: 0, own));

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await renewing;
        stopping.Dispose();
        await server.DisposeAsync();
        Gateway.Dispose();
    }

    private static GatewaySettings Settings(string database, int megabytes, Dictionary<string, string>? own) =>
        new SettingReader(_ => null, Path.GetTempPath()).Read(new Dictionary<string, string>(own ?? [])
        {
            ["urls"] = AnyPort, ["no-sample"] = "true",
            ["answer-cache"] = megabytes.ToString(CultureInfo.InvariantCulture),
        }) with { Database = database };
}
