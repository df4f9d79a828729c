using System.Globalization;
using Gateway.Cli;
using Gateway.Cli.Settings;
using Gateway.Cli.Verbs;
using Microsoft.AspNetCore.Builder;

namespace Gateway.Load.Demand;

/// <summary>Two gateways over one city, of which one counts what is asked for and writes it as when it is served.</summary>
internal sealed class CountedServers : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly (OpenGateway Gateway, WebApplication Server) counting;
    private readonly (OpenGateway Gateway, WebApplication Server) silent;
    private Task renewing = Task.CompletedTask;

    private CountedServers(string database, int megabytes) =>
        (counting, silent) = (Create(database, megabytes, "on"), Create(database, megabytes, "off"));

    public static async Task<CountedServers> StartAsync(string database, int megabytes)
    {
        var servers = new CountedServers(database, megabytes);
        await servers.counting.Server.StartAsync();
        await servers.silent.Server.StartAsync();
        servers.renewing = Task.Run(() => servers.counting.Gateway.Renew((line, _) => Console.WriteLine(line), servers.stopping.Token));
        return servers;
    }

    /// <summary>Each question put to both.</summary>
    public IEnumerable<Contest> Contests(IEnumerable<Question> questions, string kind)
    {
        var (ours, theirs) = (Url(counting), Url(silent));
        return questions.Select(question => new Contest(
            $"{question.Name}-{kind}", new Target(ours, question.Bodies), new Target(theirs, question.Bodies),
            () => Comparison.CheckAsync(question, ours, theirs)));
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await renewing;
        foreach (var (gateway, server) in ((OpenGateway, WebApplication)[])[counting, silent])
        {
            await server.DisposeAsync();
            gateway.Dispose();
        }

        stopping.Dispose();
    }

    private static Uri Url((OpenGateway Gateway, WebApplication Server) one) => new(one.Server.Urls.First() + "/graphql");

    private static (OpenGateway Gateway, WebApplication Server) Create(string database, int megabytes, string demand)
    {
        var settings = new SettingReader(_ => null, Path.GetTempPath()).Read(new Dictionary<string, string>
        {
            ["urls"] = "http://127.0.0.1:0", ["no-sample"] = "true", ["demand"] = demand,
            ["answer-cache"] = megabytes.ToString(CultureInfo.InvariantCulture),
        }) with { Database = database };
        var gateway = Composition.Create().Serve(settings);
        return (gateway, ServeVerb.CreateServer(settings, gateway));
    }
}
