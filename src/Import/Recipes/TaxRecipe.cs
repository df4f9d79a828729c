using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>How much of a tax was collected.</summary>
internal sealed class TaxRecipe : MoneyRecipe
{
    protected override Action<RowDraft> Amounts(RowSetting setting, MoneyTotals totals) => new TaxStep(setting, totals).Read;
}
