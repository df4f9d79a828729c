using System.Collections.Concurrent;
using Gateway.Plan;

namespace Gateway.Store;

/// <summary>Totals by filter and data version: counting is most of the cost of a filtered list. A new data version empties it.</summary>
internal sealed class CountCache
{
    private const int MaximumEntries = 4096;

    private readonly ConcurrentDictionary<ulong, long> totals = new();
    private long version = -1;

    /// <summary>The data version whose totals it holds; −1 before the first.</summary>
    public long Version => Volatile.Read(ref version);

    public long GetOrAdd(long dataVersion, ReadPlan plan, VariableValues variables, Func<long> count)
    {
        if (!TryGet(dataVersion, plan, variables, out var total))
        {
            total = count();
            Put(dataVersion, plan, variables, total);
        }

        return total;
    }

    public bool TryGet(long dataVersion, ReadPlan plan, VariableValues variables, out long total) =>
        totals.TryGetValue(Fingerprint.OfFilter(plan, variables, dataVersion), out total);

    public void Put(long dataVersion, ReadPlan plan, VariableValues variables, long total)
    {
        if (Interlocked.Exchange(ref version, dataVersion) != dataVersion || totals.Count > MaximumEntries)
        {
            totals.Clear();
        }

        totals[Fingerprint.OfFilter(plan, variables, dataVersion)] = total;
    }
}
