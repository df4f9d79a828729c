using Gateway.Catalog;
using Gateway.Cli.Settings;
using Gateway.Http.Demand;
using Gateway.Http.Limits;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>Writes what is counted of what is asked for into the database, now and then and at the end, and forgets what is old.</summary>
/// <param name="store">The database.</param>
/// <param name="weeks">For how many weeks the counts are kept.</param>
internal sealed class DemandKeeping(CityStore store, int weeks)
{
    /// <summary>How long a gateway that stops waits for an import: what it does not write then is lost.</summary>
    public static readonly TimeSpan PatienceToEnd = TimeSpan.FromSeconds(5);

    /// <summary>How long it waits in all, whatever the database does.</summary>
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(8);

    private const int SecondsToWrite = 10;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>By which the lines of this run are known: other gateways have theirs.</summary>
    private readonly string run = Guid.NewGuid().ToString("N");

    /// <summary>Held by whoever writes.</summary>
    private readonly Lock writing = new();

    private readonly HashSet<string> told = [];
    private string forgotten = "";

    public DemandBook Book { get; } = new(store.Rules.Clock, new DatasetFacts(store).Find);

    /// <summary>Null where nothing is counted.</summary>
    public static DemandKeeping? Of(GatewaySettings settings, CityStore store) =>
        settings.CountsDemand ? new DemandKeeping(store, settings.KeepDemand) : null;

    /// <summary>Returns when it is told to stop, and for nothing else.</summary>
    /// <param name="log">Told once of each thing that stands against counting or writing, and that this is not well.</param>
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
                TellFault(log, fault);
            }
        }
    }

    /// <summary>Writes what is not written. What the database does not take now waits for the next time, and all faults are told.</summary>
    /// <param name="log">Told of faults.</param>
    /// <param name="patience">How long an import is waited for; null = hardly.</param>
    /// <returns>Whether nothing stood against it.</returns>
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
            // An import goes on; the lines are written when it has ended.
        }
        catch (DatabaseFailure failure)
        {
            Tell(log, "away", $"What is asked for cannot be written, and waits in memory: {failure.Message}");
        }
        catch (Exception fault)
        {
            TellFault(log, fault);
        }

        return false;
    }

    /// <summary>Writes for the last time: an import is waited for a while, and a database that does not answer is not.</summary>
    public void End() => LedgerQueues.ApartAsync(() => Write(patience: PatienceToEnd)).Wait(LongestEnd);

    private void WriteAll(Action<string, bool>? log, TimeSpan? patience)
    {
        if (Book.Fault is { } fault)
        {
            Tell(log, "uncounted", $"There was a fault in counting what is asked for, and some of it is lost: {fault.Message}");
        }

        if (Book.Lost > 0)
        {
            Tell(log, "lost", "More was asked for than could be counted: some of it is lost, and the figures of this week are too low.");
        }

        if (store.IsReadOnly)
        {
            Book.Write(static _ => { });
            Tell(log, "read-only", $"{store.Name} can only be read: what is asked for is counted, and forgotten.");
            return;
        }

        Book.Write(lines => store.Demand.Put(run, lines, patience));
        if (Book.Refusal is { } refusal)
        {
            Tell(log, "refused", $"The database refuses {Book.Refused} figures of what is asked for, which are lost: {refusal.Message}");
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

    private void TellFault(Action<string, bool>? log, Exception fault) =>
        Tell(log, "fault", $"What is asked for could not be counted or written, and is tried again: {fault.Message}");

    private void Tell(Action<string, bool>? log, string matter, string line)
    {
        if (log is not null && told.Add(matter))
        {
            log(line, false);
        }
    }
}
