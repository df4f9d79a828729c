using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>The amount collected of a tax.</summary>
internal sealed class TaxRecipe : MoneyRecipe
{
    protected override Action<RowDraft> Amounts(RowSetting setting, MoneyTotals totals) => new TaxStep(setting, totals, Sections).Read;
}
