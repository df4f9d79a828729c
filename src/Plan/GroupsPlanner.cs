using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Reads <c>groups</c> of a list: the rows of its whole filter, whatever its page, told by what they have in common. The groups are rows
/// themselves, so filter, order, page and selection are planned as those of any list.
/// </summary>
internal sealed class GroupsPlanner(DataCatalog catalog, ReadDrafts reads)
{
    public const string Field = "groups";
    public const string By = "by";
    public const string HavingArgument = "having";

    private readonly ListArguments arguments = new(catalog);

    /// <summary>Plans what is read; what is asked of the groups is left to whoever plans pages.</summary>
    /// <param name="field">The groups.</param>
    /// <param name="list">The list whose rows they are of.</param>
    /// <param name="of">What reads that.</param>
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
        return Filter(list, rows, draft) ?? Having(field, draft) ?? Order(field, draft, grouping) ?? Unasked(draft);
    }

    private static IEnumerable<string> NamesIn(AskField field) => field.Arguments[By] switch
    {
        AskList list => list.Items.Cast<AskLeaf>().Select(item => (string)item.Current!),
        AskLeaf leaf => [(string)leaf.Current!],
        _ => [],
    };

    /// <summary>
    /// The filter is that of the list, planned once more: a page of groups keeps the minute of its own first page. An order would only join
    /// rows to it.
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

    /// <summary>The largest first, unless it is said otherwise; the keys tell one from the other.</summary>
    private Refusal? Order(AskField field, ReadDraft draft, Grouping grouping)
    {
        var planner = new OrderPlanner(catalog);
        var given = field.Arguments.GetValueOrDefault("order") is { } order and not AskNull ? order : new AskList([]);
        var keys = draft.Groups!.Keys.Select(key => PlaceInWeek.Order(new ColumnOf(draft.Own, key)));
        draft.Order = planner.Plan(given, draft.Entity, draft.Sources, [.. keys]);
        if (given is AskList list && list.Items.All(item => item is AskObject { Fields.Count: 0 }))
        {
            draft.Order = [new OrderKey(new ColumnOf(draft.Own, grouping.Count), Descending: true), .. draft.Order];
        }

        return planner.Refusal;
    }

    private static GroupKeyUnasked? Unasked(ReadDraft draft)
    {
        var terms = Walk.TermsOf(draft.Where).Concat(draft.Order.Select(key => key.Term));
        return terms.Select(draft.Groups!.UnaskedIn).FirstOrDefault(key => key is not null) is { } unasked
            ? new GroupKeyUnasked(unasked.Value.Name, unasked.Name)
            : null;
    }
}
