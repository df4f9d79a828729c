using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Reads the arguments of a list: its page, its filter, its order.</summary>
internal sealed class ListArguments(DataCatalog catalog)
{
    /// <summary>
    /// The most terms of a filter. The default cost limits allow as many; a statement cannot hold more, however those are set.
    /// </summary>
    public const int MostTerms = 2000;

    /// <summary>The argument of zone lists: only zones that contain this point.</summary>
    public const string At = "at";

    public static PageExtent Page(AskField field) => new(
        field.Value("first"), field.Value("after"), field.Value("last"), field.Value("before"));

    /// <summary>Admits derived points where requested. A plan may depend on a Boolean: see the variables' shape.</summary>
    public static void CountDerivedPoints(AskField field, ReadDraft draft)
    {
        if (field.Arguments.GetValueOrDefault(GraphNames.DerivedLocations) is AskLeaf { Current: true })
        {
            draft.Sources.CountDerivedPoints();
        }
    }

    /// <summary>Sets filter and order; returns a refusal when they are invalid.</summary>
    public Refusal? Apply(AskField field, ReadDraft draft)
    {
        CountDerivedPoints(field, draft);
        draft.OrderByKey();
        if (draft.Timetable is { } timetable)
        {
            TimetablePlanner.Apply(field, draft, timetable);
            return null;
        }

        if (field.Arguments.GetValueOrDefault("where") is AskObject where)
        {
            var planner = new PredicatePlanner(catalog, draft.Number);
            draft.Where = draft.Entity.Calendar is { } calendar
                ? planner.Plan(where, draft.Own, draft.Entity.Reference(calendar.Of))
                : planner.Plan(where, draft.Own);
            draft.Named.AddRange(planner.Named);
            if (planner.Refusal is not null || planner.Terms > MostTerms)
            {
                return planner.Refusal ?? new FilterTooLarge(planner.Terms, MostTerms);
            }
        }

        if (field.Arguments.GetValueOrDefault(At) is AskObject point && draft.Entity.Role is EntityRole.Zone)
        {
            draft.Where = PredicatePlanner.All([Covers.Of(draft.Own, GivenCentre.Of(point)), draft.Where]);
        }

        if (draft.Entity.Calendar is { } days)
        {
            CalendarArguments.Apply(field, draft, days);
        }

        if (field.Arguments.GetValueOrDefault("order") is { } order and not AskNull)
        {
            var planner = new OrderPlanner(catalog);
            draft.Order = planner.Plan(order, draft.Entity, draft.Sources);
            if (planner.Refusal is not null)
            {
                return planner.Refusal;
            }
        }

        if (NearPlanner.Apply(field, draft, catalog) is { } refusal)
        {
            return refusal;
        }

        SearchPlanner.Apply(field, draft, catalog);
        return null;
    }
}
