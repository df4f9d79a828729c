namespace Gateway.Store.Sqlite;

/// <summary>
/// Threads on which dear operations are read: those of the pool answer everybody else. A thread stays for the next operation, for glibc
/// gives a new one the heap of another in turn, and what a large sort once took would come to stay in all of them, one after another.
/// </summary>
/// <remarks>There are as many as operations ever ran at once, which is for whoever gives turns to bound.</remarks>
internal sealed class DearThreads : TaskScheduler, IDisposable
{
    private readonly object door = new();
    private readonly Queue<Task> waiting = new();
    private int resting;
    private bool isOver;

    public void Dispose()
    {
        lock (door)
        {
            isOver = true;
            Monitor.PulseAll(door);
        }
    }

    protected override void QueueTask(Task task)
    {
        lock (door)
        {
            waiting.Enqueue(task);
            if (resting >= waiting.Count)
            {
                Monitor.Pulse(door);
                return;
            }
        }

        new Thread(Work) { IsBackground = true, Name = "Dear operations" }.Start();
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (door)
        {
            return [.. waiting];
        }
    }

    private void Work()
    {
        while (Next() is { } task)
        {
            TryExecuteTask(task);
        }
    }

    /// <summary>Waits for the next; null when there will be none.</summary>
    private Task? Next()
    {
        lock (door)
        {
            while (waiting.Count == 0 && !isOver)
            {
                resting++;
                Monitor.Wait(door);
                resting--;
            }

            return waiting.TryDequeue(out var task) ? task : null;
        }
    }
}
