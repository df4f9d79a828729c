namespace Gateway.Graph.Files;

/// <summary>
/// Memory for what is kept until a row, or a group of rows, is written: taken piece by piece from blocks, which serve the next ones
/// afterwards, so that nothing is allocated for a cell.
/// </summary>
internal sealed class Blocks<T>
{
    /// <summary>The length of a block, but for one that a longer piece has for itself.</summary>
    private const int Length = 16 * 1024;

    private readonly List<T[]> blocks = [];
    private int current;
    private int used;

    /// <summary>A piece that is the taker's until <see cref="Clear"/>.</summary>
    public Memory<T> Take(int length)
    {
        while (current < blocks.Count && blocks[current].Length - used < length)
        {
            (current, used) = (current + 1, 0);
        }

        if (current == blocks.Count)
        {
            blocks.Add(new T[Math.Max(Length, length)]);
        }

        used += length;
        return blocks[current].AsMemory(used - length, length);
    }

    /// <summary>Takes all pieces back.</summary>
    public void Clear() => (current, used) = (0, 0);
}
