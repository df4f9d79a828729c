namespace Gateway.Http.Running;

/// <summary>
/// How much processor time this process used lately, and how much an operation took per unit of its running time: less than one processor
/// if it waited for a processor or a database.
/// </summary>
/// <remarks>Not thread-safe: it is used under the lock of the admission queue.</remarks>
/// <param name="processors">How many it may use.</param>
/// <param name="used">The processor time this process has used so far.</param>
/// <param name="clock">What time it is.</param>
internal sealed class ProcessorLoad(double processors, Func<TimeSpan> used, TimeProvider clock)
{
    /// <summary>Up to this share of use, a new request almost always finds a processor free.</summary>
    private const double High = 0.25;

    /// <summary>Above this share of use, something is probably waiting.</summary>
    private const double Full = 0.85;

    /// <summary>
    /// About what reading a request and writing its answer take, which happens outside of any slot and is more than a small operation.
    /// </summary>
    private static readonly TimeSpan Around = TimeSpan.FromMicroseconds(100);

    private static readonly TimeSpan Lately = TimeSpan.FromMilliseconds(200);

    private (TimeSpan Passed, TimeSpan Used, TimeSpan Ran) lately;
    private TimeSpan ran;
    private TimeSpan usedBefore = used();
    private long updated = clock.GetTimestamp();
    private long changed = clock.GetTimestamp();
    private int running;

    /// <summary>Returns the even share of each when that many share, as processor time per unit of time.</summary>
    public double ShareOf(int count) => processors / count;

    /// <summary>Returns the processor time per unit of time that may go to those who want more than their share.</summary>
    public double SpareTime()
    {
        Update(clock.GetTimestamp());
        var most = processors * High;
        return lately.Passed > TimeSpan.Zero ? Math.Max(0, most - (lately.Used / lately.Passed)) : most;
    }

    /// <summary>Whether nearly all processor time was used lately.</summary>
    public bool IsFull => lately.Used > lately.Passed * (processors * Full);

    /// <summary>Sets how many operations run from now on.</summary>
    public void Change(int count)
    {
        var now = clock.GetTimestamp();
        NoteRunning(now);
        running = count;
        Update(now);
    }

    /// <summary>Returns the processor time that went to an operation and the work around it; zero while nothing is known.</summary>
    /// <param name="work">How long it ran.</param>
    public TimeSpan UsedBy(TimeSpan work)
    {
        ran += Around;
        return lately.Passed == TimeSpan.Zero
            ? TimeSpan.Zero
            : (work + Around) * (lately.Used < lately.Ran ? lately.Used / lately.Ran : 1);
    }

    private void NoteRunning(long now)
    {
        ran += clock.GetElapsedTime(changed, now) * running;
        changed = now;
    }

    private void Update(long now)
    {
        var passed = clock.GetElapsedTime(updated, now);
        if (passed >= ExponentialDecay.Interval)
        {
            NoteRunning(now);
            var usedNow = used();
            var (kept, added) = ExponentialDecay.FactorsAfter(passed, Lately);
            lately = (
                (lately.Passed * kept) + (passed * added),
                (lately.Used * kept) + ((usedNow - usedBefore) * added),
                (lately.Ran * kept) + (ran * added));
            (updated, usedBefore, ran) = (now, usedNow, TimeSpan.Zero);
        }
    }
}
