namespace Gateway.Http.Running;

/// <summary>Whether this process leaves its processors time to spare, looked at anew some fifty times a second when it is asked.</summary>
internal sealed class ProcessorLoad(TimeProvider clock)
{
    /// <summary>Where less than half is used, whoever comes finds a processor free almost always.</summary>
    private const double High = 0.5;

    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(20);

    private long looked = clock.GetTimestamp();
    private TimeSpan used = Environment.CpuUsage.TotalTime;
    private bool isHigh;

    /// <summary>Not to be asked by two at once.</summary>
    public bool IsHigh()
    {
        var passed = clock.GetElapsedTime(looked);
        if (passed >= Every)
        {
            var now = Environment.CpuUsage.TotalTime;
            isHigh = now - used > passed * Environment.ProcessorCount * High;
            (looked, used) = (clock.GetTimestamp(), now);
        }

        return isHigh;
    }
}
