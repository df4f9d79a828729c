using Gateway.Import.Cells;

namespace Gateway.Import.Surveying;

/// <summary>Counts, for each column, the taken rows that have a value in it.</summary>
internal sealed class ColumnFill
{
    private int[] filled = new int[64];

    public int Rows { get; private set; }

    public void Read(string[] cells)
    {
        Rows++;
        if (cells.Length > filled.Length)
        {
            Array.Resize(ref filled, cells.Length);
        }

        for (var i = 0; i < cells.Length; i++)
        {
            filled[i] += CellText.IsEmpty(cells[i]) ? 0 : 1;
        }
    }

    /// <summary>The share of rows with a value in the column, 0 to 1; null = there are no rows.</summary>
    public double? Rate(int column) => Rows == 0 ? null : column < filled.Length ? filled[column] / (double)Rows : 0;
}
