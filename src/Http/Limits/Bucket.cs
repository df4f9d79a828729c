using Gateway.Graph.Messages;

namespace Gateway.Http.Limits;

/// <summary>What a client has left of something: so much at first, and it grows back evenly over a while.</summary>
/// <param name="what">What it is.</param>
/// <param name="limit">How much there is at most, and grows back in that while.</param>
/// <param name="window">The while.</param>
/// <param name="clock">What time it is.</param>
internal sealed class Bucket(Metered what, int limit, TimeSpan window, TimeProvider clock)
{
    private readonly Lock door = new();
    private double level = limit;
    private long looked = clock.GetTimestamp();

    public int Limit => limit;

    /// <summary>Takes an amount, or says why it cannot be taken; nothing is taken then.</summary>
    public Shortfall? Take(double amount)
    {
        lock (door)
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
    /// Takes what was given elsewhere already: a client may so come to owe something, but never more than it is given in a while.
    /// </summary>
    public void Owe(double amount)
    {
        lock (door)
        {
            Fill();
            level = Math.Max(level - amount, -limit);
        }
    }

    /// <summary>What was taken was not used.</summary>
    public void GiveBack(double amount)
    {
        lock (door)
        {
            Fill();
            level = Math.Min(limit, level + amount);
        }
    }

    /// <summary>How much there is, in whole ones, and in how many seconds it is full again.</summary>
    public (int Left, int Seconds) Read()
    {
        lock (door)
        {
            Fill();
            return ((int)Math.Max(0, level), (int)Math.Ceiling(TimeUntil(limit).TotalSeconds));
        }
    }

    private void Fill()
    {
        var now = clock.GetTimestamp();
        level = Math.Min(limit, level + (limit * (clock.GetElapsedTime(looked, now) / window)));
        looked = now;
    }

    private TimeSpan TimeUntil(double wanted) => window * ((wanted - level) / limit);
}
