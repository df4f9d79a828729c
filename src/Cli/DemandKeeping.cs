using Gateway.Catalog;
using Gateway.Cli.Settings;
using Gateway.Http.Demand;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>Writes what is counted of what is asked for into the database, now and then and at the end, and forgets what is old.</summary>
/// <param name="store">The database.</param>
/// <param name="weeks">For how many weeks the counts are kept.</param>
internal sealed class DemandKeeping(CityStore store, int weeks)
{
    private const int SecondsToWrite = 10;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>By which the lines of this run are known: other gateways have theirs.</summary>
    private readonly string run = Guid.NewGuid().ToString("N");

    private string forgotten = "";
    private bool isTold;

    public DemandBook Book { get; } = new(store.Rules.Clock, new DatasetFacts(store).Find);

    /// <summary>Null where nothing is counted.</summary>
    public static DemandKeeping? Of(GatewaySettings settings, CityStore store) =>
        settings.CountsDemand ? new DemandKeeping(store, settings.KeepDemand) : null;

    /// <summary>Returns when it is told to stop.</summary>
    /// <param name="log">Told once when nothing can be written, and that this is not well.</param>
    public async Task RunAsync(Action<string, bool> log, CancellationToken stop)
    {
        for (var second = 1; !stop.IsCancellationRequested; second++)
        {
            await Task.Delay(Every, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Book.Settle();
            if (second % SecondsToWrite == 0)
            {
                Write(log);
            }
        }
    }

    /// <summary>Writes what is not written. What the database does not take now waits for the next time.</summary>
    public void Write(Action<string, bool>? log = null)
    {
        if (store.IsReadOnly)
        {
            Book.Write(static _ => { });
            Tell(log, $"{store.Name} can only be read: what is asked for is counted, and forgotten.");
            return;
        }

        try
        {
            Book.Write(lines => store.Demand.Put(run, lines));
            Forget();
        }
        catch (DatabaseFailure failure) when (failure.Kind == DatabaseFailureKind.Locked)
        {
            // An import goes on; the lines are written when it has ended.
        }
        catch (DatabaseFailure failure)
        {
            Tell(log, $"What is asked for cannot be written, and waits in memory: {failure.Message}");
        }
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

    private void Tell(Action<string, bool>? log, string line)
    {
        if (!isTold && log is not null)
        {
            isTold = true;
            log(line, false);
        }
    }
}
