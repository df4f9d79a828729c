using System.Security.Cryptography;
using System.Text;

namespace Gateway.Import.Records;

/// <summary>
/// The first look at a file: is it text, and in which encoding? A byte order mark decides, else strict UTF-8, else strict CP932,
/// which comes last because it accepts many UTF-8 texts. The whole file is read once, in pieces.
/// </summary>
internal static class Intake
{
    private const int PieceSize = 1 << 16;

    public static Attempt<Table> Read(ImportSource source)
    {
        using var stream = source.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var piece = new byte[PieceSize];
        var filled = stream.ReadAtLeast(piece, PieceSize, throwOnEndOfStream: false);
        if (NotText.Of(piece.AsSpan(0, filled)) is { } failure)
        {
            return failure;
        }

        var separator = Separator(source.Hint, piece.AsSpan(0, filled));
        var candidates = Candidates(piece.AsSpan(0, filled));
        var wide = candidates[0].Encoding is UnicodeEncoding;
        long length = 0;
        while (true)
        {
            var last = filled < PieceSize;
            var bytes = piece.AsSpan(0, filled);
            hash.AppendData(bytes);
            length += filled;
            if (!wide && bytes.Contains((byte)0))
            {
                return new FileFailure("binary", "This is not text: it holds zero bytes.");
            }

            candidates.ForEach(c => c.Decoder.Feed(piece.AsSpan(0, filled), last));
            if (last)
            {
                break;
            }

            filled = stream.ReadAtLeast(piece, PieceSize, throwOnEndOfStream: false);
        }

        return Decide(source, candidates, Convert.ToHexStringLower(hash.GetHashAndReset()), length, separator);
    }

    private static Attempt<Table> Decide(ImportSource source, List<Candidate> candidates, string sha256, long length, char separator)
    {
        if (candidates.Find(c => c.Decoder.FailedLine is null) is { } right)
        {
            return new Table(source.Name, right.Name, sha256, length, note => new RecordReader(source, right.Encoding, separator, note)) { Hint = source.Hint };
        }

        var best = candidates.MaxBy(c => c.Decoder.FailedLine)!;
        return new FileFailure("encoding", "The text is neither UTF-8 nor CP932 (Shift_JIS) nor marked as UTF-16: "
            + string.Join(", ", candidates.Select(c => $"not {c.Name} from line {c.Decoder.FailedLine}")) + ".", best.Decoder.FailedLine);
    }

    private static List<Candidate> Candidates(ReadOnlySpan<byte> start) => (TextEncodings.ByMark(start) ?? TextEncodings.ByZeros(start)) is { } marked
        ? [new(marked.Encoding, marked.Name)]
        : [new(TextEncodings.Utf8, "UTF-8"), new(TextEncodings.Cp932, "CP932")];

    /// <summary>Tabs or commas: what the first line has more of that has any; a title above the table has none.</summary>
    private static char Separator(string name, ReadOnlySpan<byte> start)
    {
        foreach (var range in start.Split((byte)'\n'))
        {
            var (tabs, commas) = (start[range].Count((byte)'\t'), start[range].Count((byte)','));
            if (tabs != commas)
            {
                return tabs > commas ? '\t' : ',';
            }
        }

        return name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',';
    }

    private sealed record Candidate(Encoding Encoding, string Name)
    {
        public StrictDecoder Decoder { get; } = new(Encoding);
    }
}
