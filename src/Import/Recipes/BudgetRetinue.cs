using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>Gathers the items of budgets into their statements.</summary>
internal sealed class BudgetRetinue(Loader loader, DataCatalog catalog, Entity items) : RowRetinue
{
    /// <summary>What tells the statements of one data set from each other.</summary>
    public static readonly IReadOnlyList<ColumnRole> Statement =
        [ColumnRole.FiscalYear, ColumnRole.Account, ColumnRole.BudgetSide, ColumnRole.BudgetStage];

    private readonly Entity budgets = catalog.Entity(EntityRole.Budget);
    private readonly Column budget = catalog.ReferenceTo(EntityRole.Budget, items)!;
    private readonly Column amount = items.Column(ColumnRole.Amount);
    private readonly Column isTotal = items.Column(ColumnRole.IsTotal);
    private readonly Dictionary<string, (object?[] First, StatedUnit? Unit)> found = new(StringComparer.Ordinal);

    public override Entity Gathered => budgets;

    public override void Precede(ReadRow row, object?[] values)
    {
        var dataset = (string)values[catalog.ReferenceTo(EntityRole.Dataset, items)!.Index]!;
        var statement = Statement.Select(role => Convert.ToString(values[items.Column(role).Index], CultureInfo.InvariantCulture) ?? "");
        var key = StableKey.Of([dataset, "budget", .. statement]);
        values[budget.Index] = key;
        var unit = ((BroughtAmount)row.Brought!).Unit;
        if (!found.TryGetValue(key, out var known) || (known.Unit is null && unit is not null))
        {
            found[key] = (known.First ?? [.. values], unit);
        }
    }

    public override void Follow(ReadRow row, string key)
    {
        // Nothing hangs on a single item.
    }

    public override void Gather()
    {
        foreach (var (key, (first, unit)) in found)
        {
            var values = new object?[budgets.Columns.Count];
            Array.ForEach(Shared(), shared => values[shared.Budget.Index] = first[shared.Item.Index]);
            values[budgets.Key.Index] = key;
            values[budgets.Column(ColumnRole.Total).Index] = TotalOf(key);
            values[budgets.Column(ColumnRole.MoneyUnit).Index] = unit?.Unit.Name;
            values[budgets.Column(ColumnRole.MoneyEvidence).Index] = unit?.Evidence;
            loader.Put(new LoadRow(budgets, values));
        }
    }

    /// <summary>The columns that a statement takes from the first of its items: whose it is, and where it was read.</summary>
    private (Column Budget, Column Item)[] Shared()
    {
        ColumnRole[] roles = [.. Statement, ColumnRole.SourceLine, ColumnRole.SourceOriginal];
        EntityRole[] references = [EntityRole.Municipality, EntityRole.Dataset, EntityRole.SourceFile];
        return
        [
            .. roles.Select(role => (budgets.Column(role), items.Column(role))),
            .. references.Select(role => (catalog.ReferenceTo(role, budgets)!, catalog.ReferenceTo(role, items)!)),
        ];
    }

    /// <summary>The sum of all stored items that are no sums themselves, from whichever file; null when one of them is not known.</summary>
    private long? TotalOf(string key)
    {
        var leaves = loader.FindAll(items, budget, key).Where(item => item[isTotal.Index] is false).ToList();
        return leaves.Count == 0 || leaves.Exists(item => item[amount.Index] is null)
            ? null
            : leaves.Sum(item => (long)item[amount.Index]!);
    }
}
