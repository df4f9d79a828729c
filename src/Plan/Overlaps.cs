namespace Gateway.Plan;

/// <summary>
/// The days from one term to another, which is the first where it is null, have one in common with those that are asked for. Days of which
/// the first is not known, or that end before they begin, have none.
/// </summary>
internal sealed record Overlaps(Term First, Term Last, ValueRef From, ValueRef To) : Predicate
{
    public override IReadOnlyList<Predicate> Parts => [];

    public override IReadOnlyList<Term> Terms => [First, Last];

    public override IReadOnlyList<ValueRef> Values => [From, To];

    public override string Sign => "";

    public override bool HoldsOfNulls => false;
}
