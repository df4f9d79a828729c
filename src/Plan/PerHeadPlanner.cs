using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans an amount per inhabitant of the row's municipality.</summary>
internal sealed class PerHeadPlanner(DataCatalog catalog)
{
    private readonly RateFields fields = new(catalog);

    public ObjectOutput Plan(AskField field, PerHead perHead, Source row, ReadDraft draft)
    {
        ColumnOf Of(string name) =>
            new(row, row.Entity.ColumnOf(row.Entity.Members.First(member => member.Name == name)));
        var amount = Of(perHead.Amount);
        var place = new ColumnOf(row, catalog.ReferenceTo(EntityRole.Municipality, row.Entity)!);
        var inhabitants = fields.Inhabitants(PlaceGrain.Municipality, place, Ages.Of(null, null), new DayOrLast(null)) with
        {
            NearestTo = new NewYearOf(Of(perHead.Year)),
        };
        var presence = draft.Ordinal(amount);
        var rate = new ForEach(amount, inhabitants);
        return new ObjectOutput(
            field.Key, field.Locations, presence, null, RateFields.Of(field, PerHead.TypeName, rate, amount, inhabitants, draft));
    }
}

/// <summary>The 1 January within a fiscal year, which is in the next calendar year.</summary>
internal sealed record NewYearOf(Term Year) : Term
{
    public override IReadOnlyList<Term> Parts => [Year];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => "new year of";

    public override FieldType Type => new(Scalar.LocalDate);

    public override bool Nullable => Year.Nullable;
}
