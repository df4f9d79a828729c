namespace Gateway.Plan;

/// <summary>A condition on a row. Two-valued: what compares with NULL is false, and a negation is then true.</summary>
internal abstract record Predicate;

internal sealed record AllOf(IReadOnlyList<Predicate> Parts) : Predicate;

internal sealed record AnyOf(IReadOnlyList<Predicate> Parts) : Predicate;

internal sealed record Not(Predicate Part) : Predicate;

internal sealed record IsNull(ColumnOf Column) : Predicate;

internal enum Comparison
{
    Equal,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

internal sealed record Compare(ColumnOf Column, Comparison Comparison, ValueRef Value) : Predicate;

/// <summary>Equal to one item of a list, which is one parameter. Null among the items is said beside it.</summary>
internal sealed record OneOf(ColumnOf Column, ValueRef Items, bool WithNull) : Predicate;

internal enum TextMatch
{
    Contains,
    StartsWith,
    EndsWith,
}

/// <summary>Literal and case-sensitive; <c>%</c> and <c>_</c> mean themselves.</summary>
internal sealed record Matches(ColumnOf Column, TextMatch Match, ValueRef Value) : Predicate;

/// <summary>Some row of another entity that refers to this one fulfils the condition (any, when there is none).</summary>
/// <param name="Owner">The key of the row referred to.</param>
/// <param name="Sources">The other entity and what its condition joins.</param>
/// <param name="Link">The column of the other entity that refers to the owner.</param>
internal sealed record Some(ColumnOf Owner, Sources Sources, Catalog.Column Link, Predicate? Where) : Predicate;

/// <summary>Some value of a list column fulfils the condition on <see cref="ItemColumn"/> (any, when there is none).</summary>
internal sealed record SomeItem(ColumnOf Column, ColumnOf ItemColumn, Predicate? Where) : Predicate;
