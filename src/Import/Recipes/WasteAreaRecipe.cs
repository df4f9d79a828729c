using Gateway.Catalog;
using Gateway.Import.Places;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>An area, with a column of days for each class of waste.</summary>
internal sealed class WasteAreaRecipe : Recipe
{
    public override RowJudge Judge(Binding binding)
    {
        var words = Names(binding);
        return (cells, filled, first) => filled == 1 ? RowKind.Footnote : words.IsNameless(cells) ? RowKind.Unknown : RowKind.Data;
    }

    public override RowWords Words(Binding binding, bool numbered) => Names(binding).Of;

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting)
    {
        var entity = setting.Binding.Map.Entity;
        var (name, town) = (entity.Column(ColumnRole.Name), entity.Column(ColumnRole.MatchTown));
        return
        [
            new FieldStep(setting.Binding, setting.DateOrder, setting.Year).Read, new OwnerStep(setting).Read,
            row => row[town] = row.Text(name) is { } area ? TownText.Fold(MunicipalityFinder.Squeeze(area)) : null,
            ErrorStep.Read, LostTextStep.Read, new CollectionStep(setting.Binding).Read,
        ];
    }

    public override RowRetinue Retinue(Loader loader, DataCatalog catalog, Entity entity) => new CollectionRetinue(loader, catalog, entity);

    private static FieldWords Names(Binding binding) => new(binding, "name", "center");
}
