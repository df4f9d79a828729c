using Gateway.Catalog;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A row of a timetable other than a place: a route, a trip, a time, a rule of days.</summary>
internal sealed class TimetableRecipe : Recipe
{
    public override RowJudge Judge(Binding binding) => (_, _, _) => RowKind.Data;

    public override RowWords Words(Binding binding, bool numbered) => new TableWords(binding, numbered).Of;

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting) =>
    [
        new FieldStep(setting.Binding, setting.DateOrder, setting.Year).Read,
        new FeedStep(setting).Read,
        .. FeedCodeStep.Of(setting) is { } codes ? (Action<RowDraft>[])[codes.Read] : [],
        .. Has(setting, ColumnRole.OperatorName) ? (Action<RowDraft>[])[new RouteStep(setting).Read] : [],
        .. Has(setting, ColumnRole.DepartureTime) ? (Action<RowDraft>[])[new ServiceTimeStep(setting).Read] : [],
        ErrorStep.Read,
        LostTextStep.Read,
    ];

    private static bool Has(RowSetting setting, ColumnRole role) => setting.Binding.Map.Has(role);
}
