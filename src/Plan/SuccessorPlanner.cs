using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Plans the successor of an abolished municipality on a day: the stage that includes the day, and that stage's municipality.
/// </summary>
internal static class SuccessorPlanner
{
    /// <summary>Returns the read of the stage; without a day, the current one.</summary>
    public static ReadDraft Read(AskField field, DataCatalog catalog, ReadDrafts reads, ReadDraft of, Source ended)
    {
        var stages = catalog.Entity(EntityRole.Succession);
        var draft = reads.Add(stages, field.Name);
        draft.Parent = new ParentLink(of.Number, of.Ordinal(ended, ended.Entity.Key), stages.ColumnOf(stages.Reference("ended")));
        var lasts = new IsNull(Column(draft, "until"));
        draft.Where = field.Value(Successor.On) is { } day
            ? new AllOf(
            [
                new Compare(Column(draft, "since"), Comparison.LessOrEqual, day),
                new AnyOf([lasts, new Compare(Column(draft, "until"), Comparison.Greater, day)]),
            ])
            : lasts;
        draft.OrderByKey();
        return draft;
    }

    /// <summary>Returns the municipality of a stage.</summary>
    public static Source Municipality(ReadDraft stage, DataCatalog catalog)
    {
        var successor = stage.Entity.Reference("successor");
        return stage.Sources.Through(stage.Own, successor, catalog.Target(successor));
    }

    private static ColumnOf Column(ReadDraft draft, string name) => new(draft.Own, draft.Entity.Column(name));
}
