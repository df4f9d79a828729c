namespace Gateway.Page;

/// <summary>Which data and which day something was read for; with another stamp it is read anew.</summary>
internal sealed record Stamp(string Data, DateOnly Day);

/// <summary>What was read, kept for as long as it is true; at most so many, and never what failed.</summary>
internal sealed class Kept<T>(int most)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Reading> readings = new(StringComparer.Ordinal);
    private Stamp? stamp;

    /// <summary>Readers that come at once wait for one reading, which goes on whoever leaves: it is of use to the next.</summary>
    public Task<T> GetAsync(Stamp current, string key, Func<Task<T>> read) =>
        GetAsync(current, key, _ => read(), CancellationToken.None);

    /// <summary>Readers that come at once wait for one reading, which is ended when the last of them has left.</summary>
    /// <param name="cancellation">That this reader leaves.</param>
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

    /// <returns>Whether nobody waits any more for what is not read yet.</returns>
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

        /// <summary>Ends it before it is done.</summary>
        public CancellationTokenSource End { get; } = end;

        /// <summary>How many wait for it.</summary>
        public int Readers { get; set; }
    }
}
