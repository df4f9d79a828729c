using Gateway.Store;

namespace Gateway.Import.Sources;

/// <summary>
/// Keeps a database fresh: asks each source when its time has come, a few at once, until it is told to stop. What goes wrong with one
/// is remembered and told, and disturbs no other.
/// </summary>
/// <param name="tell">Told what came of each source, for a log.</param>
/// <param name="trouble">Told of faults that are none of a source: of the database, or of the program.</param>
internal sealed class SourceKeeper(
    SourceList list, SourceRun run, SourceLedger ledger, TimeProvider clock,
    Action<SourceVisit> tell, Action<SourceEntry, Exception> trouble)
{
    /// <summary>So many are asked at once.</summary>
    private const int Together = 4;

    private static readonly TimeSpan PauseAfterTrouble = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    private readonly Dictionary<SourceEntry, DateTimeOffset> times = [];
    private readonly Dictionary<Task<DateTimeOffset>, SourceEntry> running = [];

    /// <summary>Returns when it was told to stop and everything under way has ended.</summary>
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
                    times[entry] = First(entry, states.GetValueOrDefault(entry.Id));
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

    /// <summary>As it was to be asked before the restart; at once when it is new, or the sources file says something else of it.</summary>
    private DateTimeOffset First(SourceEntry entry, SourceState? state)
    {
        var now = clock.GetUtcNow();
        var isSame = state is not null && (entry.Ckan is not null || state.Fingerprint == entry.Fingerprint());
        if (!isSame || state!.NextAt is not { } planned || state.TriedAt is not { } tried)
        {
            return now;
        }

        var latest = entry.Rhythm.Next(tried);
        return state.Failures == 0 && latest < planned ? latest : planned;
    }

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
            var state = await run.OneAsync(entry, onlyDue: true, tell, null, stop);
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
}
