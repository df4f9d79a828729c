using System.Diagnostics;

namespace Gateway.Load;

/// <summary>
/// Code is recompiled according to its observed behaviour: a side measured before that is over is slower than it really is, and the more so
/// the more code it runs.
/// </summary>
internal static class Warmth
{
    private const double Faster = 1.03;

    /// <summary>A side that has run for less may still become faster.</summary>
    public static TimeSpan Usual { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Loads a side again as long as that makes it faster.</summary>
    /// <param name="load">Loads it, and returns the requests answered per second.</param>
    /// <param name="least">The minimum time.</param>
    /// <param name="most">The maximum time.</param>
    /// <returns>The requests answered per second in the last run.</returns>
    public static async Task<double> ReachAsync(Func<Task<double>> load, TimeSpan least, TimeSpan most)
    {
        double before = 0, now = 0;
        for (var begun = Stopwatch.StartNew(); begun.Elapsed < least || (now >= before * Faster && begun.Elapsed < most);)
        {
            (before, now) = (now, await load());
        }

        return now;
    }
}
