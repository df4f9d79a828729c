using System.IO.Compression;
using System.Security.Cryptography;
using Gateway.Import.Findings;

namespace Gateway.Import.Download;

/// <summary>Copies the body of an answer to a file, and stops when it is too long, too slow, or packed as no table is.</summary>
internal sealed class BodyCopy(DownloadRules rules, TimeProvider clock)
{
    private const int PieceSize = 1 << 16;

    /// <summary>Unpacks a body as its header says; null for a form that was not asked for.</summary>
    public static Stream? Unpack(Stream body, ICollection<string> encodings) =>
        encodings.SelectMany(e => e.Split(',')).Select(e => e.Trim().ToUpperInvariant()).ToArray() switch
    {
        [] or ["IDENTITY"] => body,
        ["GZIP" or "X-GZIP"] => new GZipStream(body, CompressionMode.Decompress),
        ["DEFLATE"] => new ZLibStream(body, CompressionMode.Decompress),
        ["BR"] => new BrotliStream(body, CompressionMode.Decompress),
        _ => null,
    };

    /// <param name="wire">The body as it comes.</param>
    /// <param name="body">The same, unpacked.</param>
    /// <returns>Length and hash, or why it was given up.</returns>
    /// <exception cref="TimeoutException">The server fell silent.</exception>
    public async Task<(long Length, string Sha256, FileFailure? Failure)> CopyAsync(
        CountedStream wire, Stream body, Stream to, CancellationToken cancellation)
    {
        var piece = new byte[PieceSize];
        var (length, began) = (0L, clock.GetTimestamp());
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var silence = new Silence(rules.IdleTime, clock, cancellation);
        while (await silence.BreakAsync(token => body.ReadAsync(piece, token)) is var read and > 0)
        {
            length += read;
            if (Judge(length, wire.Count, clock.GetElapsedTime(began)) is { } failure)
            {
                return (length, "", failure);
            }

            hash.AppendData(piece, 0, read);
            await to.WriteAsync(piece.AsMemory(0, read), cancellation);
        }

        return (length, Convert.ToHexStringLower(hash.GetHashAndReset()), null);
    }

    /// <summary>Too long, whether the server says so or the bytes do.</summary>
    public FileFailure TooLong() => new("url-size", $"The file is larger than {rules.Limit >> 20} MB; --download-limit allows more.");

    private FileFailure? Judge(long length, long wire, TimeSpan time) =>
        length > rules.Limit ? TooLong()
        : length > rules.PackingRatioFrom && length / Math.Max(1, wire) > rules.PackingRatio
            ? new FileFailure("url-packed", "The file is packed so tightly that it can be no table.")
        : time > rules.SlowTime && wire / time.TotalSeconds < rules.Slowest
            ? new FileFailure("url-slow",
                $"The server sends fewer than {rules.Slowest} bytes a second; it was given up after {wire} bytes.")
            : null;
}
