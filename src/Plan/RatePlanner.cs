using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans the number of rows in a group per thousand people of the place that its keys, or else its filter, name.</summary>
internal sealed class RatePlanner(DataCatalog catalog)
{
    public const string At = "at";

    private readonly RateFields fields = new(catalog);

    /// <param name="field">The field with its selection.</param>
    /// <param name="groups">The draft of the groups.</param>
    public ObjectOutput Plan(AskField field, ReadDraft groups)
    {
        var (place, grain) = PlaceOf(groups);
        var ages = Ages.Of(field.Value(PeoplePlanner.From), field.Value(PeoplePlanner.To));
        var number = new ColumnOf(groups.Own, groups.Groups!.Number);
        var inhabitants = fields.Inhabitants(grain, place, ages, new DayOrLast(field.Value(At)));
        var presence = groups.Ordinal(place);
        var rate = new PerThousand(number, inhabitants);
        return new ObjectOutput(
            field.Key, field.Locations, presence, null, RateFields.Of(field, RateOfPeople.TypeName, rate, number, inhabitants, groups));
    }

    /// <summary>
    /// Returns the smallest place that all rows of a group share; null in each group when it would be a key that was not requested.
    /// </summary>
    private (Term Place, PlaceGrain Grain) PlaceOf(ReadDraft groups) =>
        Named(EntityRole.Area, groups) is { } area ? (area, PlaceGrain.Area)
        : Named(EntityRole.Municipality, groups) is { } municipality ? (municipality, PlaceGrain.Municipality)
        : (new ColumnOf(groups.Own, catalog.ReferenceTo(EntityRole.Municipality, groups.Entity)!), PlaceGrain.Municipality);

    /// <summary>Returns the place named by a key, by the row that owns the list, or by the filter.</summary>
    private Term? Named(EntityRole role, ReadDraft groups)
    {
        var rows = groups.Groups!.Rows;
        if (catalog.ReferenceTo(role, groups.Entity) is { } key && groups.Groups.Keys.Contains(key))
        {
            return new ColumnOf(groups.Own, key);
        }

        if (catalog.ReferenceTo(role, rows.Entity) is not { } column)
        {
            return null;
        }

        var place = new ColumnOf(rows.Own, column);
        return rows is { Around: null, Parent: { } parent } && parent.Column == column ? new ParentKey(column.Type)
            : GivenIn(rows.Where, place, catalog.Entity(role)) is { } given ? given
            : rows.Where?.Fixed.Contains(place) == true
                ? new ColumnOf(groups.Own, groups.Groups.ColumnFor(new Tallied(place, Tally.Most)))
                : null;
    }

    /// <summary>
    /// Returns the place that the filter names by value, so that it is known even without rows; null when it names several.
    /// </summary>
    private static KeyWith? GivenIn(Predicate? where, ColumnOf place, Entity entity)
    {
        var given = Walk.ConjunctsOf(where).SelectMany(part => part switch
        {
            Referred referred when referred.Link == place => EqualIn(referred.Where).Where(equal => referred.IsUnique(equal.Unique)),
            _ => EqualIn(part).Where(equal => equal.Unique == place)
                .Select(equal => equal with { Unique = new ColumnOf(Source.Of(entity), entity.Key) }),
        });
        return given.Distinct().ToArray() is [var one] ? one : null;
    }

    private static IEnumerable<KeyWith> EqualIn(Predicate condition) =>
        from compare in Walk.ConjunctsOf(condition).OfType<Compare>()
        where compare.Comparison == Comparison.Equal && compare.Term is ColumnOf
        select new KeyWith((ColumnOf)compare.Term, compare.Value);
}
