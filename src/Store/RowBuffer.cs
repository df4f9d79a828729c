using System.Buffers;

namespace Gateway.Store;

/// <summary>The type of the value in a result cell.</summary>
internal enum CellKind : byte
{
    Null,
    Integer,
    Real,
    Text,
}

/// <summary>
/// The rows of a result in one block of cells and one block of UTF-8 text, both pooled: reading a page allocates next to nothing. Each text
/// is stored in quotation marks, ready for JSON: nearly all are sent as they are.
/// </summary>
internal sealed class RowBuffer(int width) : IDisposable
{
    private const byte Quote = (byte)'"';

    private Cell[] cells = ArrayPool<Cell>.Shared.Rent(Math.Max(64, width * 16));
    private byte[] text = ArrayPool<byte>.Shared.Rent(4096);
    private int cellCount;
    private int textLength;

    /// <summary>Cells per row.</summary>
    public int Width => width;

    public int Rows { get; private set; }

    public void AddNull() => Add(new Cell(CellKind.Null, 0, 0));

    public void AddInteger(long value) => Add(new Cell(CellKind.Integer, value, 0));

    public void AddReal(double value) => Add(new Cell(CellKind.Real, BitConverter.DoubleToInt64Bits(value), 0));

    public void AddText(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Reserve(utf8.Length));
        Commit(utf8.Length);
    }

    /// <summary>
    /// Returns where the next text may be written, with room for at least <paramref name="length"/> bytes; <see cref="Commit"/> commits
    /// it.
    /// </summary>
    public ArraySegment<byte> Reserve(int length)
    {
        var needed = textLength + length + 2;
        if (needed > text.Length)
        {
            text = Grown(text, textLength, needed);
        }

        return new ArraySegment<byte>(text, textLength + 1, text.Length - textLength - 2);
    }

    /// <summary>
    /// Adds the text whose <paramref name="length"/> bytes were written into <see cref="Reserve"/>, which must be called for an empty text
    /// too.
    /// </summary>
    public void Commit(int length)
    {
        var start = textLength + 1;
        Add(new Cell(CellKind.Text, start, length));
        text[textLength] = text[start + length] = Quote;
        textLength = start + length + 1;
    }

    public void EndRow() => Rows++;

    public void RemoveLastRow()
    {
        Rows--;
        cellCount -= width;
    }

    /// <summary>How often the buffer was cleared: the number of a row is valid only within one filling.</summary>
    public int Filling { get; private set; }

    /// <summary>Drops all rows and keeps the memory for the next ones.</summary>
    public void Clear() => (Rows, cellCount, textLength, Filling) = (0, 0, 0, Filling + 1);

    /// <summary>Reverses the order of the rows from <paramref name="start"/> on.</summary>
    public void Reverse(int start)
    {
        for (int low = start, high = Rows - 1; low < high; low++, high--)
        {
            for (var i = 0; i < width; i++)
            {
                (cells[(low * width) + i], cells[(high * width) + i]) = (cells[(high * width) + i], cells[(low * width) + i]);
            }
        }
    }

    public CellKind Kind(int row, int column) => cells[(row * width) + column].Kind;

    public bool IsNull(int row, int column) => Kind(row, column) == CellKind.Null;

    public long Integer(int row, int column) => cells[(row * width) + column].Bits;

    /// <summary>Returns the number, also if SQLite stored a whole one as an integer.</summary>
    public double Real(int row, int column)
    {
        var cell = cells[(row * width) + column];
        return cell.Kind == CellKind.Integer ? cell.Bits : BitConverter.Int64BitsToDouble(cell.Bits);
    }

    public ReadOnlySpan<byte> Text(int row, int column)
    {
        var cell = cells[(row * width) + column];
        return cell.Kind == CellKind.Text ? text.AsSpan((int)cell.Bits, cell.Length) : default;
    }

    /// <summary>The same, in quotation marks.</summary>
    public ReadOnlySpan<byte> Quoted(int row, int column)
    {
        var cell = cells[(row * width) + column];
        return cell.Kind == CellKind.Text ? text.AsSpan((int)cell.Bits - 1, cell.Length + 2) : "\"\""u8;
    }

    /// <summary>
    /// Returns the first row after <paramref name="row"/> with a different text in the column, or <paramref name="end"/>.
    /// </summary>
    public int EndOfRun(int row, int column, int end)
    {
        var all = cells.AsSpan(0, end * width);
        var texts = text.AsSpan();
        var first = Text(row, column);
        for (var at = ((row + 1) * width) + column; at < all.Length; at += width)
        {
            ref readonly var cell = ref all[at];
            if (cell.Length != first.Length || (cell.Length > 0 && !texts.Slice((int)cell.Bits, cell.Length).SequenceEqual(first)))
            {
                return at / width;
            }
        }

        return end;
    }

    /// <summary>Counts the empty cells of a column from one row up to but not including another.</summary>
    public int CountNulls(int column, int from, int to)
    {
        var all = cells.AsSpan(0, to * width);
        var nulls = 0;
        for (var at = (from * width) + column; at < all.Length; at += width)
        {
            nulls += all[at].Kind == CellKind.Null ? 1 : 0;
        }

        return nulls;
    }

    public void Dispose()
    {
        ArrayPool<Cell>.Shared.Return(cells);
        ArrayPool<byte>.Shared.Return(text);
        cells = [];
        text = [];
        Rows = 0;
    }

    private void Add(Cell cell)
    {
        if (cellCount == cells.Length)
        {
            cells = Grown(cells, cellCount, cellCount + 1);
        }

        cells[cellCount++] = cell;
    }

    private static T[] Grown<T>(T[] block, int used, int needed)
    {
        var grown = ArrayPool<T>.Shared.Rent(Math.Max(block.Length * 2, needed));
        block.AsSpan(0, used).CopyTo(grown);
        ArrayPool<T>.Shared.Return(block);
        return grown;
    }

    private readonly record struct Cell(CellKind Kind, long Bits, int Length);
}
