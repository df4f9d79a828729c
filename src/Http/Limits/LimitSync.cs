using Gateway.Store;
using Microsoft.Extensions.Hosting;

namespace Gateway.Http.Limits;

/// <summary>
/// Synchronizes what is known of clients with the database, once a second: usage of keys, keys revoked elsewhere, and what other gateways
/// were asked. While the database is away each gateway counts by itself. Also forgets what need no longer be known.
/// </summary>
/// <param name="ledger">The database's part; null when nothing is written there.</param>
/// <param name="accounts">This gateway's part.</param>
/// <param name="keys">The API keys; null if there are none.</param>
/// <param name="isShared">Whether there may be other gateways.</param>
/// <param name="clock">What time it is.</param>
internal sealed class LimitSync(ClientLedger? ledger, Accounts accounts, KeyBook? keys, bool isShared, TimeProvider clock)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>What another gateway wrote may become visible later than its timestamp.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(5);

    /// <summary>The longest that a stopping gateway waits for the last step: what it has not written by then is lost.</summary>
    private static readonly TimeSpan PatienceToEnd = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan ForgetEvery = TimeSpan.FromHours(1);

    private readonly Dictionary<string, Usage> usage = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Client, long Minute, string Gateway), Spent> reportedBefore = [];
    private long asked = clock.GetTimestamp();
    private long swept = clock.GetTimestamp();
    private long? forgot;
    private bool isFaulty;

    /// <summary>Called with a fault, once until all is well again.</summary>
    public Action<Exception>? Failed { get; set; }

    /// <summary>Makes one step; tests call it directly.</summary>
    public void Step()
    {
        var spent = new Dictionary<string, Usage>(StringComparer.Ordinal);
        foreach (var (account, tally) in accounts.Drain())
        {
            var name = Accounts.NameOf(account);
            spent[name] = spent.GetValueOrDefault(name) + tally;
            if (account.Key is { } key)
            {
                usage[key] = usage.GetValueOrDefault(key) + tally;
            }
        }

        if (ledger is not null)
        {
            try
            {
                Synchronize(ledger, spent);
            }
            catch (DatabaseFailure)
            {
                // The server's log reports it; the usage of keys is written once the database is back.
            }
        }

        Sweep();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var end = new CancellationTokenSource();
        await using var ending = stoppingToken.UnsafeRegister(_ => end.CancelAfter(PatienceToEnd), null);
        using var timer = new PeriodicTimer(Every, clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            await timer.WaitForNextTickAsync(stoppingToken).AsTask().ContinueWith(
                _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            await ((Task)LedgerQueues.ApartAsync(StepSafely)).WaitAsync(end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>
    /// Makes one step and survives any fault: keys must still be revoked and limits shared tomorrow, whatever happens today.
    /// </summary>
    /// <returns>Whether all is well.</returns>
    private bool StepSafely()
    {
        try
        {
            Step();
            isFaulty = false;
        }
        catch (Exception fault)
        {
            if (!isFaulty)
            {
                Failed?.Invoke(fault);
            }

            isFaulty = true;
        }

        return !isFaulty;
    }

    private void Synchronize(ClientLedger ledger, Dictionary<string, Usage> spent)
    {
        var within = clock.GetElapsedTime(asked) + Margin;
        var now = clock.GetTimestamp();
        if (keys is not null)
        {
            foreach (var hash in ledger.Revoked(within))
            {
                keys.MarkRevoked(hash);
            }

            if (usage.Count > 0)
            {
                ledger.AddUsage(usage, keys.Today);
                usage.Clear();
            }
        }

        if (isShared)
        {
            ApplySpent(ledger.Exchange(spent, within));
        }

        asked = now;
    }

    /// <summary>Gateways report their total of each minute so far: what is new is the difference.</summary>
    private void ApplySpent(IReadOnlyList<Spent> reported)
    {
        foreach (var now in reported)
        {
            var place = (now.Client, now.Minute, now.Gateway);
            var before = reportedBefore.GetValueOrDefault(place);
            reportedBefore[place] = now;
            accounts.OfName(now.Client)?.Deduct(now.Requests - (before?.Requests ?? 0), now.Cost - (before?.Cost ?? 0));
        }

        if (reported.Count > 0)
        {
            var newest = reported.Max(one => one.Minute);
            foreach (var old in reportedBefore.Keys.Where(place => place.Minute < newest - 2).ToList())
            {
                reportedBefore.Remove(old);
            }
        }
    }

    private void Sweep()
    {
        if (clock.GetElapsedTime(swept) >= SweepEvery)
        {
            swept = clock.GetTimestamp();
            accounts.Sweep();
            keys?.Sweep();
            Forget();
        }
    }

    private void Forget()
    {
        if (keys is null || (forgot is { } at && clock.GetElapsedTime(at) < ForgetEvery))
        {
            return;
        }

        try
        {
            keys.Forget();
            forgot = clock.GetTimestamp();
        }
        catch (DatabaseFailure)
        {
            // The next minute is soon enough.
        }
    }
}
