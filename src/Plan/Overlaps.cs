namespace Gateway.Plan;

/// <summary>
/// True when the days from one term to another overlap the requested days; a null last day means the first. Rows without a first day, or
/// with a last day before it, have no days.
/// </summary>
internal sealed record Overlaps(Term First, Term Last, ValueRef From, ValueRef To) : Predicate
{
    public override IReadOnlyList<Predicate> Parts => [];

    public override IReadOnlyList<Term> Terms => [First, Last];

    public override IReadOnlyList<ValueRef> Values => [From, To];

    public override string Signature => "";

    public override bool HoldsOfNulls => false;
}
