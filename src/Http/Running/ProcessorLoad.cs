namespace Gateway.Http.Running;

/// <summary>
/// How much of its processors' time this process used lately, and how much of it went to a moment in which an operation ran: that is less
/// than the moment where the operation waited for a processor, or for a database.
/// </summary>
/// <remarks>It is asked and told under the lock of the entrance: not by two at once.</remarks>
/// <param name="processors">How many it may use.</param>
/// <param name="used">The time of processors that this process has used so far.</param>
/// <param name="clock">What time it is.</param>
internal sealed class ProcessorLoad(double processors, Func<TimeSpan> used, TimeProvider clock)
{
    /// <summary>As long as no more than this part is used, whoever comes finds a processor free almost always.</summary>
    private const double High = 0.25;

    /// <summary>Where more than this part is used, it is likely that somebody waits.</summary>
    private const double Full = 0.85;

    /// <summary>
    /// About what reading a request and writing its answer take, which happens in no place and is more than a small operation.
    /// </summary>
    private static readonly TimeSpan Around = TimeSpan.FromMicroseconds(100);

    private static readonly TimeSpan Lately = TimeSpan.FromMilliseconds(200);

    private (TimeSpan Passed, TimeSpan Used, TimeSpan Ran) lately;
    private TimeSpan ran;
    private TimeSpan usedBefore = used();
    private long looked = clock.GetTimestamp();
    private long changed = clock.GetTimestamp();
    private int running;

    /// <summary>How much time of processors, in any time, is the even part of each of so many.</summary>
    public double PartOf(int count) => processors / count;

    /// <summary>How much time of processors, in any time, may go to whoever asks for more than his part.</summary>
    public double ToSpare()
    {
        Look(clock.GetTimestamp());
        var most = processors * High;
        return lately.Passed > TimeSpan.Zero ? Math.Max(0, most - (lately.Used / lately.Passed)) : most;
    }

    /// <summary>Whether nearly all the time that there was lately was used.</summary>
    public bool IsFull => lately.Used > lately.Passed * (processors * Full);

    /// <summary>From now on so many operations run.</summary>
    public void Change(int count)
    {
        var now = clock.GetTimestamp();
        NoteRunning(now);
        running = count;
        Look(now);
    }

    /// <summary>The time of processors that went to an operation and what is around it; none as long as nothing is known.</summary>
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

    private void Look(long now)
    {
        var passed = clock.GetElapsedTime(looked, now);
        if (passed >= Fading.Every)
        {
            NoteRunning(now);
            var usedNow = used();
            var (kept, added) = Fading.Over(passed, Lately);
            lately = (
                (lately.Passed * kept) + (passed * added),
                (lately.Used * kept) + ((usedNow - usedBefore) * added),
                (lately.Ran * kept) + (ran * added));
            (looked, usedBefore, ran) = (now, usedNow, TimeSpan.Zero);
        }
    }
}
