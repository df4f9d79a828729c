using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>Figures about one area in columns, each of which becomes a row of its own.</summary>
internal sealed class StatisticRecipe : Recipe
{
    /// <summary>Tables on several themes are published under one number.</summary>
    public override Dating Dating => Dating.Apart;

    public override bool HasFields => false;

    public override RowJudge Judge(Binding binding) => (cells, _, _) =>
        PeopleJudge.IsAnyTotal(binding.Text(ColumnRole.AreaName, cells)) ? RowKind.Total
        : binding.Text(ColumnRole.AreaCode, cells).Length > 0 || binding.Text(ColumnRole.AreaName, cells).Length > 0 ? RowKind.Data
        : RowKind.Footnote;

    public override RowWords Words(Binding binding, bool numbered) =>
        new PeopleWords(binding, AreaWord(binding), cells => AreaRows.DateOf(binding, cells)).Of;

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting)
    {
        var area = new AreaStep(setting, AreaName(setting.Binding));
        return
        [
            new FieldStep(setting.Binding, setting.DateOrder, setting.Year).Read,
            new InhabitedStep(setting).Read,
            ErrorStep.Read,
            LostTextStep.Read,
            new StatisticStep(setting, area).Read,
        ];
    }

    public override RowRetinue Retinue(Loader loader, DataCatalog catalog, Entity entity) => new StatisticRetinue(loader, catalog, entity);

    private static Func<string[], string> AreaWord(Binding binding)
    {
        var name = AreaName(binding);
        return cells => PeopleWords.AreaOf(CellText.Fold(binding.Text(ColumnRole.AreaCode, cells)), name(cells));
    }

    private static Func<string[], string> AreaName(Binding binding) =>
        cells => binding.Text(ColumnRole.AreaName, cells) + binding.Text(ColumnRole.AreaPart, cells);
}
