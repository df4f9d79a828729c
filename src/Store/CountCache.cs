using System.Collections.Concurrent;
using Gateway.Plan;

namespace Gateway.Store;

/// <summary>Totals by filter and data version: counting is most of the cost of a filtered list. A new data version empties it.</summary>
internal sealed class CountCache
{
    private const int MaximumEntries = 4096;

    private readonly ConcurrentDictionary<ulong, long> totals = new();
    private long version = -1;

    public long GetOrAdd(long dataVersion, ReadPlan plan, VariableValues variables, Func<long> count)
    {
        if (Interlocked.Exchange(ref version, dataVersion) != dataVersion || totals.Count > MaximumEntries)
        {
            totals.Clear();
        }

        var key = Fingerprint.OfFilter(plan, variables, dataVersion);
        return totals.TryGetValue(key, out var total) ? total : totals[key] = count();
    }
}
