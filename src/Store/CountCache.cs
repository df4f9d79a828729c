using System.Collections.Concurrent;
using Gateway.Plan;

namespace Gateway.Store;

/// <summary>
/// Caches totals by filter for one state of the data: counting is most of the cost of a filtered list. A new state empties the cache.
/// </summary>
internal sealed class CountCache
{
    private const int MaximumEntries = 4096;

    private volatile Totals? held;

    /// <summary>The state whose totals it holds; null before the first.</summary>
    public DataState? State => held?.State;

    public long GetOrAdd(DataState state, ReadPlan plan, VariableValues variables, Func<long> count)
    {
        if (!TryGet(state, plan, variables, out var total))
        {
            total = count();
            Put(state, plan, variables, total);
        }

        return total;
    }

    public bool TryGet(DataState state, ReadPlan plan, VariableValues variables, out long total)
    {
        total = 0;
        return held is { } known && known.State == state && !plan.Entity.ChangesSilently
            && known.ByFilter.TryGetValue(Fingerprint.OfFilter(plan, variables), out total);
    }

    /// <summary>
    /// Stores a total under the whole state: its version alone is ambiguous, because a restored database counts on from an earlier one.
    /// </summary>
    public void Put(DataState state, ReadPlan plan, VariableValues variables, long total)
    {
        if (plan.Entity.ChangesSilently)
        {
            return;
        }

        if (held is not { } known || known.State != state || known.ByFilter.Count > MaximumEntries)
        {
            held = known = new Totals(state, []);
        }

        known.ByFilter[Fingerprint.OfFilter(plan, variables)] = total;
    }

    private sealed record Totals(DataState State, ConcurrentDictionary<ulong, long> ByFilter);
}
