using Gateway.Import.Inputs;

namespace Gateway.Import.Formats;

/// <summary>Reads what is unpacked, and stops where it grows beyond what a table can be.</summary>
/// <param name="length">How long it says it is, as far as 32 bits go; null = it does not say.</param>
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
