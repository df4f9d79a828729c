using Gateway.Tests.City;

namespace Gateway.Tests.Graph.Paging;

/// <summary>A filter, in two forms: as the text of <c>where</c>, and as its meaning for a row.</summary>
internal abstract record Condition
{
    /// <summary>An input object of the filter type of the row's entity.</summary>
    public abstract string Text { get; }

    public abstract bool Holds(CityRows city, CityRow row);
}

/// <summary>One operation on one value.</summary>
/// <param name="Literal">The value as a GraphQL literal.</param>
/// <param name="Test">What the operation means for the value of a row.</param>
internal sealed record Operation(Operand Operand, string Name, string Literal, Func<object?, bool> Test) : Condition
{
    public override string Text => Operand.Nest($"{{ {Name}: {Literal} }}");

    public override bool Holds(CityRows city, CityRow row) => Test(Operand.Of(city, row));
}

internal sealed record AndOr(string Name, IReadOnlyList<Condition> Parts) : Condition
{
    public override string Text => $"{{ {Name}: [{string.Join(", ", Parts.Select(p => p.Text))}] }}";

    public override bool Holds(CityRows city, CityRow row) =>
        Name == "and" ? Parts.All(p => p.Holds(city, row)) : Parts.Any(p => p.Holds(city, row));
}

/// <summary><c>some</c>, <c>none</c>, <c>all</c> over the rows that refer to this one.</summary>
internal sealed record Quantified(QuestionedRows Rows, string Quantifier, Condition Inner) : Condition
{
    public override string Text => $"{{ {Rows.Field}: {{ {Quantifier}: {Inner.Text} }} }}";

    public override bool Holds(CityRows city, CityRow row)
    {
        var rows = city.Of(Rows.Entity).Where(r => row.Key.Equals(r[Rows.Link]));
        return Quantifier switch
        {
            "some" => rows.Any(r => Inner.Holds(city, r)),
            "none" => !rows.Any(r => Inner.Holds(city, r)),
            _ => rows.All(r => Inner.Holds(city, r)),
        };
    }
}

/// <summary><c>any</c>: whether there are rows that refer to this one.</summary>
internal sealed record AnyRows(QuestionedRows Rows, bool Any) : Condition
{
    public override string Text => $"{{ {Rows.Field}: {{ any: {(Any ? "true" : "false")} }} }}";

    public override bool Holds(CityRows city, CityRow row) => city.Of(Rows.Entity).Any(r => row.Key.Equals(r[Rows.Link])) == Any;
}
