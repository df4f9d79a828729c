using Gateway.Store.Sqlite;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Expensive operations have threads of their own, and few.</summary>
public sealed class ExpensiveThreadsTests : IDisposable
{
    private const int Operations = 100;

    private readonly ExpensiveThreads threads = new();

    public void Dispose() => threads.Dispose();

    [Fact]
    public async Task One_after_another_they_are_read_on_one_thread_which_is_none_of_the_pool()
    {
        var thread = Assert.Single(await UsedAsync());

        Assert.False(thread.IsThreadPoolThread);
    }

    [Fact]
    public async Task However_many_threads_there_are_it_is_the_last_to_rest_that_is_woken()
    {
        const int Many = 5;
        using var meeting = new Barrier(Many);
        await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => threads.RunAsync(() => meeting.SignalAndWait(Waiting.Longest))));

        Assert.Single(await UsedAsync());
    }

    [Fact]
    public async Task Those_whose_turn_it_is_are_read_at_once()
    {
        using var meeting = new Barrier(2);

        bool[] met = await Task.WhenAll(
            threads.RunAsync(() => meeting.SignalAndWait(Waiting.Longest)), threads.RunAsync(() => meeting.SignalAndWait(Waiting.Longest)));

        Assert.Equal([true, true], met);
    }

    [Fact]
    public async Task What_one_throws_is_told_and_the_next_is_read()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => threads.RunAsync<int>(() => throw new TimeoutException()));

        Assert.Equal(1, await threads.RunAsync(() => 1));
    }

    [Fact]
    public async Task A_thread_keeps_nothing_of_whoever_came_first()
    {
        var known = new AsyncLocal<string?> { Value = "the first" };
        Assert.Equal("the first", await threads.RunAsync(() => known.Value));

        Task<string?> next;
        using (ExecutionContext.SuppressFlow())
        {
            next = threads.RunAsync<string?>(() => known.Value);
        }

        Assert.Null(await next);
    }

    /// <summary>Reads some operations one after another and returns the threads they ran on.</summary>
    private async Task<HashSet<Thread>> UsedAsync()
    {
        var used = new HashSet<Thread>();
        for (var operation = 0; operation < Operations; operation++)
        {
            used.Add(await threads.RunAsync(() => Thread.CurrentThread));
        }

        return used;
    }
}
