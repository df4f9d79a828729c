using System.CommandLine;
using Gateway.Cli.Shell;
using Gateway.Http.Watching;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway health</c>: checks the health of a running gateway; for people, scripts and containers.</summary>
internal static class HealthVerb
{
    private static TimeSpan Patience { get; } = TimeSpan.FromSeconds(5);

    public static Command Create(Surroundings at)
    {
        var url = new Option<string>("--url")
        {
            Description = "The gateway's URL. [default: the first address in --urls]",
            HelpName = "URL",
        };
        var alive = new Option<bool>("--alive") { Description = "Check only whether it runs, not whether it has data." };
        var verb = new Command("health", "Check whether a running gateway can answer; exit code 0 if so, else 1.") { url, alive };
        var settings = new VerbSettings(verb, at);
        verb.SetAction((parsed, cancellation) =>
        {
            var address = parsed.GetValue(url) ?? ServeGreeting.Reachable(settings.Read(parsed).Urls[0]);
            return AskAsync(address, parsed.GetValue(alive) ? HealthEndpoint.Path : HealthEndpoint.ReadyPath, at.Terminal, cancellation);
        });
        return verb;
    }

    private static async Task<int> AskAsync(string address, string path, Terminal terminal, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address.TrimEnd('/') + path, UriKind.Absolute, out var uri)
            || !uri.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            throw new Stop(ExitCode.Usage, Word.NotAnAddress, address);
        }

        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(uri, cancellation);
            var text = await answer.Content.ReadAsStringAsync(cancellation);
            (answer.IsSuccessStatusCode ? terminal.Out : terminal.Error).WriteLine(text);
            return answer.IsSuccessStatusCode ? ExitCode.Done : ExitCode.Failed;
        }
        catch (Exception error) when (error is HttpRequestException
            || (error is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new Stop(ExitCode.Failed, Word.NoGateway, uri);
        }
    }
}
