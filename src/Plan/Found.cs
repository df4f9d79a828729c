using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>The row is found by the search of its list.</summary>
/// <param name="Key">Of the row.</param>
/// <param name="Text">What is looked for.</param>
/// <param name="IsOwned">Whether the rows of one owner are looked at, one by one: they are few, and all that is found may be many.</param>
internal sealed record Found(ColumnOf Key, ValueRef Text, bool IsOwned) : Predicate
{
    public override IReadOnlyList<Predicate> Parts => [];

    public override IReadOnlyList<Term> Terms => [Key];

    public override IReadOnlyList<ValueRef> Values => [Text];

    public override string Sign => IsOwned ? "owned" : "";

    public override bool HoldsOfNulls => false;
}

/// <summary>On which rung of its search a row stands.</summary>
internal sealed record FoundRung(ColumnOf Key, ValueRef Text) : Term
{
    public override IReadOnlyList<Term> Parts => [Key];

    public override IReadOnlyList<ValueRef> Values => [Text];

    public override string Sign => "rung of search";

    public override FieldType Type => new(Scalar.Int);

    public override bool Nullable => false;
}

/// <summary>The key of the words of a row: shorter names first.</summary>
internal sealed record WordKey(ColumnOf Key) : Term
{
    public override IReadOnlyList<Term> Parts => [Key];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Sign => "key of words";

    public override FieldType Type => new(Scalar.Long);

    public override bool Nullable => false;
}
