using System.Security.Cryptography;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Import.Records;

/// <summary>
/// The first look at a file: is it text, in which encoding, and what separates its cells? The whole file is read once, in pieces.
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
        return ReadToEnd(stream, piece, filled, trial, hash) is var (length, endsInLine)
            ? Decide(source, trial, Convert.ToHexStringLower(hash.GetHashAndReset()), length, endsInLine)
            : new FileFailure("binary", "This is not text: it contains zero bytes.");
    }

    /// <returns>The length of the file, and whether it lacks a final line break; null when it is not text.</returns>
    private static (long Length, bool EndsInLine)? ReadToEnd(
        Stream stream, byte[] piece, int filled, EncodingTrial trial, IncrementalHash hash)
    {
        var endsInLine = false;
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
            endsInLine = bytes.IsEmpty ? endsInLine : bytes.TrimEnd((byte)0) is not [.., (byte)'\n' or (byte)'\r'];
            if (last)
            {
                return (length, endsInLine);
            }

            filled = stream.ReadAtLeast(piece, PieceSize, throwOnEndOfStream: false);
        }
    }

    private static Attempt<Table> Decide(ImportSource source, EncodingTrial trial, string sha256, long length, bool endsInLine)
    {
        var decided = trial.Decide();
        if (decided.Value is not var (encoding, text))
        {
            return decided.Failure!;
        }

        var separator = Separator.Of(source.Hint, text);
        return new Table(source.Name, encoding.Name, sha256, length, separator is { } sign
            ? note => new RecordReader(source, encoding.Encoding, sign, note)
            : _ => new SpacedRecords(source, encoding.Encoding))
        {
            Hint = source.Hint,
            Feed = source.Feed,
            IsDelimited = separator is not null,
            EndsInLine = endsInLine,
        };
    }
}
