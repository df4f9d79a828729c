using System.Globalization;
using Gateway.Cli;
using Gateway.Cli.Settings;
using Gateway.Cli.Verbs;
using Microsoft.AspNetCore.Builder;

namespace Gateway.Load;

/// <summary>A gateway of this process as it is served, on a port that is free.</summary>
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

    /// <summary>How many operations it ran for the wire.</summary>
    public int Ran => Volatile.Read(ref ran);

    public Uri Url => new(server.Urls.First() + "/graphql");

    /// <param name="database">What it serves.</param>
    /// <param name="megabytes">How much of its answers it keeps; 0 = each is made.</param>
    /// <param name="own">Settings of its own; null = none.</param>
    public static async Task<ServedGateway> StartAsync(string database, int megabytes, Dictionary<string, string>? own = null)
    {
        var served = new ServedGateway(Settings(database, megabytes, own));
        await served.server.StartAsync();
        served.renewing = Task.Run(() => served.Gateway.Renew((line, _) => Console.WriteLine(line), served.stopping.Token));
        return served;
    }

    /// <summary>One that keeps no answers, and is asked without a server.</summary>
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
