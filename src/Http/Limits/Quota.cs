using System.Collections.Concurrent;
using Gateway.Graph.Messages;

namespace Gateway.Http.Limits;

/// <summary>Something of which each client may have a limited number per window of time, keys for instance.</summary>
internal sealed class Quota(int limit, TimeSpan window, TimeProvider clock)
{
    private const int Most = 50_000;

    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<ClientId, Bucket> buckets = new();
    private long swept;

    /// <summary>Takes one; otherwise returns in how many seconds there is one.</summary>
    public int? Take(ClientId client)
    {
        // Sweeping on every call would cost more than it saves.
        var last = Volatile.Read(ref swept);
        if (buckets.Count >= Most && (last == 0 || clock.GetElapsedTime(last) >= SweepEvery)
            && Interlocked.CompareExchange(ref swept, clock.GetTimestamp(), last) == last)
        {
            Sweep();
        }

        return buckets.GetOrAdd(client, _ => new Bucket(Metered.Requests, limit, window, clock)).Take(1)?.Seconds;
    }

    /// <summary>Gives back one that was taken and not used.</summary>
    public void GiveBack(ClientId client)
    {
        if (buckets.TryGetValue(client, out var bucket))
        {
            bucket.GiveBack(1);
        }
    }

    private void Sweep()
    {
        foreach (var (client, bucket) in buckets)
        {
            if (buckets.Count >= Most || bucket.Read().Seconds == 0)
            {
                buckets.TryRemove(client, out _);
            }
        }
    }
}
