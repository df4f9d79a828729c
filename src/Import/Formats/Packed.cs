using System.Buffers.Binary;
using System.IO.Compression;
using Gateway.Import.Inputs;

namespace Gateway.Import.Formats;

/// <summary>A file compressed with gzip, <c>aed.csv.gz</c>: its content is read as if it were a file by itself.</summary>
internal static class Packed
{
    private const string Ending = ".gz";

    /// <summary>
    /// Returns the file inside; one that needs random access is held in memory, others are decompressed anew each time they are read.
    /// </summary>
    public static ImportSource Inner(ImportSource source, IntakeLimits limits)
    {
        var inner = source with
        {
            Hint = Plain(source.Hint),
            Open = () => Unpacked(source.Open(), limits),
        };
        using var stream = inner.Open();
        var start = new byte[4];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (SourceForms.Of(start.AsSpan(0, length)) is SourceForm.Text or SourceForm.Map)
        {
            return inner;
        }

        var kept = Whole(inner, limits);
        return inner with { Open = () => new MemoryStream(kept, writable: false) };
    }

    /// <summary>
    /// Decompresses a stream, verifying the length in its last four bytes: the runtime does not, and would accept a truncated file.
    /// </summary>
    private static UnpackedStream Unpacked(Stream packed, IntakeLimits limits)
    {
        uint? length = null;
        if (packed.CanSeek && packed.Length > sizeof(uint))
        {
            var end = new byte[sizeof(uint)];
            packed.Position = packed.Length - end.Length;
            packed.ReadExactly(end);
            packed.Position = 0;
            length = BinaryPrimitives.ReadUInt32LittleEndian(end);
        }

        return new UnpackedStream(new GZipStream(packed, CompressionMode.Decompress), limits.ArchiveUnpacked, length);
    }

    private static byte[] Whole(ImportSource inner, IntakeLimits limits)
    {
        using var stream = new UnpackedStream(inner.Open(), limits.WorkbookBytes);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Plain(string name) => name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? name[..^Ending.Length] : name;
}
