namespace Gateway.Store.Sqlite;

/// <summary>
/// Threads for expensive operations; those of the pool serve all others. A thread is kept for the next operation, because glibc gives each
/// new thread another heap in turn, and what a large sort once took would stay allocated in all of them, one after another. For the same
/// reason the last thread to go idle is the first to be woken.
/// </summary>
/// <remarks>
/// There are as many threads as operations ever ran at once, which the caller that hands out turns must limit: a thread goes idle before
/// its operation is reported complete.
/// </remarks>
/// <param name="start">Starts a thread; null = the default way.</param>
internal sealed class ExpensiveThreads(Action<Thread>? start = null) : IDisposable
{
    /// <summary>The name of each thread.</summary>
    public const string Name = "Dear operations";

    private readonly Action<Thread> start = start ?? (static thread => thread.UnsafeStart());
    private readonly Lock gate = new();
    private readonly Stack<Slot> idle = new();
    private bool isOver;

    /// <summary>Reads on one of the threads.</summary>
    /// <exception cref="OutOfMemoryException">
    /// Thrown directly rather than through the task: no thread is idle, and no further one can be started.
    /// </exception>
    public Task<T> RunAsync<T>(Func<T> read)
    {
        var reading = new Task<T>(read);
        var completion = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        Start(new Work(reading, () => completion.SetFromTask(reading)));
        return completion.Task;
    }

    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            foreach (var slot in idle)
            {
                slot.Put(null);
            }

            idle.Clear();
        }
    }

    private void Start(Work work)
    {
        lock (gate)
        {
            if (idle.TryPop(out var rested))
            {
                rested.Put(work);
                return;
            }
        }

        var slot = new Slot();
        slot.Put(work);
        start(new Thread(() => Serve(slot)) { IsBackground = true, Name = Name });
    }

    private void Serve(Slot slot)
    {
        while (ServeOne(slot))
        {
        }
    }

    /// <summary>Serves one operation, in a method of its own, so that an idle thread keeps nothing of its last operation alive.</summary>
    /// <returns>False when there will be no more work.</returns>
    private bool ServeOne(Slot slot)
    {
        if (slot.Take() is not { } work)
        {
            return false;
        }

        work.Reading.RunSynchronously(TaskScheduler.Default);
        ReturnToPool(slot);
        work.Complete();
        return true;
    }

    private void ReturnToPool(Slot slot)
    {
        lock (gate)
        {
            if (isOver)
            {
                slot.Put(null);
            }
            else
            {
                idle.Push(slot);
            }
        }
    }

    /// <summary>One operation.</summary>
    /// <param name="Reading">The read.</param>
    /// <param name="Complete">Reports the outcome to the waiting caller.</param>
    private sealed record Work(Task Reading, Action Complete);

    /// <summary>The slot in which a thread waits for its next operation.</summary>
    private sealed class Slot
    {
        private readonly object bell = new();
        private Work? next;
        private bool isRung;

        /// <param name="work">The next operation; null when there will be no more.</param>
        public void Put(Work? work)
        {
            lock (bell)
            {
                (next, isRung) = (work, true);
                Monitor.Pulse(bell);
            }
        }

        public Work? Take()
        {
            lock (bell)
            {
                while (!isRung)
                {
                    Monitor.Wait(bell);
                }

                var work = next;
                (next, isRung) = (null, false);
                return work;
            }
        }
    }
}
