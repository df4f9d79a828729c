using System.Text;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>The rows of one data set in one read of an answer, and how many cells of these are empty.</summary>
/// <param name="read">The read.</param>
/// <param name="dataset">The key of the data set.</param>
internal sealed class DatasetShare(CountedRead read, string dataset)
{
    private readonly byte[] key = Encoding.UTF8.GetBytes(dataset);
    private readonly int[] nulls = new int[read.Cells.Count];

    public CountedRead Read => read;

    public string Dataset => dataset;

    public long Rows { get; private set; }

    /// <summary>By the cells of the read.</summary>
    public IReadOnlyList<int> Nulls => nulls;

    public bool IsOf(ReadOnlySpan<byte> other) => other.SequenceEqual(key);

    public void Add(RowBuffer rows, int row)
    {
        Rows++;
        for (var i = 0; i < nulls.Length; i++)
        {
            if (rows.IsNull(row, read.Cells[i].Ordinal))
            {
                nulls[i]++;
            }
        }
    }
}
