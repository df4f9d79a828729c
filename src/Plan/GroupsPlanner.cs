using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Reads <c>groups</c> of a list: the rows matching its whole filter, whatever its page, grouped by common values. The groups are rows
/// themselves, so filter, order, page and selection are planned as for any list.
/// </summary>
internal sealed class GroupsPlanner(DataCatalog catalog, ReadDrafts reads)
{
    public const string Field = "groups";
    public const string By = "by";
    public const string HavingArgument = "having";

    private readonly ListArguments arguments = new(catalog);

    /// <summary>Plans what is read; the selection on the groups is left to the planner of pages.</summary>
    /// <param name="field">The field of the groups.</param>
    /// <param name="list">The list whose rows are grouped.</param>
    /// <param name="of">The read of that list.</param>
    public (ReadDraft Draft, Refusal? Refusal) Plan(AskField field, AskField list, ReadDraft of)
    {
        var grouping = catalog.GroupingOf(of.Entity)!;
        var draft = reads.Add(grouping.Groups, field.Name);
        (draft.Parent, draft.Extent) = (of.Parent, ListArguments.Page(field));
        return (draft, field.Refusal ?? Apply(field, list, of, draft, grouping));
    }

    private Refusal? Apply(AskField field, AskField list, ReadDraft of, ReadDraft draft, Grouping grouping)
    {
        GroupKey[] by = [.. NamesIn(field).Distinct().Select(name => grouping.Keys.First(key => key.Name == name))];
        if (by.Length > Grouping.MostKeys)
        {
            return new TooManyGroupKeys(by.Length, Grouping.MostKeys);
        }

        var rows = new ReadDraft(draft.Number, of.Entity, list.Name)
        {
            Parent = of.Parent,
            Around = of.Around,
            Timetable = of.Timetable,
            Extent = new GroupsExtent(),
        };
        draft.Groups = new GroupsDraft(catalog, grouping, rows, by);
        return Filter(list, rows, draft) ?? Having(field, draft) ?? Order(field, draft, grouping) ?? MissingKey(draft);
    }

    private static IEnumerable<string> NamesIn(AskField field) => field.Arguments[By] switch
    {
        AskList list => list.Items.Cast<AskLeaf>().Select(item => (string)item.Current!),
        AskLeaf leaf => [(string)leaf.Current!],
        _ => [],
    };

    /// <summary>
    /// The filter of the list, planned once more: a page of groups keeps the minute of its own first page. The order is dropped, since
    /// it would only add joins.
    /// </summary>
    private Refusal? Filter(AskField list, ReadDraft rows, ReadDraft draft)
    {
        var unordered = list.Arguments.Where(argument => argument.Key != "order").ToDictionary(StringComparer.Ordinal);
        var refusal = arguments.Apply(list with { Arguments = unordered }, rows);
        rows.Order = [];
        draft.Search = rows.Search = rows.Search?.Unranked;
        return refusal;
    }

    private Refusal? Having(AskField field, ReadDraft draft)
    {
        if (field.Arguments.GetValueOrDefault(HavingArgument) is not AskObject having)
        {
            return null;
        }

        var planner = new PredicatePlanner(catalog, draft.Number);
        draft.Where = planner.Plan(having, draft.Own);
        return planner.Refusal ?? (planner.Terms > ListArguments.MostTerms
            ? new FilterTooLarge(planner.Terms, ListArguments.MostTerms)
            : null);
    }

    /// <summary>Largest first unless ordered otherwise; the keys break ties.</summary>
    private Refusal? Order(AskField field, ReadDraft draft, Grouping grouping)
    {
        var planner = new OrderPlanner(catalog);
        var given = field.Arguments.GetValueOrDefault("order") is { } order and not AskNull ? order : new AskList([]);
        var keys = draft.Groups!.Keys.Select(key => PlaceInWeek.Order(new ColumnOf(draft.Own, key)));
        draft.Order = planner.Plan(given, draft.Entity, draft.Sources, [.. keys]);
        if (OrderPlanner.IsNothing(given))
        {
            draft.Order = [new OrderKey(new ColumnOf(draft.Own, grouping.Count), Descending: true), .. draft.Order];
        }

        return planner.Refusal;
    }

    private static GroupKeyUnasked? MissingKey(ReadDraft draft)
    {
        var terms = Walk.TermsOf(draft.Where).Concat(draft.Order.Select(key => key.Term));
        return terms.Select(draft.Groups!.MissingKeyOf).FirstOrDefault(key => key is not null) is { } unasked
            ? new GroupKeyUnasked(unasked.Value.Name, unasked.Name)
            : null;
    }
}
