using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>The row count of one data set in one read of an answer, and how many cells of those rows are empty.</summary>
/// <param name="read">The read.</param>
/// <param name="dataset">The data set.</param>
/// <param name="next">The share started before this one; null = this is the first.</param>
internal sealed class DatasetShare(CountedRead read, DatasetName dataset, DatasetShare? next)
{
    private int[]? nulls;

    public CountedRead Read => read;

    public DatasetName Dataset => dataset;

    public DatasetShare? Next => next;

    public long Rows { get; private set; }

    /// <summary>The number of empty cells for each cell of the read; empty when no cell is.</summary>
    public ReadOnlySpan<int> Nulls => nulls;

    /// <summary>Adds the rows of the range; the end is exclusive.</summary>
    public void Add(RowBuffer rows, int from, int to)
    {
        Rows += to - from;
        var cells = read.Cells;
        for (var i = 0; i < cells.Length; i++)
        {
            if (rows.CountNulls(cells[i].Ordinal, from, to) is > 0 and var empty)
            {
                (nulls ??= new int[cells.Length])[i] += empty;
            }
        }
    }
}
