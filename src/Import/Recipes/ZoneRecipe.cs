using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A part of the map with a border.</summary>
internal sealed class ZoneRecipe : Recipe
{
    public override RowJudge Judge(Binding binding) => (_, _, _) => RowKind.Data;

    public override RowWords Words(Binding binding, bool numbered) => new TableWords(binding, numbered).Of;

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting) =>
        [new FieldStep(setting.Binding, setting.DateOrder, setting.Year).Read, ErrorStep.Read, LostTextStep.Read];
}
