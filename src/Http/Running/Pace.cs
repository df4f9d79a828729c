namespace Gateway.Http.Running;

/// <summary>How many operations ended lately. Not thread-safe, like <see cref="ProcessorLoad"/>.</summary>
internal sealed class Pace(TimeProvider clock)
{
    /// <summary>Long enough that a pause in which nothing could run changes little.</summary>
    private static readonly TimeSpan Lately = TimeSpan.FromSeconds(1);

    private (TimeSpan Passed, double Ended) lately;
    private long updated = clock.GetTimestamp();
    private int ended;

    /// <summary>Notes that an operation ended.</summary>
    public void Note()
    {
        ended++;
        Update();
    }

    /// <summary>Returns how many operations will end in the given time at the current rate.</summary>
    public int ExpectedWithin(TimeSpan time)
    {
        Update();
        return lately.Passed > TimeSpan.Zero ? (int)Math.Round(lately.Ended * (time / lately.Passed)) : 0;
    }

    private void Update()
    {
        var now = clock.GetTimestamp();
        var passed = clock.GetElapsedTime(updated, now);
        if (passed >= ExponentialDecay.Interval)
        {
            var (kept, added) = ExponentialDecay.FactorsAfter(passed, Lately);
            lately = ((lately.Passed * kept) + (passed * added), (lately.Ended * kept) + (ended * added));
            (updated, ended) = (now, 0);
        }
    }
}
