namespace Gateway.Plan;

/// <summary>A condition on a single term of the row.</summary>
internal abstract record Comparing(Term Term) : Predicate
{
    public sealed override IReadOnlyList<Predicate> Parts => [];

    public sealed override IReadOnlyList<Term> Terms => [Term];
}

internal sealed record IsNull(Term Term) : Comparing(Term)
{
    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => "";

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

internal sealed record Compare(Term Term, Comparison Comparison, ValueRef Value) : Comparing(Term)
{
    public override IReadOnlyList<ValueRef> Values => [Value];

    public override string Signature => Comparison.ToString();

    public override bool HoldsOfNulls => false;

    public override IEnumerable<Term> Fixed => Comparison == Comparison.Equal ? Terms : [];
}

/// <summary>Equal to an item of a list, which is one parameter. A null among the items is stated separately.</summary>
internal sealed record OneOf(Term Term, ValueRef Items, bool WithNull) : Comparing(Term)
{
    public override IReadOnlyList<ValueRef> Values => [Items];

    public override string Signature => WithNull ? "or null" : "";

    public override bool HoldsOfNulls => WithNull;
}

internal enum TextMatch
{
    Contains,
    StartsWith,
    EndsWith,
}

/// <summary>Literal and case-sensitive; <c>%</c> and <c>_</c> are not wildcards.</summary>
internal sealed record Matches(Term Term, TextMatch Match, ValueRef Value) : Comparing(Term)
{
    public override IReadOnlyList<ValueRef> Values => [Value];

    public override string Signature => Match.ToString();

    public override bool HoldsOfNulls => false;
}

/// <summary>Holds one text of a list, which is one parameter; otherwise as <see cref="TextMatch.Contains"/>.</summary>
internal sealed record HoldsAny(Term Term, ValueRef Texts) : Comparing(Term)
{
    public override IReadOnlyList<ValueRef> Values => [Texts];

    public override string Signature => "";

    public override bool HoldsOfNulls => false;
}
