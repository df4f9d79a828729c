namespace Gateway.Graph.Files;

/// <summary>
/// An arena for what is kept until a row, or a group of rows, is written: pieces are taken from blocks that are reused afterwards, so that
/// nothing is allocated per cell.
/// </summary>
internal sealed class Blocks<T>
{
    /// <summary>The length of a block, unless a longer piece has a block to itself.</summary>
    private const int Length = 16 * 1024;

    private readonly List<T[]> blocks = [];
    private int current;
    private int used;

    /// <summary>Returns a piece that belongs to the caller until <see cref="Clear"/>.</summary>
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

    /// <summary>Takes back all pieces.</summary>
    public void Clear() => (current, used) = (0, 0);
}
