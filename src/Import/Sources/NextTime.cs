namespace Gateway.Import.Sources;

/// <summary>
/// When a source is asked again: by its schedule, spread a little so that not all come at once; after a failure sooner at first, then
/// with growing pauses; never before the time its server named.
/// </summary>
/// <param name="chance">A number from 0 to 1, another each time.</param>
internal sealed class NextTime(Func<double> chance)
{
    private const double Spread = 0.05;

    private static readonly TimeSpan WidestSpread = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private static readonly TimeSpan LongestAlong = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan LongestWish = TimeSpan.FromDays(1);

    /// <summary>
    /// What is due so shortly after others is asked along with them. Otherwise the tables of a portal, each with a time of its own, would
    /// drift apart, and the portal would be listed anew for every one of them.
    /// </summary>
    public static TimeSpan Along(SourceEntry entry)
    {
        var part = entry.Rhythm.Every / 10;
        return part < LongestAlong ? part : LongestAlong;
    }

    /// <param name="began">When it was asked; of one that failed, when that was known.</param>
    /// <param name="failures">How often in a row it failed, this time included.</param>
    /// <param name="wish">How long its server wants to be left alone.</param>
    public DateTimeOffset After(SourceEntry entry, DateTimeOffset began, int failures, TimeSpan? wish)
    {
        var regular = entry.Rhythm.Next(began);

        // A file costs nobody anything, and its owner waits for it.
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

    /// <summary>One minute, two, four …, up to an hour; of a source that is asked more seldom, up to its interval.</summary>
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
