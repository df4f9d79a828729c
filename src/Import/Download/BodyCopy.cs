using System.IO.Compression;
using System.Security.Cryptography;
using Gateway.Import.Findings;

namespace Gateway.Import.Download;

/// <summary>
/// Copies a response body to a file, and stops when it is too long, too slow, or compressed more than any table would be.
/// </summary>
internal sealed class BodyCopy(DownloadRules rules, TimeProvider clock)
{
    private const int PieceSize = 1 << 16;

    /// <summary>Decompresses a body as its header says; null for an encoding that was not requested.</summary>
    public static Stream? Unpack(Stream body, ICollection<string> encodings) =>
        encodings.SelectMany(e => e.Split(',')).Select(e => e.Trim().ToUpperInvariant()).ToArray() switch
    {
        [] or ["IDENTITY"] => body,
        ["GZIP" or "X-GZIP"] => new GZipStream(body, CompressionMode.Decompress),
        ["DEFLATE"] => new ZLibStream(body, CompressionMode.Decompress),
        ["BR"] => new BrotliStream(body, CompressionMode.Decompress),
        _ => null,
    };

    /// <param name="wire">The body as received.</param>
    /// <param name="body">The same body, decompressed.</param>
    /// <returns>Length and hash, or why it was aborted.</returns>
    /// <exception cref="TimeoutException">The server stopped sending.</exception>
    /// <exception cref="InvalidDataException">The body cannot be decompressed, or its end is missing.</exception>
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

        // The runtime accepts a truncated gzip body: what was compressed while being sent may end early in a response that is complete.
        return body is not GZipStream || wire.End == (uint)length
            ? (length, Convert.ToHexStringLower(hash.GetHashAndReset()), null)
            : throw new InvalidDataException("its end is missing.");
    }

    /// <summary>Returns the failure for a body that is too long, according to its header or by its actual size.</summary>
    public FileFailure TooLong() => new("url-size", $"The file is larger than {rules.Limit >> 20} MB; --download-limit allows more.");

    private FileFailure? Judge(long length, long wire, TimeSpan time) =>
        length > rules.Limit ? TooLong()
        : length > rules.PackingRatioFrom && length / Math.Max(1, wire) > rules.PackingRatio
            ? new FileFailure("url-packed", "The compression ratio of the file is too high for a table.")
        : time > rules.SlowTime && wire / time.TotalSeconds < rules.Slowest
            ? new FileFailure("url-slow",
                $"The server sends fewer than {rules.Slowest} bytes a second; the download was stopped after {wire} bytes.")
            : null;
}
