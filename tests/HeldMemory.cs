using Xunit;

namespace Gateway.Tests;

/// <summary>
/// What something holds in memory, seen by what the whole process holds. Such tests belong to the collection <see cref="Alone"/>.
/// </summary>
internal static class HeldMemory
{
    /// <summary>The collection of tests that look at the memory of the whole process, beside which no others run.</summary>
    public const string Alone = "alone in the process";

    /// <summary>
    /// Waits until what is made holds as much as it should. What earlier tests left is let go at any time, by a timer or a finalizer, and
    /// makes a single measurement mean nothing: what holds too much, or too little, does so each time.
    /// </summary>
    /// <param name="make">Makes what is weighed, and says between which bounds, in bytes, it should be.</param>
    public static async Task IsBetweenAsync(Func<Task<(object Made, long Least, long Most)>> make)
    {
        var said = "";
        await Waiting.UntilAsync(
            async () =>
            {
                var before = Bytes();
                var (made, least, most) = await make();
                var held = Bytes() - before;
                GC.KeepAlive(made);
                said = $"{held} bytes are held and not {least} to {most}.";
                return held >= least && held <= most;
            },
            () => said);
    }

    /// <summary>Collects all that nobody holds.</summary>
    public static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    private static long Bytes()
    {
        Collect();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    [CollectionDefinition(Alone, DisableParallelization = true)]
    public sealed class Definition;
}
