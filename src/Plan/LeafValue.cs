using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A value of a row that is added up; of a row that is the sum of others nothing.</summary>
/// <param name="IsTotal">Whether the row is such a sum.</param>
/// <param name="OrNone">It is asked whether every row has a value: a sum lacks none.</param>
internal sealed record LeafValue(Term Of, Term IsTotal, bool OrNone) : Term
{
    public override IReadOnlyList<Term> Parts => [Of, IsTotal];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Sign => OrNone ? "or a sum" : "unless a sum";

    public override FieldType Type => Of.Type;

    public override bool Nullable => true;
}
