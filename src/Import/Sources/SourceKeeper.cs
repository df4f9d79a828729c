using System.Collections.Concurrent;
using Gateway.Store;

namespace Gateway.Import.Sources;

/// <summary>
/// Keeps a database up to date: visits each source when it is due, a few at once, until stopped. A failure of one source is recorded and
/// reported, and does not affect the others.
/// </summary>
/// <param name="leases">Ensure that, of several gateways sharing a database, only one visits each source.</param>
/// <param name="tell">Called with the result of each visit, for a log.</param>
/// <param name="trouble">Called for faults that are not those of a source but of the database or the program.</param>
internal sealed class SourceKeeper(
    SourceList list, SourceRun run, SourceLedger ledger, Leases leases, TimeProvider clock,
    Action<SourceVisit> tell, Action<SourceEntry, Exception> trouble)
{
    /// <summary>The number of sources visited at once.</summary>
    private const int Together = 4;

    private static readonly TimeSpan PauseAfterTrouble = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan PauseForAnother = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    /// <summary>When each source was last visited, as far as this gateway knows.</summary>
    private readonly ConcurrentDictionary<string, DateTimeOffset?> asked = new(StringComparer.Ordinal);

    private readonly Dictionary<SourceEntry, DateTimeOffset> times = [];
    private readonly Dictionary<Task<DateTimeOffset>, SourceEntry> running = [];

    /// <summary>Completes when it has been stopped and everything under way has ended.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        await BeginAsync(stop);
        while (!stop.IsCancellationRequested)
        {
            Start(stop);
            await WaitAsync(stop);
            Collect();
        }

        await Task.WhenAll((IEnumerable<Task>)running.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task BeginAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                foreach (var gone in run.MarkUnlisted())
                {
                    tell(gone);
                }

                var states = ledger.All().ToDictionary(s => s.Id, StringComparer.Ordinal);
                foreach (var entry in list.Entries)
                {
                    var state = states.GetValueOrDefault(entry.Id);
                    (times[entry], asked[entry.Id]) = (First(entry, state), state?.TriedAt);
                }

                return;
            }
            catch (DatabaseFailure failure)
            {
                trouble(list.Entries[0], failure);
                await Task.Delay(PauseAfterTrouble, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>
    /// Returns the time planned before the restart; now if the source is new, if the sources file has changed for it, or if the clock was
    /// set back since its last visit.
    /// </summary>
    private DateTimeOffset First(SourceEntry entry, SourceState? state)
    {
        if (!IsSame(entry, state) || state!.NextAt is not { } planned || state.TriedAt is not { } tried
            || tried > clock.GetUtcNow())
        {
            return clock.GetUtcNow();
        }

        var latest = entry.Rhythm.Next(tried);
        return state.Failures == 0 && latest < planned ? latest : planned;
    }

    private static bool IsSame(SourceEntry entry, SourceState? state) =>
        state is not null && (entry.Ckan is not null || state.Fingerprint == entry.Fingerprint());

    private void Start(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        foreach (var (entry, _) in times.Where(t => t.Value <= now && !running.ContainsValue(t.Key))
            .OrderBy(t => t.Value).Take(Together - running.Count).ToList())
        {
            running.Add(Task.Run(() => AskAsync(entry, stop), CancellationToken.None), entry);
        }
    }

    private async Task WaitAsync(CancellationToken stop)
    {
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var idle = times.Where(t => !running.ContainsValue(t.Key))
            .Select(t => t.Value - clock.GetUtcNow()).DefaultIfEmpty(LongestSleep).Min();
        var sleep = running.Count == Together || idle > LongestSleep ? LongestSleep : idle > TimeSpan.Zero ? idle : TimeSpan.Zero;
        await Task.WhenAny([.. running.Keys, Task.Delay(sleep, clock, awake.Token)]);
        await awake.CancelAsync();
    }

    private void Collect()
    {
        foreach (var (task, entry) in running.Where(r => r.Key.IsCompleted).ToList())
        {
            running.Remove(task);
            times[entry] = task.IsCompletedSuccessfully ? task.Result : clock.GetUtcNow() + PauseAfterTrouble;
        }
    }

    private async Task<DateTimeOffset> AskAsync(SourceEntry entry, CancellationToken stop)
    {
        try
        {
            await using var lease = SourceLease.Take(leases, entry);
            if (lease is null)
            {
                return clock.GetUtcNow() + PauseForAnother;
            }

            if (RestOf(entry, lease.Ended) is { } rest)
            {
                return clock.GetUtcNow() + rest;
            }

            var state = await run.OneAsync(entry, onlyDue: true, tell, null, stop);
            asked[entry.Id] = state.TriedAt;
            return state.NextAt ?? clock.GetUtcNow() + entry.Rhythm.Every;
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            return clock.GetUtcNow();
        }
        catch (Exception error)
        {
            trouble(entry, error);
            return clock.GetUtcNow() + PauseAfterTrouble;
        }
    }

    /// <summary>
    /// Returns the remaining wait for a source that another gateway has visited since this one last looked; null when it is to be visited
    /// now. The clocks of two machines are not compared: the length of the wait is by the other's clock, and how long ago its visit ended
    /// is by the database's.
    /// </summary>
    private TimeSpan? RestOf(SourceEntry entry, TimeSpan ended)
    {
        var state = ledger.Find(entry.Id);
        if (state?.TriedAt == asked[entry.Id] || !IsSame(entry, state) || state!.NextAt - state.TriedAt is not { } wanted)
        {
            return null;
        }

        asked[entry.Id] = state.TriedAt;
        return wanted > ended ? wanted - ended : null;
    }
}
