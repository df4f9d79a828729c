using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Plans a subscription: the rows of an entity that changed after one data version, up to another. Both versions are bound on every poll,
/// under names that no client variable can have.
/// </summary>
internal sealed class ChangePlanner(DataCatalog catalog)
{
    private const string After = "<after>";
    private const string UpTo = "<up to>";

    /// <summary>Returns the values of an operation for one poll.</summary>
    public static VariableValues Between(VariableValues values, long after, long upTo) => values.With(After, after).With(UpTo, upTo);

    /// <param name="ask">An ask with one field.</param>
    public OperationPlan Plan(Ask ask)
    {
        var reads = new ReadDrafts();
        var fields = ask.Fields.Select(field => Plan(field, reads)).ToArray();
        return new OperationPlan(fields, reads.Finish());
    }

    private Output Plan(AskField field, ReadDrafts reads)
    {
        var coordinate = "Subscription." + field.Name;
        if (field.Refusal is { } refusal)
        {
            return new RefusedOutput(field.Key, field.Locations, refusal with { Coordinate = coordinate });
        }

        if (field.Name == ChangedRows.NoticeField)
        {
            return new ChangesPlanner(catalog, reads, new SelectionPlanner(catalog, reads))
                .Notice(field, new VariableValue(After, []), new VariableValue(UpTo, []));
        }

        var entity = catalog.Entities.First(e => e.Changes?.Field == field.Name);
        var draft = reads.Add(entity, field.Name);
        var version = new ColumnOf(draft.Own, entity.Column(Entity.SnakeCase(entity.Changes!.Version)));
        draft.Where = new AllOf(
        [
            new Compare(version, Comparison.Greater, new VariableValue(After, [])),
            new Compare(version, Comparison.LessOrEqual, new VariableValue(UpTo, [])),
            .. entity.Changes.Filters.Select(filter => Condition(filter, field, draft)).OfType<Predicate>(),
        ]);
        draft.Order = [new OrderKey(version, Descending: false), new OrderKey(new ColumnOf(draft.Own, entity.Key), Descending: false)];
        var selection = new SelectionPlanner(catalog, reads).Fields(field.Selection.For(entity.Name), entity, draft);
        return new ListOutput(field.Key, field.Locations, draft.Number, selection) { Coordinate = coordinate };
    }

    /// <summary>A null argument sets no condition.</summary>
    private Compare? Condition(ChangeFilter filter, AskField field, ReadDraft draft)
    {
        if (field.Arguments.GetValueOrDefault(filter.Argument) is not AskLeaf given)
        {
            return null;
        }

        var source = draft.Own;
        if (filter.Through is { } through)
        {
            var reference = draft.Entity.Reference(through);
            source = draft.Sources.Through(source, reference, catalog.Target(reference));
        }

        var value = filter.Normalise is { } form ? new FormOfText(filter.Argument, given.Value, form) : given.Value;
        return new Compare(new ColumnOf(source, source.Entity.Column(Entity.SnakeCase(filter.Field))), Comparison.Equal, value);
    }
}

/// <summary>A text converted to the form of its column. Resolves to a <see cref="Refusal"/> when that is impossible.</summary>
internal sealed record FormOfText(string Argument, ValueRef Text, Func<string, string?> Form) : ValueRef
{
    public override bool MayRefuse => true;

    public override object? Resolve(VariableValues variables) =>
        Text.Resolve(variables) is string text ? Form(text) ?? (object)new ArgumentUnknown(Argument, text) : null;
}
