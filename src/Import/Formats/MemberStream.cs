using System.IO.Compression;
using System.IO.Hashing;

namespace Gateway.Import.Formats;

/// <summary>Reads one member of an archive, and at its end compares length and checksum with what the archive says.</summary>
/// <param name="owner">What goes with it.</param>
internal sealed class MemberStream(ZipArchiveEntry entry, IDisposable? owner = null) : Stream
{
    private readonly Stream inner = entry.Open();
    private readonly Crc32 checksum = new();
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => entry.Length;

    public override long Position { get => read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        read += count;
        checksum.Append(buffer[..count]);
        if (read > entry.Length
            || (count == 0 && !buffer.IsEmpty && (read < entry.Length || checksum.GetCurrentHashAsUInt32() != entry.Crc32)))
        {
            throw new InvalidDataException("a member of the archive is not what the archive says.");
        }

        return count;
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
            owner?.Dispose();
        }

        base.Dispose(disposing);
    }
}
