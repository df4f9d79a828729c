using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans an amount of a row for each inhabitant of its municipality.</summary>
internal sealed class PerHeadPlanner(DataCatalog catalog)
{
    private readonly PeoplePlanner people = new(catalog);

    public ObjectOutput Plan(AskField field, PerHead rate, Source row, ReadDraft draft)
    {
        ColumnOf Of(string name) =>
            new(row, row.Entity.ColumnOf(row.Entity.Members.First(member => member.Name == name)));
        var amount = Of(rate.Amount);
        Surveyed Survey(SurveyPart part) => Surveyed(part, row, Of(rate.Year));
        var fields = field.Selection.For(PerHead.TypeName).Select(inner => inner.Name switch
        {
            "value" => Value(inner, new ForEach(amount, Survey(SurveyPart.Inhabitants)), draft),
            "numerator" => Value(inner, amount, draft),
            "denominator" => Value(inner, Survey(SurveyPart.Inhabitants), draft),
            "surveyDate" => Value(inner, Survey(SurveyPart.Day), draft),
            _ => new TypenameOutput(inner.Key, inner.Locations, PerHead.TypeName),
        });
        return new ObjectOutput(field.Key, field.Locations, draft.Ordinal(amount), null, [.. fields]);
    }

    private Surveyed Surveyed(SurveyPart part, Source row, ColumnOf year)
    {
        var rows = catalog.Entity(EntityRole.People);
        var groups = people.GroupsOf(rows.Members.OfType<PeopleOfAges>().First(), Source.Of(rows));
        var place = new ColumnOf(row, catalog.ReferenceTo(EntityRole.Municipality, row.Entity)!);
        var inhabitants = PeopleRows.Of(catalog, new Sources(rows));
        return new Surveyed(part, PlaceGrain.Municipality, place, inhabitants, groups, Ages.Of(null, null), new DayOrLast(null))
        {
            Near = new NewYearOf(year),
        };
    }

    private static Output Value(AskField field, Term term, ReadDraft draft) =>
        new ValueOutput(field.Key, field.Locations, draft.Ordinal(term), term.Type);
}

/// <summary>The 1 January that lies in a fiscal year: that of the next year of the calendar.</summary>
internal sealed record NewYearOf(Term Year) : Term
{
    public override IReadOnlyList<Term> Parts => [Year];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Sign => "new year of";

    public override FieldType Type => new(Scalar.LocalDate);

    public override bool Nullable => Year.Nullable;
}

/// <summary>A number for each of some people; of nobody null.</summary>
internal sealed record ForEach(Term Number, Term People) : Term
{
    public override IReadOnlyList<Term> Parts => [Number, People];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Sign => "for each";

    public override FieldType Type => new(Scalar.Float);

    public override bool Nullable => true;
}
