using System.Buffers;

namespace Gateway.Graph.Answers;

/// <summary>
/// The rented buffer an answer is written into. An array per answer, grown by copying, was most of what a list allocated, and large arrays
/// live until the next full collection.
/// </summary>
internal sealed class AnswerBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] bytes;
    private int length;

    public AnswerBuffer(int size)
        : this(ArrayPool<byte>.Shared.Rent(size), 0)
    {
    }

    private AnswerBuffer(byte[] bytes, int length) => (this.bytes, this.length) = (bytes, length);

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => Free(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => Free(sizeHint).Span;

    /// <summary>Hands over what was written, so that it can be written differently; this buffer is then empty.</summary>
    public AnswerBuffer Take()
    {
        var taken = new AnswerBuffer(bytes, length);
        (bytes, length) = (ArrayPool<byte>.Shared.Rent(length + 512), 0);
        return taken;
    }

    /// <summary>Returns the memory to the pool; the written bytes must not be read afterwards.</summary>
    public void Dispose()
    {
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            (bytes, length) = ([], 0);
        }
    }

    private Memory<byte> Free(int wanted)
    {
        if (bytes.Length - length < Math.Max(wanted, 1))
        {
            Grow(length + Math.Max(wanted, 1));
        }

        return bytes.AsMemory(length);
    }

    private void Grow(int needed)
    {
        var grown = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, needed));
        bytes.AsSpan(0, length).CopyTo(grown);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = grown;
    }
}
