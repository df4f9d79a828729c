using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// What distinguishes an amount of money within its file: everything understood of its row except the amounts, which change.
/// </summary>
internal sealed class MoneyWords(Binding binding)
{
    private readonly string kind = binding.Map.Kind.Name;
    private readonly int[] told = [.. binding.Columns.Where(Tells).Select(column => column.Index)];

    public string[] Of(string[] cells) => [kind, .. told.Select(i => i < cells.Length ? CellText.Fold(cells[i]) : "")];

    private static bool Tells(FileColumn column) => column.Target is { Amount: null } target
        && target.Field?.Reading is not (Reading.Yen or Reading.Decimal);
}
