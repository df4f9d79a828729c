using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Reads the operations on one value: <c>{ gte: 3, neq: null }</c>. Negations are complements and so include NULL, as in
/// HotChocolate's filter language.
/// </summary>
internal sealed class OperationPlanner(Operand operand, string inputType)
{
    public Refusal? Refusal { get; private set; }

    /// <summary>The number of compared values.</summary>
    public int Terms { get; private set; }

    private string ValueType => GraphNames.Value(operand.Type);

    public Predicate? Plan(AskObject given)
    {
        Terms += given.Fields.Count(f => f.Key is not ("and" or "or"));
        return PredicatePlanner.All(given.Fields.Select(f => Operation(f.Key, f.Value)));
    }

    private Predicate? Operation(string name, AskValue value) => name switch
    {
        "and" => PredicatePlanner.All(Nested(value)),
        "or" => PredicatePlanner.Any(Nested(value)),
        "eq" => Equal(name, value),
        "neq" => Negated(Equal(name, value)),
        "in" => In(name, value),
        "nin" => Negated(In(name, value)),
        "gt" => Ordered(name, value, Comparison.Greater),
        "ngt" => Negated(Ordered(name, value, Comparison.Greater)),
        "gte" => Ordered(name, value, Comparison.GreaterOrEqual),
        "ngte" => Negated(Ordered(name, value, Comparison.GreaterOrEqual)),
        "lt" => Ordered(name, value, Comparison.Less),
        "nlt" => Negated(Ordered(name, value, Comparison.Less)),
        "lte" => Ordered(name, value, Comparison.LessOrEqual),
        "nlte" => Negated(Ordered(name, value, Comparison.LessOrEqual)),
        "contains" => Match(name, value, TextMatch.Contains),
        "ncontains" => Negated(Match(name, value, TextMatch.Contains)),
        "startsWith" => Match(name, value, TextMatch.StartsWith),
        "nstartsWith" => Negated(Match(name, value, TextMatch.StartsWith)),
        "endsWith" => Match(name, value, TextMatch.EndsWith),
        "nendsWith" => Negated(Match(name, value, TextMatch.EndsWith)),
        _ => throw new InvalidOperationException($"The schema offers an operation {name} that the planner does not know."),
    };

    private IEnumerable<Predicate?> Nested(AskValue value) =>
        (value is AskList list ? list.Items : [value]).OfType<AskObject>().Select(Plan);

    private Predicate? Equal(string name, AskValue value) => value switch
    {
        AskLeaf leaf => new Compare(operand.Term, Comparison.Equal, Key(leaf.Value)),
        _ when operand.Required => Null(name, value, ValueType + "!"),
        _ => new IsNull(operand.Term),
    };

    private Predicate? Ordered(string name, AskValue value, Comparison comparison) =>
        value is AskLeaf leaf ? new Compare(operand.Term, comparison, leaf.Value) : Null(name, value, ValueType + "!");

    private Predicate? In(string name, AskValue value) => value switch
    {
        AskList { HasNull: true } when operand.Required => Null(name, value, $"[{ValueType}!]"),
        AskList list => new OneOf(operand.Term, Key(list.Values), list.HasNull),
        AskLeaf leaf => new Compare(operand.Term, Comparison.Equal, Key(leaf.Value)),
        _ => Null(name, value, $"[{ValueType}]!"),
    };

    private Predicate? Match(string name, AskValue value, TextMatch match) =>
        value is AskLeaf leaf ? new Matches(operand.Term, match, leaf.Value) : Null(name, value, "String!");

    private ValueRef Key(ValueRef value) => operand.IdOf is { } entity ? new KeyOfId(value, entity.Key.Type.Scalar) : value;

    private static Not? Negated(Predicate? predicate) => predicate is null ? null : new Not(predicate);

    private Predicate? Null(string name, AskValue value, string expected)
    {
        Refusal ??= new NullRefused(name, inputType, expected) { Location = value.Location };
        return null;
    }
}
