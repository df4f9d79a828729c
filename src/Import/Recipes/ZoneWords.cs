using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// What distinguishes a zone within its layer: its name, otherwise the words of its properties, otherwise its shape. A zone whose border is
/// redrawn remains the same zone.
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
