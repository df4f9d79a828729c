namespace Gateway.Import.Formats;

/// <summary>Reads what is unpacked, and stops where it grows beyond what a table can be.</summary>
/// <param name="length">How long it says it is, as far as 32 bits go; null = it does not say.</param>
internal sealed class UnpackedStream(Stream inner, long most, uint? length = null) : Stream
{
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        read += count;
        if (count == 0 && !buffer.IsEmpty && length is { } said && (uint)read != said)
        {
            throw new InvalidDataException("its end is missing.");
        }

        return read <= most ? count : throw new InvalidDataException($"unpacked, it is larger than {most >> 20} MB.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
