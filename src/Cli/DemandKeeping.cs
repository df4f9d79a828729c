using Gateway.Catalog;
using Gateway.Cli.Settings;
using Gateway.Http.Demand;
using Gateway.Http.Limits;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>Writes the demand counts to the database, periodically and at the end, and deletes old ones.</summary>
/// <param name="store">The database.</param>
/// <param name="weeks">The number of weeks for which counts are kept.</param>
internal sealed class DemandKeeping(CityStore store, int weeks)
{
    /// <summary>How long a stopping gateway waits for an import: counts it cannot write then are lost.</summary>
    public static readonly TimeSpan PatienceToEnd = TimeSpan.FromSeconds(5);

    /// <summary>The limit on that wait in all, whatever the database does.</summary>
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(8);

    private const int SecondsToWrite = 10;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>Identifies the lines of this run: other gateways have their own.</summary>
    private readonly string run = Guid.NewGuid().ToString("N");

    /// <summary>Held while writing.</summary>
    private readonly Lock writing = new();

    private readonly HashSet<string> logged = [];
    private string forgotten = "";

    public DemandBook Book { get; } = new(store.Rules.Clock, new DatasetFacts(store).Find);

    /// <summary>Returns the keeper; null if nothing is counted.</summary>
    public static DemandKeeping? Of(GatewaySettings settings, CityStore store) =>
        settings.CountsDemand ? new DemandKeeping(store, settings.KeepDemand) : null;

    /// <summary>Counts and writes until stopped; no failure ends it.</summary>
    /// <param name="log">Receives each obstacle to counting or writing once, as bad news.</param>
    public async Task RunAsync(Action<string, bool> log, CancellationToken stop)
    {
        for (var second = 1; !stop.IsCancellationRequested; second++)
        {
            await Task.Delay(Every, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                Book.CountNoted();
                if (second % SecondsToWrite == 0)
                {
                    await LedgerQueues.ApartAsync(() => Write(log));
                }
            }
            catch (Exception fault)
            {
                LogFault(log, fault);
            }
        }
    }

    /// <summary>
    /// Writes what has not been written. What the database does not accept now is kept for the next time, and all faults are reported.
    /// </summary>
    /// <param name="log">Receives the faults.</param>
    /// <param name="patience">How long to wait for an import; null = briefly.</param>
    /// <returns>Whether everything went well.</returns>
    public bool Write(Action<string, bool>? log = null, TimeSpan? patience = null)
    {
        try
        {
            lock (writing)
            {
                WriteAll(log, patience);
            }

            return true;
        }
        catch (DatabaseFailure failure) when (failure.Kind == DatabaseFailureKind.Locked)
        {
            // An import is running; the lines are written when it has ended.
        }
        catch (DatabaseFailure failure)
        {
            LogOnce(log, "away", $"Usage counts cannot be written and are kept in memory: {failure.Message}");
        }
        catch (Exception fault)
        {
            LogFault(log, fault);
        }

        return false;
    }

    /// <summary>Writes for the last time: waits a while for an import, but not for a database that does not respond.</summary>
    public void End() => LedgerQueues.ApartAsync(() => Write(patience: PatienceToEnd)).Wait(LongestEnd);

    private void WriteAll(Action<string, bool>? log, TimeSpan? patience)
    {
        if (Book.Fault is { } fault)
        {
            LogOnce(log, "uncounted", $"Counting usage failed, and some counts are lost: {fault.Message}");
        }

        if (Book.Lost > 0)
        {
            LogOnce(log, "lost", "There were too many requests to count: some counts are lost, and the figures of this week are too low.");
        }

        if (store.IsReadOnly)
        {
            Book.Write(static _ => { });
            LogOnce(log, "read-only", $"{store.Name} is read-only: usage is counted, but the counts are not kept.");
            return;
        }

        Book.Write(lines => store.Demand.Put(run, lines, patience));
        if (Book.Refusal is { } refusal)
        {
            LogOnce(log, "refused", $"The database rejects {Book.Refused} usage figures, which are lost: {refusal.Message}");
        }

        Forget();
    }

    private void Forget()
    {
        var first = JapanWeek.Of(store.Rules.Clock.GetUtcNow().AddDays(-7.0 * weeks));
        if (first != forgotten)
        {
            store.Demand.Forget(first);
            forgotten = first;
        }
    }

    private void LogFault(Action<string, bool>? log, Exception fault) =>
        LogOnce(log, "fault", $"Usage could not be counted or written; this is tried again: {fault.Message}");

    private void LogOnce(Action<string, bool>? log, string matter, string line)
    {
        if (log is not null && logged.Add(matter))
        {
            log(line, false);
        }
    }
}
