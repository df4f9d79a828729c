using Gateway.Plan;

namespace Gateway.Tests.Graph.Links;

/// <summary>A filter, in two forms: as the text of <c>where</c>, and as its meaning for a row.</summary>
internal abstract record LinkFilter
{
    public abstract string Text { get; }

    public abstract bool Holds(LinkedRows rows, LinkedRow row);
}

/// <summary>One operation on a text of the row.</summary>
internal sealed record TextFilter(string Field, string Column, string Operation, string? Value) : LinkFilter
{
    public override string Text => $"{{ {Field}: {{ {Operation}: {(Value is null ? "null" : $"\"{Value}\"")} }} }}";

    public override bool Holds(LinkedRows rows, LinkedRow row) => Operation switch
    {
        "eq" => row[Column] == Value,
        "neq" => row[Column] != Value,
        "contains" => row[Column]?.Contains(Value!, StringComparison.Ordinal) == true,
        _ => row[Column]?.Contains(Value!, StringComparison.Ordinal) != true,
    };
}

/// <summary>Whether the row has a given key.</summary>
internal sealed record KeyFilter(string Entity, string Operation, string Key) : LinkFilter
{
    public override string Text => $"{{ id: {{ {Operation}: \"{GlobalId.Format(Entity, Key)}\" }} }}";

    public override bool Holds(LinkedRows rows, LinkedRow row) => (row.Key == Key) == (Operation == "eq");
}

internal sealed record JoinedFilter(string Name, IReadOnlyList<LinkFilter> Parts) : LinkFilter
{
    public override string Text => $"{{ {Name}: [{string.Join(", ", Parts.Select(p => p.Text))}] }}";

    public override bool Holds(LinkedRows rows, LinkedRow row) =>
        Name == "and" ? Parts.All(p => p.Holds(rows, row)) : Parts.Any(p => p.Holds(rows, row));
}

/// <summary>A filter on the referenced row, or on a row of NULLs if there is none.</summary>
internal sealed record ReferredFilter(LinkedField Link, LinkFilter Inner) : LinkFilter
{
    public override string Text => $"{{ {Link.Name}: {Inner.Text} }}";

    public override bool Holds(LinkedRows rows, LinkedRow row) => Inner.Holds(rows, rows.Find(Link.Target, row[Link.Column]));
}

/// <summary>A filter on the rows that refer to this one; no inner filter asks whether there are any.</summary>
internal sealed record ListFilter(LinkedField List, string Quantifier, LinkFilter? Inner) : LinkFilter
{
    public override string Text => $"{{ {List.Name}: {{ {Quantifier}{(Inner is null ? "" : ": " + Inner.Text)} }} }}";

    public override bool Holds(LinkedRows rows, LinkedRow row)
    {
        var referring = rows.Referring(List, row.Key);
        return Quantifier switch
        {
            "some" => referring.Any(r => Inner!.Holds(rows, r)),
            "none" => !referring.Any(r => Inner!.Holds(rows, r)),
            "all" => referring.All(r => Inner!.Holds(rows, r)),
            "any: true" => referring.Any(),
            _ => !referring.Any(),
        };
    }
}
