using Gateway.Http.Limits;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Http.Limits;

/// <summary>What waits for a database takes no thread from requests that wait for none.</summary>
public sealed class LedgerQueuesTests
{
    [Fact]
    public async Task Of_a_hundred_that_write_two_are_at_the_database_some_wait_and_the_others_are_told_at_once()
    {
        var turns = new LedgerQueues();
        using var gate = new ManualResetEventSlim();
        var (inside, pooled) = (0, 0);

        var asked = Enumerable.Range(0, 100).Select(_ => turns.WriteAsync(Write)).ToList();
        await Waiting.UntilAsync(() => asked.Count(one => one.IsCompleted) == 100 - 2 - LedgerQueues.LongestQueue);
        await Waiting.UntilAsync(() => Volatile.Read(ref inside) == 2);
        var read = await turns.ReadAsync(() => "read");
        var most = Volatile.Read(ref inside);
        gate.Set();

        Assert.Equal(("read", 2), (read, most));
        await Assert.ThrowsAsync<DatabaseFailure>(() => Task.WhenAll(asked));
        Assert.All(asked.Where(one => one.IsFaulted), one => Assert.Equal(
            DatabaseFailureKind.Locked, Assert.IsType<DatabaseFailure>(one.Exception!.InnerException).Kind));
        Assert.InRange(asked.Count(one => one.IsCompletedSuccessfully), 2, 2 + LedgerQueues.LongestQueue);
        Assert.Equal(0, pooled);
        Assert.True(await turns.WriteAsync(Write));

        bool Write()
        {
            Interlocked.Add(ref pooled, Thread.CurrentThread.IsThreadPoolThread ? 1 : 0);
            Interlocked.Increment(ref inside);
            return gate.Wait(Waiting.Longest);
        }
    }
}
