using Gateway.Store.Sqlite;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Dear operations have threads of their own, and few.</summary>
public sealed class DearThreadsTests : IDisposable
{
    private const int Operations = 100;

    private readonly DearThreads threads = new();

    public void Dispose() => threads.Dispose();

    [Fact]
    public async Task One_after_another_they_are_read_on_few_threads_none_of_which_is_of_the_pool()
    {
        var used = new HashSet<int>();
        for (var operation = 0; operation < Operations; operation++)
        {
            var (thread, isOfPool) = await RunAsync(() => (Environment.CurrentManagedThreadId, Thread.CurrentThread.IsThreadPoolThread));

            Assert.False(isOfPool);
            used.Add(thread);
        }

        Assert.True(used.Count < Operations / 2, $"{used.Count} threads were used.");
    }

    [Fact]
    public async Task Those_whose_turn_it_is_are_read_at_once()
    {
        using var meeting = new Barrier(2);

        bool[] met = await Task.WhenAll(
            RunAsync(() => meeting.SignalAndWait(Waiting.Longest)), RunAsync(() => meeting.SignalAndWait(Waiting.Longest)));

        Assert.Equal([true, true], met);
    }

    private Task<T> RunAsync<T>(Func<T> read) =>
        Task.Factory.StartNew(read, CancellationToken.None, TaskCreationOptions.None, threads);
}
