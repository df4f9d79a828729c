using System.IO.Compression;
using System.IO.Hashing;
using Gateway.Import.Inputs;

namespace Gateway.Import.Formats;

/// <summary>Reads one member of an archive, and at its end verifies length and checksum against the archive's directory.</summary>
/// <param name="owner">Disposed together with the stream.</param>
internal sealed class MemberStream(ZipArchiveEntry entry, IDisposable? owner = null) : ReadingStream
{
    private readonly Stream inner = entry.Open();
    private readonly Crc32 checksum = new();

    public override long Length => entry.Length;

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        BytesRead += count;
        checksum.Append(buffer[..count]);
        if (BytesRead > entry.Length
            || (count == 0 && !buffer.IsEmpty && (BytesRead < entry.Length || checksum.GetCurrentHashAsUInt32() != entry.Crc32)))
        {
            throw new InvalidDataException("a file in the archive does not match the archive's directory.");
        }

        return count;
    }

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
