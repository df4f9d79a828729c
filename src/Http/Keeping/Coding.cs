using System.Buffers;
using System.IO.Compression;

namespace Gateway.Http.Keeping;

/// <summary>
/// A content coding in which an answer can be sent. The same text always gives the same bytes, as its strong tag promises.
/// </summary>
internal sealed class Coding
{
    /// <summary>
    /// Takes half as long again as the fastest level and is a third smaller; the better levels take thirty times as long.
    /// </summary>
    private const int BrotliQuality = 5;

    private const int BrotliWindow = 22;

    private readonly Func<ReadOnlyMemory<byte>, byte[]> encode;

    private Coding(int index, string? name, Func<ReadOnlyMemory<byte>, byte[]> encode) =>
        (Index, Name, this.encode) = (index, name, encode);

    /// <summary>No coding.</summary>
    public static Coding Plain { get; } = new(0, null, static text => text.ToArray());

    public static Coding Brotli { get; } = new(1, "br", EncodeBrotli);

    public static Coding Gzip { get; } = new(2, "gzip", EncodeGzip);

    public static IReadOnlyList<Coding> All { get; } = [Plain, Brotli, Gzip];

    /// <summary>Its index in <see cref="All"/>.</summary>
    public int Index { get; }

    /// <summary>The value of <c>Content-Encoding</c>; null for none.</summary>
    public string? Name { get; }

    /// <summary>Tells its tags apart from those of other codings.</summary>
    public string Mark => Name is null ? "" : "-" + Name;

    public byte[] Encode(ReadOnlyMemory<byte> text) => encode(text);

    private static byte[] EncodeBrotli(ReadOnlyMemory<byte> text)
    {
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(text.Length));
        try
        {
            return BrotliEncoder.TryCompress(text.Span, room, out var length, BrotliQuality, BrotliWindow)
                ? room[..length]
                : throw new InvalidOperationException("A buffer of the greatest length was too short.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    private static byte[] EncodeGzip(ReadOnlyMemory<byte> text)
    {
        using var coded = new MemoryStream();
        using (var gzip = new GZipStream(coded, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(text.Span);
        }

        return coded.ToArray();
    }
}
