using System.Security.Cryptography;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Import.Records;

/// <summary>
/// The first look at a file: is it text, in which encoding, and what parts its cells? The whole file is read once, in pieces.
/// </summary>
internal static class Intake
{
    private const int PieceSize = 1 << 16;

    public static Attempt<Table> Read(ImportSource source)
    {
        using var stream = source.Open();
        var piece = new byte[PieceSize];
        var filled = stream.ReadAtLeast(piece, PieceSize, throwOnEndOfStream: false);
        var start = piece.AsSpan(0, filled).ToArray();
        if (NotText.Of(start) is { } failure)
        {
            return failure;
        }

        var trial = new EncodingTrial(start, source.Encoding);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        return ReadToEnd(stream, piece, filled, trial, hash) is { } length
            ? Decide(source, trial, Convert.ToHexStringLower(hash.GetHashAndReset()), length)
            : new FileFailure("binary", "This is not text: it holds zero bytes.");
    }

    /// <returns>The length of the file; null when it is not text.</returns>
    private static long? ReadToEnd(Stream stream, byte[] piece, int filled, EncodingTrial trial, IncrementalHash hash)
    {
        for (var length = (long)filled; ; length += filled)
        {
            var last = filled < PieceSize;
            var bytes = piece.AsSpan(0, filled);
            if (!trial.IsWide && bytes.Contains((byte)0))
            {
                return null;
            }

            hash.AppendData(bytes);
            trial.Feed(bytes, last);
            if (last)
            {
                return length;
            }

            filled = stream.ReadAtLeast(piece, PieceSize, throwOnEndOfStream: false);
        }
    }

    private static Attempt<Table> Decide(ImportSource source, EncodingTrial trial, string sha256, long length)
    {
        var decided = trial.Decide();
        return decided.Value is var (encoding, text)
            ? new Table(source.Name, encoding.Name, sha256, length, Separator.Of(source.Hint, text) is { } separator
                ? note => new RecordReader(source, encoding.Encoding, separator, note)
                : _ => new SpacedRecords(source, encoding.Encoding)) { Hint = source.Hint, Feed = source.Feed }
            : decided.Failure!;
    }
}
