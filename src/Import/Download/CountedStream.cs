using Gateway.Import.Inputs;

namespace Gateway.Import.Download;

/// <summary>Counts the bytes that are read through it, and keeps the last four of them.</summary>
internal sealed class CountedStream(Stream inner) : ReadingStream
{
    public long Count => BytesRead;

    /// <summary>The last four bytes as a number: in a body compressed with gzip, its unpacked length modulo 2³².</summary>
    public uint End { get; private set; }

    public override int Read(Span<byte> buffer) => Note(buffer[..inner.Read(buffer)]);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        return Note(buffer.Span[..read]);
    }

    private int Note(ReadOnlySpan<byte> piece)
    {
        BytesRead += piece.Length;
        foreach (var one in piece[^Math.Min(sizeof(uint), piece.Length)..])
        {
            End = (End >> 8) | ((uint)one << 24);
        }

        return piece.Length;
    }
}
