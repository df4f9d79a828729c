using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans the fields of a number relative to the people of a place: the rate, and the survey it uses.</summary>
internal sealed class RateFields(DataCatalog catalog)
{
    private readonly PeoplePlanner people = new(catalog);

    /// <summary>Returns the number of people of these ages in a place.</summary>
    public Surveyed Inhabitants(PlaceGrain grain, Term place, Ages ages, DayOrLast day)
    {
        var rows = catalog.Entity(EntityRole.People);
        var groups = people.GroupsOf(rows.Members.OfType<PeopleOfAges>().First(), Source.Of(rows));
        return new Surveyed(SurveyPart.Inhabitants, grain, place, PeopleRows.Of(catalog, new Sources(rows)), groups, ages, day);
    }

    /// <param name="field">The field with its selection.</param>
    /// <param name="typeName">The type of its object.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="number">The number alone.</param>
    /// <param name="inhabitants">The people.</param>
    /// <param name="draft">The read for the values.</param>
    public static IReadOnlyList<Output> Of(
        AskField field, string typeName, Term rate, Term number, Surveyed inhabitants, ReadDraft draft) =>
    [
        .. field.Selection.For(typeName).Select(inner => inner.Name switch
        {
            "value" => Value(inner, rate, draft),
            "numerator" => Value(inner, number, draft),
            "denominator" => Value(inner, inhabitants, draft),
            "surveyDate" => Value(inner, inhabitants with { Part = SurveyPart.Day }, draft),
            _ => new TypenameOutput(inner.Key, inner.Locations, typeName),
        }),
    ];

    private static Output Value(AskField field, Term term, ReadDraft draft) =>
        new ValueOutput(field.Key, field.Locations, draft.Ordinal(term), term.Type);
}
