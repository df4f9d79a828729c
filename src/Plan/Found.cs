using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>True when the row is found by the search of its list.</summary>
/// <param name="Key">The key of the row.</param>
/// <param name="Text">The search text.</param>
/// <param name="IsOwned">Whether to test the rows of one owner one by one: they are few, while the search may find many.</param>
internal sealed record Found(ColumnOf Key, ValueRef Text, bool IsOwned) : Predicate
{
    public override IReadOnlyList<Predicate> Parts => [];

    public override IReadOnlyList<Term> Terms => [Key];

    public override IReadOnlyList<ValueRef> Values => [Text];

    public override string Signature => IsOwned ? "owned" : "";

    public override bool HoldsOfNulls => false;
}

/// <summary>The rung of the search ladder on which a row is found.</summary>
internal sealed record FoundRung(ColumnOf Key, ValueRef Text) : Term
{
    public override IReadOnlyList<Term> Parts => [Key];

    public override IReadOnlyList<ValueRef> Values => [Text];

    public override string Signature => "rung of search";

    public override FieldType Type => new(Scalar.Int);

    public override bool Nullable => false;
}

/// <summary>The key of the words of a row: shorter names first.</summary>
internal sealed record WordKey(ColumnOf Key) : Term
{
    public override IReadOnlyList<Term> Parts => [Key];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => "key of words";

    public override FieldType Type => new(Scalar.Long);

    public override bool Nullable => false;
}
