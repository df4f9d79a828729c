using Gateway.Catalog;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>An amount of a budget: of which statement it is, where it stands in it, and whether it is a sum of others.</summary>
internal sealed class BudgetRecipe : Recipe
{
    /// <summary>Of the rows of one file; both what reads them and what joins them know it.</summary>
    private readonly MoneyTotals totals = new();

    public override Dating Dating => Dating.Apart;

    public override RowJudge Judge(Binding binding) => MoneyJudge.Judge;

    public override RowWords Words(Binding binding, bool numbered) => new MoneyWords(binding).Of;

    public override RowGroups Groups(Binding binding) => new MoneyRows(totals, binding.Map.Entity);

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting) =>
    [
        new FieldStep(setting.Binding, setting.DateOrder, setting.Year).Read,
        new AmountStep(setting, totals).Read,
        ErrorStep.Read,
        LostTextStep.Read,
    ];

    public override RowRetinue Retinue(Loader loader, DataCatalog catalog, Entity entity) => new BudgetRetinue(loader, catalog, entity);
}
