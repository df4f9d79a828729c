namespace Gateway.Http.Running;

/// <summary>Exponential decay for sums over time, so that they show what happened lately.</summary>
internal static class ExponentialDecay
{
    /// <summary>How often sums are brought up to date: doing it each time would cost more than a small operation.</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromMilliseconds(20);

    /// <param name="passed">The time since the last update.</param>
    /// <param name="lately">The time in which older values decay to about a third.</param>
    /// <returns>
    /// The factor for the sums so far, and the factor for what was added since. After a long idle time the latter counts no more than
    /// <paramref name="lately"/>, or a rush after it would be noticed late.
    /// </returns>
    public static (double Kept, double Added) FactorsAfter(TimeSpan passed, TimeSpan lately) =>
        (Math.Exp(-passed / lately), Math.Min(1, lately / passed));
}
