using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Findings;

namespace Gateway.Import.Recipes;

/// <summary>The rows of money, each by itself, returned only once all are read: only then is it known which are sums of others.</summary>
internal sealed class MoneyRows(MoneyTotals totals, Entity entity) : RowGroups
{
    /// <summary>Two items and their possible sum.</summary>
    private const int FewestOfSum = 3;

    private readonly Column isTotal = entity.Column(ColumnRole.IsTotal);
    private readonly Column[] amounts =
        [.. entity.StoredMembers().Where(one => one.Member is Field { Reading: Reading.Yen }).Select(one => one.Column)];

    private readonly HashSet<string> checkedKeys = new(StringComparer.Ordinal);
    private int count;

    public override int Of(string[] cells) => count++;

    public override void Complete(IEnumerable<ReadRow> rows)
    {
        var placed = rows.Select(row => (Row: row, Amount: (BroughtAmount)row.Brought!)).ToArray();
        foreach (var (row, amount) in placed)
        {
            row.Values[isTotal.Index] = totals.IsSum(amount.Place);
        }

        foreach (var statement in placed.GroupBy(one => one.Amount.Place.Keys[0]))
        {
            Doubt([.. statement]);
        }

        foreach (var (row, amount) in placed.Where(one => one.Row.Values[isTotal.Index] is false))
        {
            totals.Add(amount.Place with { Amount = amount.IsDoubtful ? null : amount.Place.Amount });
        }

        Array.ForEach(placed, one => Check(one.Amount));
    }

    public override ReadRow Join(IReadOnlyList<ReadRow> rows) => rows[0];

    /// <summary>
    /// Marks the first or last item of a statement as doubtful when it equals the sum of all others: it may be their total under an unknown
    /// name, or an item that is as large by chance, and nothing tells which. A stated total that includes it settles that it is an item.
    /// </summary>
    private void Doubt((ReadRow Row, BroughtAmount Amount)[] statement)
    {
        var items = statement.Where(one => one.Row.Values[isTotal.Index] is false).ToList();
        var sum = items.Sum(one => (decimal?)one.Amount.Place.Amount ?? 0);
        if (items.Count(one => one.Amount.Place.Amount is not (null or 0)) < FewestOfSum
            || items.Exists(one => one.Amount.Place.Amount is null)
            || statement.Any(one => one.Amount.Place.IsTotal && one.Amount.Place.Amount == sum))
        {
            return;
        }

        foreach (var (row, amount) in new[] { items[0], items[^1] }.Where(one => one.Amount.Place.Amount * 2m == sum))
        {
            amount.IsDoubtful = true;
            Array.ForEach(amounts, column => row.Values[column.Index] = null);
            amount.Row.Note(MoneyRules.TotalDoubtful, -1, amount.Place.Amount!.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Checks what the row states about itself, if it is a sum, and about what contains it.</summary>
    private void Check(BroughtAmount amount)
    {
        if (!amount.IsDoubtful && amount.Place is { IsRepeated: false, Amount: { } own })
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
