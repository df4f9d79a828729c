using System.Collections.Concurrent;
using Gateway.Plan;

namespace Gateway.Store;

/// <summary>Totals by filter of one state of the data: counting is most of the cost of a filtered list. Another empties it.</summary>
internal sealed class CountCache
{
    private const int MaximumEntries = 4096;

    private volatile Totals? held;

    /// <summary>The state of the data whose totals it holds; null before the first.</summary>
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

    /// <summary>The number of a state alone does not tell it: a database that was put back counts on from an earlier one.</summary>
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
