using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Plans <c>changes</c> of the root and <c>onChanges</c>. A page is one list over all types, ordered by data version, type and key, with
/// child reads for each type that has a selection.
/// </summary>
internal sealed class ChangesPlanner(DataCatalog catalog, ReadDrafts reads, SelectionPlanner selection)
{
    private readonly FollowedTypes types = new(catalog);

    public Output Plan(AskField field)
    {
        var since = new SinceToken(field.Value("since"), Asked(field));
        var draft = reads.Add(ChangedRows.Rows, field.Name);
        draft.Extent = new ChangesExtent(field.Value("first"), since);
        draft.RefusableValues.AddRange([.. since.Asked.Values, since]);
        draft.Order = [.. new[] { ChangedRows.Version, ChangedRows.Entity, ChangedRows.Key }.Select(column => Ascending(draft, column))];
        var state = reads.Add(ChangedRows.State, field.Name);
        state.Extent = new ChangeStateExtent(since);
        state.RefusableValues.AddRange(draft.RefusableValues);
        state.OrderByKey();
        var fields = field.Selection.For(ChangedRows.PageType).Select(asked => PageField(asked, draft)).ToArray();
        return new ChangePageOutput(field.Key, field.Locations, draft.Number, state.Number, since, fields)
        {
            Coordinate = "Query." + field.Name,
            Ordinals = (Ordinal(draft, ChangedRows.Entity), Ordinal(draft, ChangedRows.Key), Ordinal(draft, ChangedRows.Version)),
            Marks = (Ordinal(state, ChangedRows.Kept), Ordinal(state, ChangedRows.Newest), Ordinal(state, ChangedRows.MadeAt)),
        };
    }

    /// <param name="field">The field of the subscription.</param>
    /// <param name="after">The data version up to which changes were already reported.</param>
    /// <param name="upTo">The data version up to which they are reported now.</param>
    public ListOutput Notice(AskField field, ValueRef after, ValueRef upTo)
    {
        var asked = Asked(field);
        var draft = reads.Add(ChangedRows.State, field.Name);
        draft.Extent = new ChangeCountExtent(asked, after, upTo);
        draft.RefusableValues.AddRange(asked.Values);
        draft.OrderByKey();
        var fields = field.Selection.For(ChangedRows.NoticeType).Select(part => (Output)(part.Name switch
        {
            "count" => new ValueOutput(part.Key, part.Locations, Ordinal(draft, ChangedRows.Newest), ChangedRows.Newest.Type),
            "token" => new ChangeTokenOutput(part.Key, part.Locations, asked, after, Ordinal(draft, ChangedRows.MadeAt)),
            _ => new TypenameOutput(part.Key, part.Locations, ChangedRows.NoticeType),
        })).ToArray();
        return new ListOutput(field.Key, field.Locations, draft.Number, fields) { Coordinate = "Subscription." + field.Name };
    }

    private ChangesAsked Asked(AskField field) => new(
        types,
        (field.Arguments.GetValueOrDefault("types") as AskList)?.Values,
        field.Value("municipality") is { } code ? new FormOfText("municipality", code, MunicipalityCode.Complete) : null,
        field.Value("dataset") is { } id ? new KeyOfDataset(id, catalog.Entity(EntityRole.Dataset)) : null);

    private Output PageField(AskField field, ReadDraft draft) => field.Name switch
    {
        "items" => new ChangeItemsOutput(
            field.Key, field.Locations, [.. field.Selection.For(ChangedRows.ChangeType).Select(asked => ItemField(asked, draft))]),
        "token" => Fact(field, ChangePageFact.Token),
        "hasMore" => Fact(field, ChangePageFact.HasMore),
        "isSnapshot" => Fact(field, ChangePageFact.IsSnapshot),
        "beginsSnapshot" => Fact(field, ChangePageFact.BeginsSnapshot),
        _ => new TypenameOutput(field.Key, field.Locations, ChangedRows.PageType),
    };

    private Output ItemField(AskField field, ReadDraft draft) => field.Name switch
    {
        "operation" => Part(field, ChangePart.Operation, draft),
        "id" => Part(field, ChangePart.Id, draft),
        "type" => Part(field, ChangePart.Type, draft),
        "version" => new ValueOutput(field.Key, field.Locations, Ordinal(draft, ChangedRows.Version), ChangedRows.Version.Type),
        "changedAt" => new ValueOutput(field.Key, field.Locations, Ordinal(draft, ChangedRows.ChangedAt), ChangedRows.ChangedAt.Type),
        "node" => new NodeOutput(field.Key, field.Locations, []) { Found = Nodes(field, draft) },
        _ => new TypenameOutput(field.Key, field.Locations, ChangedRows.ChangeType),
    };

    private FoundNodes Nodes(AskField field, ReadDraft draft) => new(
        Ordinal(draft, ChangedRows.Shown),
        types.Entities.ToDictionary(entity => (long)types.NumberOf(entity), entity => NodeOf(field, entity, draft)));

    private TypedNode NodeOf(AskField field, Entity entity, ReadDraft draft)
    {
        if (field.Selection.For(entity.Name) is not { Count: > 0 } asked)
        {
            return TypedNode.Bare;
        }

        var rows = reads.Add(entity, ChangedRows.Field);
        var key = new RowIdOf(new ColumnOf(draft.Own, ChangedRows.Key), new ColumnOf(draft.Own, ChangedRows.Shown), entity)
        {
            Is = types.NumberOf(entity),
        };
        rows.Parent = new ParentLink(draft.Number, draft.Ordinal(key), entity.Key) { IsPart = true };
        rows.OrderByKey();
        return new TypedNode(rows.Number, selection.Fields(asked, entity, rows));
    }

    private static ChangePageFactOutput Fact(AskField field, ChangePageFact fact) => new(field.Key, field.Locations, fact);

    private static ChangePartOutput Part(AskField field, ChangePart part, ReadDraft draft) =>
        new(field.Key, field.Locations, part, Ordinal(draft, ChangedRows.Shown));

    private static int Ordinal(ReadDraft draft, Column column) => draft.Ordinal(draft.Own, column);

    private static OrderKey Ascending(ReadDraft draft, Column column) => new(new ColumnOf(draft.Own, column), Descending: false);
}
