using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A row that is served as published: of statistics, for example.</summary>
internal class TableRecipe : Recipe
{
    public override Dating Dating => Dating.Apart;

    public override bool HasFields => false;

    public override RowJudge Judge(Binding binding) => (_, filled, first) =>
        filled == 1 && NoteWords.HasSign(CellText.Fold(first)) ? RowKind.Footnote : RowKind.Data;

    public override RowWords Words(Binding binding, bool numbered) => new TableWords(binding, numbered).Of;

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting) =>
    [
        new FieldStep(setting.Binding, setting.DateOrder, setting.Year).Read, ErrorStep.Read, LostTextStep.Read,
        .. setting.Feed?.Member is AgencyHeadStep.Member ? (Action<RowDraft>[])[new AgencyHeadStep(setting).Read] : [],
    ];
}
