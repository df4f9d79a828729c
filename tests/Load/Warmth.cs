using System.Diagnostics;

namespace Gateway.Load;

/// <summary>
/// Code is compiled anew by what it was seen to do: who is measured before that is over is slower than he is, and the more so the more code
/// he runs.
/// </summary>
internal static class Warmth
{
    private const double Faster = 1.03;

    /// <summary>Who has run for less may still become faster.</summary>
    public static TimeSpan Usual { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Loads a side again as long as that makes it faster.</summary>
    /// <param name="load">Loads it, and tells how much it answered a second.</param>
    /// <param name="least">For how long at least.</param>
    /// <param name="most">For how long it may go on.</param>
    /// <returns>How much it answered a second at last.</returns>
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
