using Gateway.Catalog;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>An amount of a budget, with its statement and its place in it.</summary>
internal sealed class BudgetRecipe : MoneyRecipe
{
    public override RowRetinue Retinue(Loader loader, DataCatalog catalog, Entity entity) => new BudgetRetinue(loader, catalog, entity);

    protected override Action<RowDraft> Amounts(RowSetting setting, MoneyTotals totals) =>
        new AmountStep(setting, totals, Sections).Read;
}
