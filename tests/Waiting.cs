using Xunit;

namespace Gateway.Tests;

/// <summary>Waiting for conditions that are bound to come true, never for a fixed time, as nobody knows how busy the machine is.</summary>
internal static class Waiting
{
    /// <summary>
    /// How long to wait before giving up: long enough that only what never comes is missing by then. Not a bound on how fast anything is.
    /// </summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until a condition holds; fails if it never does.</summary>
    /// <param name="holds">Checked again and again.</param>
    /// <param name="otherwise">The failure message.</param>
    public static async Task UntilAsync(Func<bool> holds, Func<string>? otherwise = null) =>
        await UntilAsync(() => Task.FromResult(holds()), otherwise);

    /// <inheritdoc cref="UntilAsync(Func{bool}, Func{string})"/>
    public static async Task UntilAsync(Func<Task<bool>> holds, Func<string>? otherwise = null)
    {
        for (var until = Environment.TickCount64 + (long)Longest.TotalMilliseconds; !await holds(); await Task.Delay(Between))
        {
            Assert.True(Environment.TickCount64 < until, otherwise?.Invoke() ?? "It did not come to be.");
        }
    }

    /// <inheritdoc cref="UntilAsync(Func{bool}, Func{string})"/>
    public static void Until(Func<bool> holds)
    {
        for (var until = Environment.TickCount64 + (long)Longest.TotalMilliseconds; !holds(); Thread.Sleep(Between))
        {
            Assert.True(Environment.TickCount64 < until, "It did not come to be.");
        }
    }
}
