using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans what is told of a number beside the people of a place: how many there are for them, and by which survey.</summary>
internal sealed class RateFields(DataCatalog catalog)
{
    private readonly PeoplePlanner people = new(catalog);

    /// <summary>How many people of these ages there are in a place.</summary>
    public Surveyed Inhabitants(PlaceGrain grain, Term place, Ages ages, DayOrLast day)
    {
        var rows = catalog.Entity(EntityRole.People);
        var groups = people.GroupsOf(rows.Members.OfType<PeopleOfAges>().First(), Source.Of(rows));
        return new Surveyed(SurveyPart.Inhabitants, grain, place, PeopleRows.Of(catalog, new Sources(rows)), groups, ages, day);
    }

    /// <param name="field">What is asked.</param>
    /// <param name="typeName">Of its object.</param>
    /// <param name="rate">The number for the people.</param>
    /// <param name="number">The number alone.</param>
    /// <param name="inhabitants">The people.</param>
    /// <param name="draft">Brings the values.</param>
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
