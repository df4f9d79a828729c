using Gateway.Graph.Messages;
using Gateway.Store;

namespace Gateway.Http.Limits;

/// <summary>What one client may still ask for, and what it asked.</summary>
/// <param name="id">Who it is.</param>
/// <param name="key">The hash of its key; null where it has none.</param>
/// <param name="requests">The requests it has left; null where these are not limited.</param>
/// <param name="cost">What its operations may still cost; null where that is not limited.</param>
/// <param name="clock">What time it is.</param>
/// <param name="noted">Is told when there is something to be taken by <see cref="Drain"/>; null where nobody wants it.</param>
internal sealed class Account(ClientId id, string? key, Bucket? requests, Bucket? cost, TimeProvider clock, Action<Account>? noted)
{
    /// <summary>When one was seen that is forgotten.</summary>
    private const long Never = long.MinValue;

    private readonly Lock door = new();
    private Func<double, Shortfall?>? charge;
    private Usage tally;
    private bool isNoted;
    private long seen = clock.GetTimestamp();

    public ClientId Id => id;

    public string? Key => key;

    public Bucket? Requests => requests;

    public Bucket? Cost => cost;

    /// <summary>What it may ask for, as each answer tells it; null where nothing is limited.</summary>
    public string? Policy { get; } = RateHeaders.PolicyOf(requests, cost);

    /// <summary>Its key is good no more, and never will be again.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whoever knows it from before must ask for it anew: another may stand in its place.</summary>
    public bool IsForgotten => Volatile.Read(ref seen) == Never;

    /// <summary>Whether it has all it can have, so that nothing is lost when it is forgotten.</summary>
    private bool IsRested => !isNoted && (requests is null || requests.Read().Seconds == 0) && (cost is null || cost.Read().Seconds == 0);

    /// <summary>Takes what an operation costs, as a function that is made once.</summary>
    public Func<double, Shortfall?> Charge => charge ??= TakeCost;

    /// <summary>Something is asked with it, or still open: it is not forgotten for a while.</summary>
    /// <returns>False where it was forgotten before: what is taken from it then is noticed by nobody.</returns>
    public bool TrySee()
    {
        var last = Volatile.Read(ref seen);
        while (last != Never)
        {
            var now = Interlocked.CompareExchange(ref seen, clock.GetTimestamp(), last);
            if (now == last)
            {
                return true;
            }

            last = now;
        }

        return false;
    }

    /// <summary>Forgets it if it is at rest and was not seen for a while, and not if somebody sees it at the same moment.</summary>
    public bool TryForget(TimeSpan unseen)
    {
        var last = Volatile.Read(ref seen);
        return last != Never && clock.GetElapsedTime(last) > unseen && IsRested
            && Interlocked.CompareExchange(ref seen, Never, last) == last;
    }

    public Shortfall? TakeRequest() => Note(requests?.Take(1), new Usage(1, 0, 0));

    private Shortfall? TakeCost(double amount) => Note(cost?.Take(amount), new Usage(0, amount, 0));

    /// <summary>Takes what another gateway was asked.</summary>
    public void Owe(long more, double costing)
    {
        requests?.Owe(more);
        cost?.Owe(costing);
    }

    /// <summary>What was asked since this was asked last.</summary>
    public Usage Drain()
    {
        lock (door)
        {
            var asked = tally;
            (tally, isNoted) = (default, false);
            return asked;
        }
    }

    private Shortfall? Note(Shortfall? shortfall, Usage taken)
    {
        if (noted is null)
        {
            return shortfall;
        }

        bool isFirst;
        lock (door)
        {
            tally += shortfall is null ? taken : new Usage(0, 0, 1);
            (isFirst, isNoted) = (!isNoted, true);
        }

        if (isFirst)
        {
            noted(this);
        }

        return shortfall;
    }
}
