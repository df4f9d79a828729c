using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A number by how many people there are; of nobody null.</summary>
internal abstract record PerPeople(Term Number, Term People) : Term
{
    public sealed override IReadOnlyList<Term> Parts => [Number, People];

    public sealed override IReadOnlyList<ValueRef> Values => [];

    public sealed override FieldType Type => new(Scalar.Float);

    public sealed override bool Nullable => true;
}

/// <summary>How many there are for a thousand people.</summary>
internal sealed record PerThousand(Term Number, Term People) : PerPeople(Number, People)
{
    public override string Sign => "per thousand";
}

/// <summary>A number for each of some people.</summary>
internal sealed record ForEach(Term Number, Term People) : PerPeople(Number, People)
{
    public override string Sign => "for each";
}
