using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Reads the arguments of a list: its page, its filter, its order.</summary>
internal sealed class ListArguments(DataCatalog catalog)
{
    public static PageExtent Page(AskField field) => new(
        Given(field, "first"), Given(field, "after"), Given(field, "last"), Given(field, "before"));

    /// <summary>Sets filter and order; what cannot be understood comes back.</summary>
    public Refusal? Apply(AskField field, ReadDraft draft)
    {
        draft.OrderByKey();
        if (field.Arguments.GetValueOrDefault("where") is AskObject where)
        {
            var planner = new PredicatePlanner(catalog);
            draft.Where = planner.Plan(where, draft.Entity, draft.Sources);
            if (planner.Refusal is not null)
            {
                return planner.Refusal;
            }
        }

        if (field.Arguments.GetValueOrDefault("order") is { } order and not AskNull)
        {
            var planner = new OrderPlanner(catalog);
            draft.Order = planner.Plan(order, draft.Entity, draft.Sources);
            return planner.Refusal;
        }

        return null;
    }

    private static ValueRef? Given(AskField field, string argument) =>
        field.Arguments.GetValueOrDefault(argument) is AskLeaf leaf ? leaf.Value : null;
}
