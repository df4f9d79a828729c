using Xunit;

namespace Gateway.Tests;

/// <summary>
/// How much memory something holds, measured on the whole process. Such tests belong to the collection <see cref="Alone"/>.
/// </summary>
internal static class HeldMemory
{
    /// <summary>The collection of tests that measure the memory of the whole process; no other tests run beside them.</summary>
    public const string Alone = "alone in the process";

    /// <summary>
    /// Waits until what is made holds as much memory as it should. Memory of earlier tests may be freed at any time, by a timer or a
    /// finalizer, which makes a single measurement meaningless; an object that holds too much, or too little, does so every time.
    /// </summary>
    /// <param name="make">Makes the object to measure, and returns the bounds, in bytes, of what it should hold.</param>
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

    /// <summary>Collects everything unreachable.</summary>
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
