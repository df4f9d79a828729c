using Gateway.Store;
using Microsoft.Extensions.Hosting;

namespace Gateway.Http.Limits;

/// <summary>
/// Keeps what is known of clients in step with the database, a second at a time: what was asked with keys, which keys were revoked
/// elsewhere, and what other gateways were asked. While the database is away each gateway counts by itself. What need not be known any more
/// it forgets.
/// </summary>
/// <param name="ledger">The database's part; null where nothing is to be told there.</param>
/// <param name="accounts">This gateway's part.</param>
/// <param name="keys">Null where there are none.</param>
/// <param name="isShared">Whether there may be other gateways.</param>
/// <param name="clock">What time it is.</param>
internal sealed class LimitWatch(ClientLedger? ledger, Accounts accounts, KeyBook? keys, bool isShared, TimeProvider clock)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>What somebody wrote may be seen later than it says.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(5);

    /// <summary>A gateway that stops waits no longer for the last step: what it does not tell then is lost.</summary>
    private static readonly TimeSpan PatienceToEnd = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan ForgetEvery = TimeSpan.FromHours(1);

    private readonly Dictionary<string, Usage> usage = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Client, long Minute, string Gateway), Spent> heard = [];
    private long asked = clock.GetTimestamp();
    private long swept = clock.GetTimestamp();
    private long? forgot;
    private bool isFaulty;

    /// <summary>Is told of a fault, once until all is well again.</summary>
    public Action<Exception>? Failed { get; set; }

    /// <summary>One step, which a test may take by itself.</summary>
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
                Tell(ledger, spent);
            }
            catch (DatabaseFailure)
            {
                // The log of the server tells it; what was asked with keys is told once it is back.
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
            await ((Task)LedgerTurns.ApartAsync(StepOn)).WaitAsync(end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Keys that are revoked must end and limits be shared tomorrow too, whatever happens today.</summary>
    /// <returns>Whether all is well.</returns>
    private bool StepOn()
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

    private void Tell(ClientLedger ledger, Dictionary<string, Usage> spent)
    {
        var within = clock.GetElapsedTime(asked) + Margin;
        var now = clock.GetTimestamp();
        if (keys is not null)
        {
            foreach (var hash in ledger.Revoked(within))
            {
                keys.Close(hash);
            }

            if (usage.Count > 0)
            {
                ledger.AddUsage(usage, keys.Today);
                usage.Clear();
            }
        }

        if (isShared)
        {
            Hear(ledger.Exchange(spent, within));
        }

        asked = now;
    }

    /// <summary>Of each minute gateways tell how much it is by now: what is new is the difference.</summary>
    private void Hear(IReadOnlyList<Spent> told)
    {
        foreach (var now in told)
        {
            var place = (now.Client, now.Minute, now.Gateway);
            var before = heard.GetValueOrDefault(place);
            heard[place] = now;
            accounts.Named(now.Client)?.Owe(now.Requests - (before?.Requests ?? 0), now.Cost - (before?.Cost ?? 0));
        }

        if (told.Count > 0)
        {
            var newest = told.Max(one => one.Minute);
            foreach (var old in heard.Keys.Where(place => place.Minute < newest - 2).ToList())
            {
                heard.Remove(old);
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
