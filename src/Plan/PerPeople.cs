using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A number divided by a number of people; null when there are none.</summary>
internal abstract record PerPeople(Term Number, Term People) : Term
{
    public sealed override IReadOnlyList<Term> Parts => [Number, People];

    public sealed override IReadOnlyList<ValueRef> Values => [];

    public sealed override FieldType Type => new(Scalar.Float);

    public sealed override bool Nullable => true;
}

/// <summary>The number per thousand people.</summary>
internal sealed record PerThousand(Term Number, Term People) : PerPeople(Number, People)
{
    public override string Signature => "per thousand";
}

/// <summary>The number per person.</summary>
internal sealed record ForEach(Term Number, Term People) : PerPeople(Number, People)
{
    public override string Signature => "for each";
}
