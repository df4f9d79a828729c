namespace Gateway.Page;

/// <summary>Which data and which day something was read for; with another stamp it is read anew.</summary>
internal sealed record Stamp(string Data, DateOnly Day);

/// <summary>What was read, kept for as long as it is true; at most so many, and never what failed.</summary>
internal sealed class Kept<T>(int most)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Task<T>> tasks = new(StringComparer.Ordinal);
    private Stamp? stamp;

    /// <summary>Readers that come at once wait for one reading.</summary>
    public async Task<T> GetAsync(Stamp current, string key, Func<Task<T>> read)
    {
        var task = Find(current, key, read);
        try
        {
            return await task;
        }
        catch
        {
            lock (gate)
            {
                tasks.Remove(key);
            }

            throw;
        }
    }

    private Task<T> Find(Stamp current, string key, Func<Task<T>> read)
    {
        lock (gate)
        {
            if (stamp == current && tasks.TryGetValue(key, out var known))
            {
                return known;
            }

            if (stamp != current || tasks.Count >= most)
            {
                tasks.Clear();
                stamp = current;
            }

            return tasks[key] = Task.Run(read);
        }
    }
}
