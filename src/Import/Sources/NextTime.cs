namespace Gateway.Import.Sources;

/// <summary>
/// When a source is visited again: by its schedule, slightly spread so that not all are visited at once; after a failure sooner at first,
/// then with growing pauses; never before the time that its server stated.
/// </summary>
/// <param name="chance">Returns a number from 0 to 1, a new one each time.</param>
internal sealed class NextTime(Func<double> chance)
{
    private const double Spread = 0.05;

    private static readonly TimeSpan WidestSpread = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private static readonly TimeSpan LongestAlong = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan LongestWish = TimeSpan.FromDays(1);

    /// <summary>
    /// Returns how soon after others a source may be due to be visited along with them. Otherwise the tables of a portal, each with its own
    /// time, would drift apart, and the portal would be listed anew for every one of them.
    /// </summary>
    public static TimeSpan Along(SourceEntry entry)
    {
        var part = entry.Rhythm.Every / 10;
        return part < LongestAlong ? part : LongestAlong;
    }

    /// <param name="began">When it was visited; after a failure, when the failure was known.</param>
    /// <param name="failures">The number of consecutive failures, including this one.</param>
    /// <param name="wish">How long its server wants to be left alone.</param>
    public DateTimeOffset After(SourceEntry entry, DateTimeOffset began, int failures, TimeSpan? wish)
    {
        var regular = entry.Rhythm.Next(began);

        // Checking a local file costs nobody anything, and its owner is waiting for it.
        if (entry.Path is not null)
        {
            return regular;
        }

        var interval = regular - began;
        var pause = failures == 0 ? interval : Pause(failures, interval);
        var least = wish is { } named ? (named < LongestWish ? named : LongestWish) : TimeSpan.Zero;
        var wait = pause > least ? pause : least;
        return began + wait + Jitter(wait);
    }

    /// <summary>Returns one minute, two, four …, up to an hour, or up to the interval of a source that is visited less often.</summary>
    private static TimeSpan Pause(int failures, TimeSpan interval)
    {
        var grown = FirstPause * Math.Pow(2, Math.Min(failures - 1, 12));
        var most = interval > LongestPause ? interval : LongestPause;
        return grown < most ? grown : most;
    }

    private TimeSpan Jitter(TimeSpan wait)
    {
        var widest = wait * Spread;
        return (widest < WidestSpread ? widest : WidestSpread) * chance();
    }
}
