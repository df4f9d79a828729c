using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A record of people is a row when two of its fields or ages are filled; else it is a note.</summary>
internal sealed class PeopleJudge(Binding binding)
{
    private readonly int[] telling =
        [.. binding.Columns.Where(c => c.Target?.Band is not null || c.Target?.Field is not null).Select(c => c.Index)];

    public RowKind Judge(string[] cells, int filled, string first)
    {
        var count = 0;
        foreach (var i in telling)
        {
            count += i < cells.Length && !CellText.IsEmpty(cells[i]) ? 1 : 0;
        }

        return count >= 2 ? RowKind.Data : RowKind.Footnote;
    }
}
