using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Gateway.Tests.Import.Feeds;

/// <summary>Lets time pass in tests of something that waits.</summary>
internal static class FakeTime
{
    public static FakeTimeProvider Create() => new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    /// <summary>Advances the clock by seconds until the task has ended.</summary>
    public static async Task<T> PassUntilAsync<T>(this FakeTimeProvider clock, Task<T> task)
    {
        await clock.PassUntilAsync(() => task.IsCompleted);
        return await task;
    }

    /// <summary>Advances the clock by seconds until a condition holds.</summary>
    public static async Task PassUntilAsync(this FakeTimeProvider clock, Func<bool> holds)
    {
        for (var i = 0; i < 100_000 && !holds(); i++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(2);
        }

        Assert.True(holds(), "It did not come to pass.");
    }
}
