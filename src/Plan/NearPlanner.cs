using Gateway.Catalog;
using Point = (Gateway.Plan.Term Latitude, Gateway.Plan.Term Longitude);

namespace Gateway.Plan;

/// <summary>
/// Plans lists by distance: <c>near</c> on lists whose rows have a point or refer to something that has one, and the arguments of a list
/// around its owner's point. It takes precedence over any order and extends any filter.
/// </summary>
internal static class NearPlanner
{
    /// <summary>The radius of a list around a row, in metres.</summary>
    public const double DefaultRadius = 1000;

    public static Refusal? Apply(AskField field, ReadDraft draft, DataCatalog catalog)
    {
        if (draft.Around is not null)
        {
            var radius = field.Value("radius") ?? new ConstantValue(DefaultRadius);
            Order(draft, Distance.Point(draft.Own), new OwnerCentre(), radius, Category(field, draft));
            return null;
        }

        if (Asked(field) is not { } near)
        {
            return null;
        }

        if (draft.Parent is not null && near.Value("radius") is null)
        {
            return new RadiusWanted { Location = near.Location };
        }

        Order(draft, near, Distance.Point(Subject.Of(catalog, draft)));
        return null;
    }

    /// <summary>Returns the <c>near</c> argument; null when it is omitted.</summary>
    public static AskObject? Asked(AskField field) => field.Arguments.GetValueOrDefault(GraphNames.Near) as AskObject;

    /// <summary>Plans the order of a list whose rows have this point.</summary>
    public static void Order(ReadDraft draft, AskObject near, Point point) =>
        Order(draft, point, GivenCentre.Of(near), near.Value("radius"));

    /// <summary>Plans the distance of an edge's row, if the list is ordered by distance.</summary>
    public static MetresOutput DistanceOf(AskField field, ReadDraft draft) =>
        new(field.Key, field.Locations, draft.Distance is { } distance ? draft.Ordinal(distance) : -1);

    private static void Order(ReadDraft draft, Point point, Centre centre, ValueRef? radius, params Predicate?[] conditions)
    {
        var distance = new Distance(point.Latitude, point.Longitude, centre);
        Predicate isNear = radius is null ? Placed.Known(point) : new Near(point.Latitude, point.Longitude, centre, Ranged.Radius(radius));
        draft.Where = PredicatePlanner.All([isNear, .. conditions, draft.Where]);
        draft.Order = [new OrderKey(distance, Descending: false), .. draft.Order.Where(key => key.Term != distance)];
        draft.Distance = distance;
    }

    private static OneOf? Category(AskField field, ReadDraft draft)
    {
        if (draft.Entity.FindColumn(ColumnRole.Category) is not { } column
            || field.Arguments.GetValueOrDefault("category") is not AskList list)
        {
            return null;
        }

        return new OneOf(new ColumnOf(draft.Own, column), list.Values, WithNull: false);
    }
}
