using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Http;
using Gateway.Http.Ide;
using Gateway.Http.Rules;
using Gateway.Http.Watching;
using Gateway.Store.Opening;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway serve</c>: runs the web server until stopped.</summary>
internal static class ServeVerb
{
    public static Command Create(Parts parts, Surroundings at)
    {
        var verb = new Command("serve", "Serve the graph over HTTP (the default).");
        Fill(verb, parts, at);
        return verb;
    }

    /// <summary>Gives a command the options and action of this verb; the root command has them too.</summary>
    public static void Fill(Command verb, Parts parts, Surroundings at)
    {
        var settings = new VerbSettings(verb, at, [.. SettingTable.All]);
        verb.SetAction((parsed, cancellation) => RunAsync(settings.Read(parsed), parts, at.Terminal, cancellation));
    }

    /// <summary>Creates the server as this verb starts it.</summary>
    public static WebApplication CreateServer(GatewaySettings settings, OpenGateway gateway) =>
        Server.Create(settings.Urls, gateway, RulesOf(settings), IdeFiles.In(Path.Combine(AppContext.BaseDirectory, "ide")));

    /// <summary>
    /// Returns the wire rules for the kind of database: a database server has its own processors, so none here is kept free for other
    /// clients, and one client may use all of its places.
    /// </summary>
    internal static WireRules RulesOf(GatewaySettings settings) => Stores.IsServer(settings.Database)
        ? settings.Wire with { Limits = settings.Wire.Limits with { BesideOthers = settings.Wire.Limits.AtOnce } }
        : settings.Wire;

    private static async Task<int> RunAsync(GatewaySettings settings, Parts parts, Terminal terminal, CancellationToken cancellation)
    {
        if (settings.Sources is not null)
        {
            parts.RequireSources(settings);
        }

        using var gateway = parts.Serve(settings);
        foreach (var warning in gateway.Warnings)
        {
            terminal.Error.WriteLine(warning);
        }

        await using var server = CreateServer(settings, gateway);
        await StartAsync(server, settings, cancellation);
        await GreetAsync(server, settings, gateway, terminal, cancellation);

        // Running requests are finished: every way of stopping, even closing the terminal, ends in the host's graceful shutdown.
        using var stop = cancellation.UnsafeRegister(static app => ((WebApplication)app!).Lifetime.StopApplication(), server);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true;
            server.Lifetime.StopApplication();
        });
        using var end = new CancellationTokenSource();
        using var ending = server.Lifetime.ApplicationStopping.UnsafeRegister(_ => end.CancelAfter(settings.Wire.Grace), null);
        var (log, stopping) = (LogOf(server, settings, terminal), server.Lifetime.ApplicationStopping);
        var keeping = settings.Sources is null ? Task.CompletedTask : parts.KeepFresh(settings, log, stopping);
        var renewing = Task.Run(() => gateway.Renew(log, stopping), CancellationToken.None);
        await server.WaitForShutdownAsync(CancellationToken.None);
        await EndAsync(Task.WhenAll(keeping, renewing), log, end.Token);
        return ExitCode.Done;
    }

    /// <summary>
    /// Waits for the background tasks, which end soon after the stop; a database that does not respond does not hold up the end.
    /// </summary>
    private static async Task EndAsync(Task beside, Action<string, bool> log, CancellationToken end)
    {
        try
        {
            await beside.WaitAsync(end);
        }
        catch (OperationCanceledException) when (!beside.IsCompleted)
        {
            log("The database did not answer in time and was abandoned: writes in progress complete entirely or not at all.", false);
        }
    }

    /// <summary>Greets the user; if the log is for programs, the greeting is a line of it.</summary>
    private static async Task GreetAsync(
        WebApplication server, GatewaySettings settings, OpenGateway gateway, Terminal terminal, CancellationToken cancellation)
    {
        string[] urls = [.. server.Urls.Select(url => url.TrimEnd('/') + settings.Wire.Proxy.BasePath)];
        var shown = await ShownData.DescribeAsync(gateway.ExecuteOwn ?? gateway.Execute, terminal.Words, cancellation);
        if (settings.Wire.Log.Json)
        {
            LogSetup.LogStart(server.Services, ProgramVersion.Text, urls, shown);
        }
        else
        {
            ServeGreeting.Write(terminal.Out, terminal.Words, urls, shown);
        }
    }

    private static Action<string, bool> LogOf(WebApplication server, GatewaySettings settings, Terminal terminal)
    {
        if (settings.Wire.Log.Json)
        {
            return (line, isWell) => LogSetup.LogSource(server.Services, line, isWell);
        }

        return (line, _) => terminal.Error.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.Now:yyyy-MM-dd HH:mm:ss} {line}"));
    }

    private static async Task StartAsync(WebApplication server, GatewaySettings settings, CancellationToken cancellation)
    {
        try
        {
            await server.StartAsync(cancellation);
        }
        catch (Exception error) when (BindFailure.Explain(error, settings.Urls) is { } stop)
        {
            throw stop;
        }
    }
}
