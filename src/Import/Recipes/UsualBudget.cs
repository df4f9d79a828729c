using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Findings;

namespace Gateway.Import.Recipes;

/// <summary>
/// Questions the unit of a budget: a general account comes to a similar amount per inhabitant in every town. It only raises the question;
/// no amount is read by it.
/// </summary>
internal sealed class UsualBudget(InhabitantBook inhabitants, DataCatalog catalog, Entity items)
{
    private const decimal Least = 200_000;
    private const decimal Most = 1_500_000;
    private const string General = "一般会計";

    private readonly Column municipality = catalog.ReferenceTo(EntityRole.Municipality, items)!;

    /// <param name="sum">The sum in yen, or as if in yen where the unit is unknown.</param>
    public void Judge(GatheredBudget budget, decimal sum)
    {
        object? Of(ColumnRole role) => budget.First[items.Column(role).Index];
        if (Of(ColumnRole.Account) is not (null or General) || Of(ColumnRole.BudgetStage) is BudgetWords.Supplementary
            || Of(ColumnRole.FiscalYear) is not long year || budget.First[municipality.Index] is not string code
            || inhabitants.Near(code, (int)year) is not { Count: > 0 } counted)
        {
            return;
        }

        var declared = budget.Unit?.Unit ?? MoneyUnit.All[0];
        var each = sum / counted.Count / declared.Yen;
        var likely = MoneyUnit.All.FirstOrDefault(unit => each * unit.Yen is >= Least and <= Most);
        if (likely is not null && likely != budget.Unit?.Unit)
        {
            budget.Row.Note(MoneyRules.UnitLikely, -1, string.Create(CultureInfo.InvariantCulture,
                $"{likely.Option}: {decimal.Round(each * likely.Yen):0} ({counted.Day:yyyy-MM-dd})"));
        }
    }
}
