using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>The value of a row for an aggregate; null for a row that is the sum of others.</summary>
/// <param name="IsTotal">Whether the row is such a sum.</param>
/// <param name="TotalsAsZero">Whether the aggregate asks if every row has a value: a sum then counts as having one.</param>
internal sealed record LeafValue(Term Of, Term IsTotal, bool TotalsAsZero) : Term
{
    public override IReadOnlyList<Term> Parts => [Of, IsTotal];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => TotalsAsZero ? "or a sum" : "unless a sum";

    public override FieldType Type => Of.Type;

    public override bool Nullable => true;
}
