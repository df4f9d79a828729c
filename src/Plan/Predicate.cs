namespace Gateway.Plan;

/// <summary>A condition on a row. Two-valued: what compares with NULL is false, and a negation is then true.</summary>
internal abstract record Predicate
{
    /// <summary>Whether it holds of a row of NULLs, which stands for a row that is referred to and is not there.</summary>
    public abstract bool HoldsOfNulls { get; }
}

internal sealed record AllOf(IReadOnlyList<Predicate> Parts) : Predicate
{
    public override bool HoldsOfNulls => Parts.All(p => p.HoldsOfNulls);
}

internal sealed record AnyOf(IReadOnlyList<Predicate> Parts) : Predicate
{
    public override bool HoldsOfNulls => Parts.Any(p => p.HoldsOfNulls);
}

internal sealed record Not(Predicate Part) : Predicate
{
    public override bool HoldsOfNulls => !Part.HoldsOfNulls;

    /// <summary>The opposite of a condition; that of an opposite is the condition itself.</summary>
    public static Predicate Of(Predicate part) => part is Not not ? not.Part : new Not(part);
}

internal sealed record IsNull(ColumnOf Column) : Predicate
{
    public override bool HoldsOfNulls => true;
}

internal enum Comparison
{
    Equal,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

internal sealed record Compare(ColumnOf Column, Comparison Comparison, ValueRef Value) : Predicate
{
    public override bool HoldsOfNulls => false;
}

/// <summary>Equal to one item of a list, which is one parameter. Null among the items is said beside it.</summary>
internal sealed record OneOf(ColumnOf Column, ValueRef Items, bool WithNull) : Predicate
{
    public override bool HoldsOfNulls => WithNull;
}

internal enum TextMatch
{
    Contains,
    StartsWith,
    EndsWith,
}

/// <summary>Literal and case-sensitive; <c>%</c> and <c>_</c> mean themselves.</summary>
internal sealed record Matches(ColumnOf Column, TextMatch Match, ValueRef Value) : Predicate
{
    public override bool HoldsOfNulls => false;
}

/// <summary>Holds one text of a list, which is one parameter; otherwise as <see cref="TextMatch.Contains"/>.</summary>
internal sealed record HoldsAny(ColumnOf Column, ValueRef Texts) : Predicate
{
    public override bool HoldsOfNulls => false;
}

/// <summary>The one row that is referred to fulfils the condition, which does not hold of NULLs: see <see cref="Of"/>.</summary>
/// <param name="Link">The column that refers to it.</param>
/// <param name="Row">The row the condition looks at.</param>
internal sealed record Referred(ColumnOf Link, Source Row, Predicate Where) : Predicate
{
    public override bool HoldsOfNulls => false;

    /// <summary>Whether one row at most fulfils the condition, since a value is asked for that no two rows have.</summary>
    public bool IsOfOne => (Where is AllOf all ? all.Parts : [Where]).Any(p => p is Compare { Comparison: Comparison.Equal } compare && IsUnique(compare.Column));

    private bool IsUnique(ColumnOf column) => ReferenceEquals(column.Source, Row)
        && (column.Column == Row.Entity.Key
            || (Row.Entity.Lookup is { IsByKey: false } lookup && column.Column.Name == Catalog.Entity.SnakeCase(lookup.Argument)));

    /// <summary>
    /// A condition on the row that <paramref name="link"/> refers to, judged as a row of NULLs where it is not there. One that holds of
    /// NULLs is said as the opposite of its opposite: a set of keys can only say which rows are there and fulfil something.
    /// </summary>
    public static Predicate Of(ColumnOf link, Source row, Predicate where) =>
        where.HoldsOfNulls ? new Not(new Referred(link, row, Not.Of(where))) : new Referred(link, row, where);
}

/// <summary>Some row of another entity that refers to this one fulfils the condition (any, when there is none).</summary>
/// <param name="Owner">The key of the row referred to.</param>
/// <param name="Row">The row of the other entity, which the condition looks at.</param>
/// <param name="Link">The column of the other entity that refers to the owner.</param>
internal sealed record Some(ColumnOf Owner, Source Row, Catalog.Column Link, Predicate? Where) : Predicate
{
    public override bool HoldsOfNulls => false;
}

/// <summary>Some value of a list column fulfils the condition on <see cref="ItemColumn"/> (any, when there is none).</summary>
internal sealed record SomeItem(ColumnOf Column, ColumnOf ItemColumn, Predicate? Where) : Predicate
{
    public override bool HoldsOfNulls => false;
}
