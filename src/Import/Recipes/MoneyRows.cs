using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Findings;

namespace Gateway.Import.Recipes;

/// <summary>The rows of money, each by itself, that come when all are read: only then it is known which are sums of others.</summary>
internal sealed class MoneyRows(MoneyTotals totals, Entity entity) : RowGroups
{
    private readonly Column isTotal = entity.Column(ColumnRole.IsTotal);
    private readonly HashSet<string> checkedKeys = new(StringComparer.Ordinal);
    private int count;

    public override int Of(string[] cells) => count++;

    public override void Complete(IEnumerable<ReadRow> rows)
    {
        var placed = rows.Select(row => (Row: row, Amount: (BroughtAmount)row.Brought!)).ToList();
        foreach (var (row, amount) in placed)
        {
            row.Values[isTotal.Index] = totals.IsSum(amount.Place);
        }

        placed.Where(one => one.Row.Values[isTotal.Index] is false).ToList().ForEach(one => totals.Add(one.Amount.Place));
        placed.ForEach(one => Check(one.Amount));
    }

    public override ReadRow Join(IReadOnlyList<ReadRow> rows) => rows[0];

    /// <summary>What the row says of itself, if it is a sum, and of what it is a part of.</summary>
    private void Check(BroughtAmount amount)
    {
        if (amount.Place is { IsRepeated: false, Amount: { } own })
        {
            Check(amount, amount.Place.Keys[^1], own);
        }

        foreach (var (key, claimed) in amount.Claims)
        {
            Check(amount, key, claimed);
        }
    }

    private void Check(BroughtAmount amount, string key, long stated)
    {
        if (totals.SumOf(key) is { } sum && sum != stated && checkedKeys.Add($"{key} {stated}"))
        {
            amount.Row.Note(MoneyRules.PartsDiffer, -1, string.Create(CultureInfo.InvariantCulture, $"{stated} ≠ {sum}"));
        }
    }
}
