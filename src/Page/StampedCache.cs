namespace Gateway.Page;

/// <summary>The data and the day that something was read for; with another stamp it is read again.</summary>
internal sealed record Stamp(string Data, DateOnly Day);

/// <summary>A cache of what was read for one stamp; it holds a limited number of entries, and never a failure.</summary>
internal sealed class StampedCache<T>(int most)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Reading> readings = new(StringComparer.Ordinal);
    private Stamp? stamp;

    /// <summary>Concurrent readers wait for one read, which goes on even if they leave: the next reader can use it.</summary>
    public Task<T> GetAsync(Stamp current, string key, Func<Task<T>> read) =>
        GetAsync(current, key, _ => read(), CancellationToken.None);

    /// <summary>Concurrent readers wait for one read, which is cancelled when the last of them has left.</summary>
    /// <param name="cancellation">Signals that this reader leaves.</param>
    public async Task<T> GetAsync(Stamp current, string key, Func<CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var reading = Enter(current, key, read);
        try
        {
            return await reading.Task.WaitAsync(cancellation);
        }
        finally
        {
            if (Leave(key, reading))
            {
                await reading.End.CancelAsync();
            }
        }
    }

    private Reading Enter(Stamp current, string key, Func<CancellationToken, Task<T>> read)
    {
        lock (gate)
        {
            if (stamp != current || (readings.Count >= most && !readings.ContainsKey(key)))
            {
                readings.Clear();
                stamp = current;
            }

            if (!readings.TryGetValue(key, out var reading))
            {
                var end = new CancellationTokenSource();
                readings[key] = reading = new Reading(Task.Run(() => read(end.Token)), end);
            }

            reading.Readers++;
            return reading;
        }
    }

    /// <returns>Whether nobody is waiting any more for a read that is not finished.</returns>
    private bool Leave(string key, Reading reading)
    {
        lock (gate)
        {
            var isLeft = --reading.Readers == 0 && !reading.Task.IsCompleted;
            if ((isLeft || reading.Task.IsFaulted || reading.Task.IsCanceled) && readings.GetValueOrDefault(key) == reading)
            {
                readings.Remove(key);
            }

            return isLeft;
        }
    }

    private sealed class Reading(Task<T> task, CancellationTokenSource end)
    {
        public Task<T> Task { get; } = task;

        /// <summary>Cancels the read before it is done.</summary>
        public CancellationTokenSource End { get; } = end;

        /// <summary>The number of readers waiting for it.</summary>
        public int Readers { get; set; }
    }
}
