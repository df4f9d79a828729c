using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// What tells a zone from others of its layer: its name, else the words of its properties, else its shape. A border that is drawn anew is
/// that of the same zone.
/// </summary>
internal sealed class ZoneWords(Binding binding)
{
    private readonly string kind = binding.Map.Kind.Name;
    private readonly int shape = binding.Cells(ColumnRole.Geometry) is [.., var last] ? last : -1;

    public string[] Of(string[] cells)
    {
        if (MatchText.Name(binding.Text(ColumnRole.Name, cells)) is { } name)
        {
            return [kind, name];
        }

        string[] words = [.. cells.Where((cell, i) => i != shape && !CellText.IsEmpty(cell) && NumberCell.ReadDecimal(cell).Value is null)
            .Select(CellText.Fold)];
        return words.Length > 0 ? [kind, .. words] : [kind, shape >= 0 && shape < cells.Length ? cells[shape] : ""];
    }
}
