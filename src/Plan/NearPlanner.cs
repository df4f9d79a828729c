using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Reads by how far they are which rows a list has: <c>near</c> of a list of rows with a point, and the arguments of a list around the
/// row it belongs to. It comes before any order, and adds to any filter.
/// </summary>
internal static class NearPlanner
{
    /// <summary>Of a list around a row, in metres.</summary>
    public const double DefaultRadius = 1000;

    public static Refusal? Apply(AskField field, ReadDraft draft)
    {
        if (draft.Around is not null)
        {
            var radius = (field.Arguments.GetValueOrDefault("radius") as AskLeaf)?.Value ?? new ConstantValue(DefaultRadius);
            Order(draft, new OwnerCentre(), Near.Of(draft.Own, new OwnerCentre(), Ranged.Radius(radius)), Category(field, draft));
        }
        else if (field.Arguments.GetValueOrDefault(GraphNames.Near) is AskObject near)
        {
            var (centre, radius) = (GivenCentre.Of(near), Leaf.Find(near, "radius"));
            if (radius is null && draft.Parent is not null)
            {
                return new RadiusWanted { Location = near.Location };
            }

            Order(draft, centre, radius is null ? Placed.Known(draft.Own) : Near.Of(draft.Own, centre, Ranged.Radius(radius)));
        }

        return null;
    }

    private static void Order(ReadDraft draft, Centre centre, params Predicate?[] conditions)
    {
        var distance = Distance.Of(draft.Own, centre);
        draft.Where = PredicatePlanner.All([.. conditions, draft.Where]);
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

        var names = list.Whole ?? new ListOfValues([.. list.Items.OfType<AskLeaf>().Select(leaf => leaf.Value)]);
        return new OneOf(new ColumnOf(draft.Own, column), names, WithNull: false);
    }
}
