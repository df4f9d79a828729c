using System.Numerics;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>One step of the stair past a cursor.</summary>
/// <param name="Condition">Equality on the first keys, past the cursor on the next one.</param>
/// <param name="FixedKeys">The number of keys fixed by equality (one more where the next key must be NULL).</param>
/// <param name="HoldsNull">Whether it fixes any of these to NULL.</param>
internal sealed record KeysetStep(Phrase Condition, int FixedKeys, bool HoldsNull);

/// <summary>
/// "Past the cursor" for an order with several keys and mixed directions, NULL being the smallest value: as ranges from the deepest key to
/// the first, which is the order of their rows.
/// </summary>
internal sealed class KeysetWriter(SelectScope scope, IReadOnlyList<OrderKey> order, BigInteger nulls, Func<int, Parameter> parameter)
{
    /// <summary>
    /// Returns a step per key as far as an index goes. Beyond it there are no ranges to use: rows that are equal so far are examined one by
    /// one in any case, so a single step with OR covers all that is left.
    /// </summary>
    /// <param name="indexed">The number of leading keys covered by an index.</param>
    public IReadOnlyList<KeysetStep> Steps(int indexed)
    {
        var last = Math.Min(indexed, order.Count - 1);
        var steps = new List<KeysetStep> { new(Phrase.Join($" and ", [.. Equals(0, last), PastFrom(last)]), last, AnyNull(last)) };
        for (var k = last - 1; k >= 0; k--)
        {
            foreach (var (past, isFixed) in Past(k))
            {
                steps.Add(new KeysetStep(Phrase.Join($" and ", [.. Equals(0, k), past]), isFixed ? k + 1 : k, isFixed || AnyNull(k)));
            }
        }

        return steps;
    }

    /// <summary>Writes "past the cursor" in the keys from this one on.</summary>
    public Phrase PastFrom(int first)
    {
        if (IsOneRow(first))
        {
            var columns = Phrase.Join($", ", Rest(first, i => scope.Term(order[i].Term)));
            var values = Phrase.Join($", ", Rest(first, i => (Phrase)$"{parameter(i)}"));
            return order[first].Descending ? (Phrase)$"({columns}) < ({values})" : $"({columns}) > ({values})";
        }

        Phrase[] ways = [.. Rest(first, k => k).SelectMany(k => Past(k).Select(p => Way(first, k, p.Condition)))];
        return ways.Length == 1 ? ways[0] : $"({Phrase.Join($" or ", ways)})";
    }

    /// <summary>
    /// Compared as one row value, computed keys are evaluated only once; this works when all keys have the same direction.
    /// </summary>
    private bool IsOneRow(int first) => first < order.Count - 1 && order[first].Term.Indexed is null
        && Rest(first, i => i).All(i => !order[i].Term.Nullable && order[i].Descending == order[first].Descending);

    private IEnumerable<T> Rest<T>(int first, Func<int, T> key) => Enumerable.Range(first, order.Count - first).Select(key);

    private Phrase Way(int first, int key, Phrase past) =>
        key == first ? past : $"({Phrase.Join($" and ", [.. Equals(first, key), past])})";

    private IEnumerable<Phrase> Equals(int first, int end) => Enumerable.Range(first, end - first).Select(Equal);

    private Phrase Equal(int key)
    {
        var column = scope.Term(order[key].Term);
        return IsNull(key) switch
        {
            true => $"{column} is null",
            false => $"{column} = {parameter(key)}",
        };
    }

    private IEnumerable<(Phrase Condition, bool IsFixed)> Past(int key)
    {
        var column = scope.Term(order[key].Term);
        if (!order[key].Descending)
        {
            yield return IsNull(key) ? ((Phrase)$"{column} is not null", false) : ((Phrase)$"{column} > {parameter(key)}", false);
        }
        else if (!IsNull(key))
        {
            yield return ((Phrase)$"{column} < {parameter(key)}", false);
            if (order[key].Term.Nullable)
            {
                yield return ((Phrase)$"{column} is null", true);
            }
        }
    }

    private bool AnyNull(int keys) => (nulls & ((BigInteger.One << keys) - 1)) != 0;

    private bool IsNull(int key) => !(nulls >> key).IsEven;
}
