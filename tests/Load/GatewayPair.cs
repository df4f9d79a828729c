using System.Globalization;
using Gateway.Cli;
using Gateway.Cli.Settings;
using Gateway.Cli.Verbs;
using Microsoft.AspNetCore.Builder;

namespace Gateway.Load;

/// <summary>Two gateways over one city that differ in some settings, each as it is served.</summary>
internal sealed class GatewayPair : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly (OpenGateway Gateway, WebApplication Server)[] both;
    private Task renewing = Task.CompletedTask;

    private GatewayPair(string database, int megabytes, Dictionary<string, string> ours, Dictionary<string, string> theirs) =>
        both = [Create(database, megabytes, ours), Create(database, megabytes, theirs)];

    /// <param name="megabytes">How much of their answers they keep; 0 = each is made.</param>
    /// <param name="ours">The settings that are measured.</param>
    /// <param name="theirs">Those they are measured against.</param>
    public static async Task<GatewayPair> StartAsync(
        string database, int megabytes, Dictionary<string, string> ours, Dictionary<string, string> theirs)
    {
        var pair = new GatewayPair(database, megabytes, ours, theirs);
        foreach (var (_, server) in pair.both)
        {
            await server.StartAsync();
        }

        pair.renewing = Task.WhenAll(pair.both.Select(one =>
            Task.Run(() => one.Gateway.Renew((line, _) => Console.WriteLine(line), pair.stopping.Token))));
        return pair;
    }

    /// <summary>A gateway that keeps no answers, and is asked without a server.</summary>
    public static OpenGateway Open(string database, Dictionary<string, string> own) => Create(database, megabytes: 0, own).Gateway;

    /// <summary>Each question put to both.</summary>
    public IEnumerable<Contest> Contests(IEnumerable<Question> questions, string kind)
    {
        var (ours, theirs) = (Url(both[0].Server), Url(both[1].Server));
        return questions.Select(question => new Contest(
            $"{question.Name}-{kind}", new Target(ours, question.Bodies), new Target(theirs, question.Bodies),
            () => Comparison.CheckAsync(question, ours, theirs))
        {
            Processor = Contest.UsedHere,
        });
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await renewing;
        foreach (var (gateway, server) in both)
        {
            await server.DisposeAsync();
            gateway.Dispose();
        }

        stopping.Dispose();
    }

    private static Uri Url(WebApplication server) => new(server.Urls.First() + "/graphql");

    private static (OpenGateway Gateway, WebApplication Server) Create(string database, int megabytes, Dictionary<string, string> own)
    {
        var settings = new SettingReader(_ => null, Path.GetTempPath()).Read(new Dictionary<string, string>(own)
        {
            ["urls"] = "http://127.0.0.1:0", ["no-sample"] = "true",
            ["answer-cache"] = megabytes.ToString(CultureInfo.InvariantCulture),
        }) with { Database = database };
        var gateway = Composition.Create().Serve(settings);
        return (gateway, ServeVerb.CreateServer(settings, gateway));
    }
}
