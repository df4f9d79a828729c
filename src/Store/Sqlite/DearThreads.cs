namespace Gateway.Store.Sqlite;

/// <summary>
/// Threads on which dear operations are read: those of the pool answer everybody else. A thread stays for the next operation, for glibc
/// gives a new one the heap of another in turn, and what a large sort once took would come to stay in all of them, one after another. For
/// the same reason the last to rest is the first to be woken.
/// </summary>
/// <remarks>
/// There are as many as operations ever ran at once, which is for whoever gives turns to bound: a thread rests before its operation is said
/// to have ended.
/// </remarks>
/// <param name="start">Begins a thread; null = as usual.</param>
internal sealed class DearThreads(Action<Thread>? start = null) : IDisposable
{
    /// <summary>What each of them is called.</summary>
    public const string Name = "Dear operations";

    private readonly Action<Thread> start = start ?? (static thread => thread.UnsafeStart());
    private readonly Lock door = new();
    private readonly Stack<Seat> resting = new();
    private bool isOver;

    /// <summary>Reads on one of them.</summary>
    /// <exception cref="OutOfMemoryException">Thrown, and not told by the task: none rests, and no further one can be begun.</exception>
    public Task<T> RunAsync<T>(Func<T> read)
    {
        var reading = new Task<T>(read);
        var told = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        Give(new Work(reading, () => told.SetFromTask(reading)));
        return told.Task;
    }

    public void Dispose()
    {
        lock (door)
        {
            isOver = true;
            foreach (var seat in resting)
            {
                seat.Put(null);
            }

            resting.Clear();
        }
    }

    private void Give(Work work)
    {
        lock (door)
        {
            if (resting.TryPop(out var rested))
            {
                rested.Put(work);
                return;
            }
        }

        var seat = new Seat();
        seat.Put(work);
        start(new Thread(() => Serve(seat)) { IsBackground = true, Name = Name });
    }

    private void Serve(Seat seat)
    {
        while (ServeOne(seat))
        {
        }
    }

    /// <summary>Apart, so that a thread that rests holds nothing of what it did last.</summary>
    /// <returns>False when there is nothing to do any more.</returns>
    private bool ServeOne(Seat seat)
    {
        if (seat.Take() is not { } work)
        {
            return false;
        }

        work.Reading.RunSynchronously(TaskScheduler.Default);
        Rest(seat);
        work.Tell();
        return true;
    }

    private void Rest(Seat seat)
    {
        lock (door)
        {
            if (isOver)
            {
                seat.Put(null);
            }
            else
            {
                resting.Push(seat);
            }
        }
    }

    /// <summary>One operation.</summary>
    /// <param name="Reading">Reads.</param>
    /// <param name="Tell">Tells whoever waits what became of it.</param>
    private sealed record Work(Task Reading, Action Tell);

    /// <summary>Where a thread waits for its next operation.</summary>
    private sealed class Seat
    {
        private readonly object bell = new();
        private Work? next;
        private bool isRung;

        /// <param name="work">Null when there will be none any more.</param>
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
