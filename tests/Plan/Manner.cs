using Gateway.Plan;

namespace Gateway.Tests.Plan;

/// <summary>
/// How a condition is written: plainly (values as constants, everything in one order) or at random (values as variables, members in any
/// order and grouping). Both mean the same.
/// </summary>
internal sealed class Manner(Random? random = null)
{
    private readonly Dictionary<string, object?> variables = [];

    public VariableValues Variables => new(variables);

    public ValueRef Value(object value)
    {
        if (random is null || random.Next(2) == 0)
        {
            return new ConstantValue(value);
        }

        var name = $"v{variables.Count}";
        variables.Add(name, value);
        return new VariableValue(name, []);
    }

    /// <summary>Writes a list whose order does not matter.</summary>
    public ValueRef List(IEnumerable<string> items)
    {
        object[] values = [.. items.Order(StringComparer.Ordinal)];
        if (random is null)
        {
            return new ConstantValue(values);
        }

        random.Shuffle(values);
        return random.Next(2) == 0 ? Value(values) : new ListOfValues([.. values.Select(Value)]);
    }

    public Predicate All(IReadOnlyList<Predicate> members) => Joined(members, m => (m as AllOf)?.Members, m => new AllOf(m));

    public Predicate Any(IReadOnlyList<Predicate> members) => Joined(members, m => (m as AnyOf)?.Members, m => new AnyOf(m));

    private Predicate Joined(
        IReadOnlyList<Predicate> members, Func<Predicate, IReadOnlyList<Predicate>?> inner, Func<IReadOnlyList<Predicate>, Predicate> join)
    {
        if (random is null)
        {
            return join([.. members.SelectMany(m => inner(m) ?? [m]).OrderBy(PredicateText.Of, StringComparer.Ordinal)]);
        }

        Predicate[] mixed = [.. members];
        random.Shuffle(mixed);
        return mixed.Length < 2 || random.Next(2) == 0 ? join(mixed) : join([mixed[0], join(mixed[1..])]);
    }
}
