using Gateway.Import.Inputs;

namespace Gateway.Import.Formats;

/// <summary>Reads decompressed data, and stops when it grows larger than a table can be.</summary>
/// <param name="length">The stated length modulo 2³²; null = not stated.</param>
internal sealed class UnpackedStream(Stream inner, long most, uint? length = null) : ReadingStream
{
    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        BytesRead += count;
        if (count == 0 && !buffer.IsEmpty && length is { } said && (uint)BytesRead != said)
        {
            throw new InvalidDataException("its end is missing.");
        }

        return BytesRead <= most ? count : throw new InvalidDataException($"unpacked, it is larger than {most >> 20} MB.");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
