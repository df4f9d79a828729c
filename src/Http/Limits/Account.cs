using Gateway.Graph.Messages;
using Gateway.Store;

namespace Gateway.Http.Limits;

/// <summary>What one client may still ask for, and what it has asked.</summary>
/// <param name="id">Who it is.</param>
/// <param name="key">The hash of its key; null if it has none.</param>
/// <param name="requests">The requests it has left; null when these are not limited.</param>
/// <param name="cost">What its operations may still cost; null when that is not limited.</param>
/// <param name="clock">What time it is.</param>
/// <param name="noted">Called when there is something to take by <see cref="Drain"/>; null when nobody wants it.</param>
internal sealed class Account(ClientId id, string? key, Bucket? requests, Bucket? cost, TimeProvider clock, Action<Account>? noted)
{
    /// <summary>The value of <c>seen</c> in an account that is forgotten.</summary>
    private const long Never = long.MinValue;

    private readonly Lock gate = new();
    private Func<double, Shortfall?>? charge;
    private Usage tally;
    private bool isNoted;
    private long seen = clock.GetTimestamp();

    public ClientId Id => id;

    public string? Key => key;

    public Bucket? Requests => requests;

    public Bucket? Cost => cost;

    /// <summary>Its limits, as each answer states them; null when nothing is limited.</summary>
    public string? Policy { get; } = RateHeaders.PolicyOf(requests, cost);

    /// <summary>Whether its key was revoked, which is for good.</summary>
    public bool IsRevoked { get; set; }

    /// <summary>Whether it was dropped: a holder of this object must fetch the account again, since another may have replaced it.</summary>
    public bool IsForgotten => Volatile.Read(ref seen) == Never;

    /// <summary>Whether it has all it can have, so that nothing is lost by forgetting it.</summary>
    private bool IsReplenished =>
        !isNoted && (requests is null || requests.Read().Seconds == 0) && (cost is null || cost.Read().Seconds == 0);

    /// <summary>Charges the cost of an operation, as a delegate that is created once.</summary>
    public Func<double, Shortfall?> Charge => charge ??= TakeCost;

    /// <summary>Notes that it is in use or something of it is still open, so that it is not forgotten for a while.</summary>
    /// <returns>False if it was forgotten already: what is taken from it then is noticed by nobody.</returns>
    public bool TryTouch()
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

    /// <summary>Forgets it if it is replenished and was not seen for a while, unless it is seen at the same moment.</summary>
    public bool TryForget(TimeSpan unseen)
    {
        var last = Volatile.Read(ref seen);
        return last != Never && clock.GetElapsedTime(last) > unseen && IsReplenished
            && Interlocked.CompareExchange(ref seen, Never, last) == last;
    }

    public Shortfall? TakeRequest() => Note(requests?.Take(1), new Usage(1, 0, 0));

    private Shortfall? TakeCost(double amount) => Note(cost?.Take(amount), new Usage(0, amount, 0));

    /// <summary>Deducts what was asked of another gateway.</summary>
    public void Deduct(long more, double costing)
    {
        requests?.Deduct(more);
        cost?.Deduct(costing);
    }

    /// <summary>Returns what was asked since the last call.</summary>
    public Usage Drain()
    {
        lock (gate)
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
        lock (gate)
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
