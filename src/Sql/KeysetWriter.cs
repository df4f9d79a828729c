using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>One step of the stair past a cursor.</summary>
/// <param name="Condition">Equal on the first keys, past the cursor on the next one.</param>
/// <param name="FixedKeys">How many keys it holds equal (one more where the next key must be NULL).</param>
internal sealed record KeysetStep(Phrase Condition, int FixedKeys);

/// <summary>
/// "Past the cursor" in an order of several keys and mixed directions with NULL as the smallest value, as ranges from the deepest
/// key to the first, which is the order in which their rows come.
/// </summary>
internal sealed class KeysetWriter(SelectScope scope, IReadOnlyList<OrderKey> order)
{
    /// <param name="nullMask">Which keys of the cursor are NULL.</param>
    /// <param name="parameter">The parameter of key i.</param>
    public IReadOnlyList<KeysetStep> Steps(int nullMask, Func<int, Parameter> parameter)
    {
        var steps = new List<KeysetStep>();
        for (var k = order.Count - 1; k >= 0; k--)
        {
            var equal = Enumerable.Range(0, k).Select(i => Equal(i, nullMask, parameter)).ToArray();
            foreach (var (past, isFixed) in Past(k, nullMask, parameter))
            {
                steps.Add(new KeysetStep(Phrase.Join($" and ", [.. equal, past]), isFixed ? k + 1 : k));
            }
        }

        return steps;
    }

    private Phrase Equal(int key, int nullMask, Func<int, Parameter> parameter)
    {
        var column = scope.Column(order[key].Column);
        return IsNull(key, nullMask) switch
        {
            true => $"{column} is null",
            false => $"{column} = {parameter(key)}",
        };
    }

    private IEnumerable<(Phrase Condition, bool IsFixed)> Past(int key, int nullMask, Func<int, Parameter> parameter)
    {
        var column = scope.Column(order[key].Column);
        var isNull = IsNull(key, nullMask);
        if (!order[key].Descending)
        {
            yield return isNull ? ((Phrase)$"{column} is not null", false) : ((Phrase)$"{column} > {parameter(key)}", false);
        }
        else if (!isNull)
        {
            yield return ((Phrase)$"{column} < {parameter(key)}", false);
            if (order[key].Nullable)
            {
                yield return ((Phrase)$"{column} is null", true);
            }
        }
    }

    private static bool IsNull(int key, int nullMask) => (nullMask >> key & 1) == 1;
}
