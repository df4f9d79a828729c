using Gateway.Graph.Messages;

namespace Gateway.Http.Limits;

/// <summary>A token bucket: what a client has left of something. It starts full and refills evenly over a window of time.</summary>
/// <param name="what">What it is.</param>
/// <param name="limit">Its capacity, which is also what refills in one window.</param>
/// <param name="window">The time in which an empty bucket is full again.</param>
/// <param name="clock">What time it is.</param>
internal sealed class Bucket(Metered what, int limit, TimeSpan window, TimeProvider clock)
{
    private readonly Lock gate = new();
    private double level = limit;
    private long updated = clock.GetTimestamp();

    public int Limit => limit;

    /// <summary>Takes an amount; otherwise takes nothing and returns why.</summary>
    public Shortfall? Take(double amount)
    {
        lock (gate)
        {
            Fill();
            if (amount <= level)
            {
                level -= amount;
                return null;
            }

            return new Shortfall(what, amount, limit, amount > limit ? null : TimeUntil(amount));
        }
    }

    /// <summary>
    /// Takes what another gateway has already given: the client may come to owe something, but never more than one window's worth.
    /// </summary>
    public void Deduct(double amount)
    {
        lock (gate)
        {
            Fill();
            level = Math.Max(level - amount, -limit);
        }
    }

    /// <summary>Gives back an amount that was taken and not used.</summary>
    public void GiveBack(double amount)
    {
        lock (gate)
        {
            Fill();
            level = Math.Min(limit, level + amount);
        }
    }

    /// <summary>Returns how much there is, in whole units, and in how many seconds it is full again.</summary>
    public (int Left, int Seconds) Read()
    {
        lock (gate)
        {
            Fill();
            return ((int)Math.Max(0, level), (int)Math.Ceiling(TimeUntil(limit).TotalSeconds));
        }
    }

    private void Fill()
    {
        var now = clock.GetTimestamp();
        level = Math.Min(limit, level + (limit * (clock.GetElapsedTime(updated, now) / window)));
        updated = now;
    }

    private TimeSpan TimeUntil(double wanted) => window * ((wanted - level) / limit);
}
