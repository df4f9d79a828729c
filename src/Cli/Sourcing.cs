using Gateway.Catalog;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Http.Watching;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Import.Sources;
using Gateway.Page.Models;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>Keeps a database fresh from the sources of a sources file: once, or as long as the gateway serves.</summary>
internal static class Sourcing
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan OpenEvery = TimeSpan.FromSeconds(5);

    /// <exception cref="Stop">The sources file has mistakes.</exception>
    public static SourceList Read(GatewaySettings settings)
    {
        try
        {
            var file = settings.Sources ?? throw new InvalidOperationException("There is no sources file.");
            return SourceList.Read(file, CityCatalog.Create());
        }
        catch (SourceListException mistakes)
        {
            throw new Stop(ExitCode.Usage, [.. mistakes.Lines]);
        }
    }

    /// <summary>Fetches every source once.</summary>
    public static async Task<IReadOnlyList<SourceVisit>> RunAsync(
        CityStore database, GatewaySettings settings, Action<ImportProgress> progress, CancellationToken cancellation)
    {
        using var run = Create(Read(settings), database, settings);
        return await run.AllAsync(progress, cancellation);
    }

    /// <summary>
    /// Keeps the database fresh until stopped; returns when nothing is running any more. A changed sources file takes effect as soon as it
    /// has no mistakes.
    /// </summary>
    /// <param name="open">Opens the database; if it cannot be written now, this is retried until it can.</param>
    /// <param name="settings">The settings that name the sources file.</param>
    /// <param name="log">Receives, line by line, what there is to report, and whether it is good news.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task KeepAsync(
        Func<CityStore> open, GatewaySettings settings, Action<string, bool> log, CancellationToken stop)
    {
        using var database = await OpenAsync(open, log, stop);
        if (database is null)
        {
            return;
        }

        var change = new Change(settings.Sources!);
        var list = Read(settings);
        while (!stop.IsCancellationRequested)
        {
            using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var keeping = KeepAsync(list, database, settings, log, over.Token);
            list = await NextAsync(settings, change, log, stop) ?? list;
            await over.CancelAsync();
            await keeping;
        }
    }

    /// <summary>Opens the database, and logs each obstacle once; null when stopped before it could.</summary>
    private static async Task<CityStore?> OpenAsync(Func<CityStore> open, Action<string, bool> log, CancellationToken stop)
    {
        var logged = "";
        while (!stop.IsCancellationRequested)
        {
            try
            {
                return open();
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                break;
            }
            catch (DatabaseFailure failure)
            {
                if (failure.Message != logged)
                {
                    log($"No source is fetched until the database can be written: {failure.Message}", false);
                }

                logged = failure.Message;
                await Task.Delay(OpenEvery, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        return null;
    }

    private static async Task KeepAsync(
        SourceList list, CityStore database, GatewaySettings settings, Action<string, bool> log, CancellationToken stop)
    {
        using var run = Create(list, database, settings);
        var keeper = new SourceKeeper(
            list,
            run,
            database.Sources,
            database.Leases,
            TimeProvider.System,
            visit => LogVisit(visit, log),
            (entry, error) => log($"{entry.Id}: {Words(error)}", false));
        await keeper.RunAsync(stop);
    }

    /// <summary>Waits for a changed sources file and returns it; null when stopped.</summary>
    private static async Task<SourceList?> NextAsync(
        GatewaySettings settings, Change change, Action<string, bool> log, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(LookEvery, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!change.HasChanged())
            {
                continue;
            }

            try
            {
                var list = Read(settings);
                log($"The sources file {settings.Sources} changed; the new version is in use.", true);
                return list;
            }
            catch (Stop mistakes)
            {
                log($"The sources file changed, but the previous version is still in use: {string.Join(' ', mistakes.Lines)}", false);
            }
        }

        return null;
    }

    /// <summary>Counts the healthy and the failing sources; tables of a portal count as sources.</summary>
    public static SourceHealth Count(IReadOnlyList<SourceState> states) => new(
        states.Count(s => s.IsWell), states.Count(s => s.IsFailing));

    /// <summary>Returns what the front page shows of the sources; what went wrong is only for the operator.</summary>
    public static IReadOnlyList<SourceLine> Lines(IReadOnlyList<SourceState> states) =>
    [
        .. states.Where(s => s.Outcome is not SourceOutcome.Vanished && !s.Id.Contains('/', StringComparison.Ordinal))
            .Select(s => new SourceLine(s.Title ?? s.Id, s.IsWell, s.SucceededAt)),
    ];

    /// <summary>Returns the outcome of a source as a line.</summary>
    public static string LineOf(SourceState state) => $"{state.Id}: {WordOf(state.Outcome)}: {state.Message}";

    public static string WordOf(SourceOutcome outcome) => outcome.ToString().ToLowerInvariant();

    private static SourceRun Create(SourceList list, CityStore database, GatewaySettings settings) =>
        new(list, database, new Importer(database, MunicipalityTable.BuiltIn()), settings.Downloads);

    /// <summary>
    /// Logs a visit, unless nothing changed or a known partial failure repeats: nobody wants to read that every few minutes. For a portal,
    /// each table is logged.
    /// </summary>
    private static void LogVisit(SourceVisit visit, Action<string, bool> log)
    {
        var state = visit.State;
        if (state.Outcome is not SourceOutcome.Unchanged && (state.Outcome is not SourceOutcome.Partly || visit.Reports.Count > 0))
        {
            log(LineOf(state), state.Outcome is SourceOutcome.Changed);
        }
    }

    private static string Words(Exception error) =>
        error is DatabaseFailure ? error.Message : $"unexpected error, a bug in the gateway: {error}";
}
