using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Reads <c>search</c> of a list: keeps only matches, and sorts the best match first unless an order is given.</summary>
internal static class SearchPlanner
{
    public static void Apply(AskField field, ReadDraft draft, DataCatalog catalog)
    {
        if (field.Value("search") is not { } given)
        {
            return;
        }

        // Days have their own order. Any other order (order, near) is already in the plan.
        var isOrdered = draft.Entity.Calendar is not null || draft.Distance is not null
            || !OrderPlanner.IsNothing(field.Arguments.GetValueOrDefault("order"));
        var row = Subject.Of(catalog, draft);
        var key = new ColumnOf(row, row.Entity.Key);
        var text = new SearchedText(given);
        var found = new Found(key, text, IsOwned: draft.Parent is not null);
        draft.Where = draft.Where is { } where ? PredicatePlanner.All([where, found]) : found;
        draft.Search = new Searching(text, row, NumbersOfTypes.Of(row.Entity), Ranks: !isOrdered);
        if (!isOrdered)
        {
            draft.Order = Ranking(key, text);
        }
    }

    /// <summary>The best match first; among equals, the shorter name.</summary>
    public static IReadOnlyList<OrderKey> Ranking(ColumnOf key, ValueRef text) =>
        [new OrderKey(new FoundRung(key, text), Descending: false), new OrderKey(new WordKey(key), Descending: false)];
}
