using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>Collects the items of budgets into their statements.</summary>
internal sealed class BudgetRetinue(Loader loader, DataCatalog catalog, Entity items) : RowRetinue
{
    /// <summary>The columns that distinguish the statements of one data set.</summary>
    public static readonly IReadOnlyList<ColumnRole> Statement =
        [ColumnRole.FiscalYear, ColumnRole.Account, ColumnRole.BudgetSide, ColumnRole.BudgetStage];

    private readonly Entity budgets = catalog.Entity(EntityRole.Budget);
    private readonly Column budget = catalog.ReferenceTo(EntityRole.Budget, items)!;
    private readonly Column dataset = catalog.ReferenceTo(EntityRole.Dataset, items)!;
    private readonly Column[] told = [.. Statement.Select(items.Column)];
    private readonly (Column Budget, Column Item)[] shared = Shared(catalog, catalog.Entity(EntityRole.Budget), items);
    private readonly Column amount = items.Column(ColumnRole.Amount);
    private readonly Column isTotal = items.Column(ColumnRole.IsTotal);
    private readonly Column sum = catalog.Entity(EntityRole.Budget).Column(ColumnRole.Total);
    private readonly Column unit = catalog.Entity(EntityRole.Budget).Column(ColumnRole.MoneyUnit);
    private readonly Column evidence = catalog.Entity(EntityRole.Budget).Column(ColumnRole.MoneyEvidence);
    private readonly Dictionary<string, GatheredBudget> found = new(StringComparer.Ordinal);
    private readonly UsualBudget usual = new(new InhabitantBook(loader, catalog), catalog, items);

    public override Entity Gathered => budgets;

    public override void Precede(ReadRow row, object?[] values)
    {
        var key = StableKey.Of([(string)values[dataset.Index]!, "budget", .. told.Select(column => TextOf(values[column.Index]))]);
        values[budget.Index] = key;
        var item = (BroughtAmount)row.Brought!;
        if (!found.TryGetValue(key, out var statement))
        {
            found.Add(key, statement = new GatheredBudget([.. values], item.Row));
        }

        statement.Take(item, values[isTotal.Index] is true);
    }

    public override void Gather()
    {
        foreach (var (key, statement) in found)
        {
            var values = new object?[budgets.Columns.Count];
            Array.ForEach(shared, column => values[column.Budget.Index] = statement.First[column.Item.Index]);
            values[budgets.Key.Index] = key;
            var total = TotalOf(key, statement);
            values[sum.Index] = total;
            values[unit.Index] = statement.Unit?.Unit.Name;
            values[evidence.Index] = statement.Unit?.Evidence;
            loader.Put(new LoadRow(budgets, values));
            usual.Judge(statement, total ?? statement.Sum);
        }
    }

    private static string TextOf(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    /// <summary>Returns the columns that a statement takes from its first item: its owner, and where it was read.</summary>
    private static (Column Budget, Column Item)[] Shared(DataCatalog catalog, Entity budgets, Entity items)
    {
        ColumnRole[] roles = [.. Statement, ColumnRole.SourceLine, ColumnRole.SourceOriginal];
        EntityRole[] references = [EntityRole.Municipality, EntityRole.Dataset, EntityRole.SourceFile];
        return
        [
            .. roles.Select(role => (budgets.Column(role), items.Column(role))),
            .. references.Select(role => (catalog.ReferenceTo(role, budgets)!, catalog.ReferenceTo(role, items)!)),
        ];
    }

    /// <summary>
    /// Returns the sum of all stored items that are not sums themselves, from whichever file; null when one of them is unknown, or the sum
    /// is too large to be money.
    /// </summary>
    private long? TotalOf(string key, GatheredBudget statement)
    {
        var leaves = loader.FindAll(items, budget, key).Where(item => item[isTotal.Index] is false).ToList();
        if (leaves.Count == 0 || leaves.Exists(item => item[amount.Index] is null))
        {
            return null;
        }

        var total = leaves.Sum(item => (decimal)(long)item[amount.Index]!);
        if (Math.Abs(total) <= YenCell.Most)
        {
            return (long)total;
        }

        statement.Row.Note(CellRules.NumberRange, -1, total.ToString(CultureInfo.InvariantCulture));
        return null;
    }
}
