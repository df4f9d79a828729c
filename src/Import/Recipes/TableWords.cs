using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// What distinguishes a row of a table: the cells named by its kind, otherwise its words. Words tell what a row is about; its numbers are
/// what changes.
/// </summary>
/// <param name="numbered">Whether the first cell is only the row number.</param>
internal sealed class TableWords(Binding binding, bool numbered)
{
    private readonly string kind = binding.Map.Kind.Name;
    private readonly int[] named = Named(binding);

    public string[] Of(string[] cells) => named.Length > 0
        ? [kind, .. named.Select(i => i < cells.Length ? CellText.Fold(cells[i]) : "")]
        : [kind, .. cells.Skip(numbered ? 1 : 0).Where((cell, i) => i == 0 || NumberCell.ReadDecimal(cell).Value is null)
            .Select(CellText.Fold)];

    private static int[] Named(Binding binding)
    {
        var headings = binding.Map.Kind.RowIdentity.Select(HeadingText.Fold).ToHashSet(StringComparer.Ordinal);
        return [.. binding.Columns.Where(c => headings.Contains(c.Folded)).Select(c => c.Index)];
    }
}
