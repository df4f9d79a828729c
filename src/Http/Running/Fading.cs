namespace Gateway.Http.Running;

/// <summary>How sums over time tell of what was lately: what was longer ago fades.</summary>
internal static class Fading
{
    /// <summary>To look each time would cost more than a small operation.</summary>
    public static TimeSpan Every { get; } = TimeSpan.FromMilliseconds(20);

    /// <param name="passed">Since it was looked last.</param>
    /// <param name="lately">In so long what was fades to a third.</param>
    /// <returns>
    /// How much is kept of the sums, and how much is added to them of what passed: of a long while in which nobody asked only so much as is
    /// lately, else a rush after it would be noticed late.
    /// </returns>
    public static (double Kept, double Added) Over(TimeSpan passed, TimeSpan lately) =>
        (Math.Exp(-passed / lately), Math.Min(1, lately / passed));
}
