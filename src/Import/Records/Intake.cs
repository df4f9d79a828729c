using System.Security.Cryptography;
using System.Text;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;

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
        var piece = new byte[PieceSize];
        var filled = stream.ReadAtLeast(piece, PieceSize, throwOnEndOfStream: false);
        var start = piece.AsSpan(0, filled);
        if (NotText.Of(start) is { } failure)
        {
            return failure;
        }

        var separator = Separator(source.Hint, start);
        var candidates = source.Encoding is { } stated ? [new Candidate(stated.Encoding, stated.Name)] : Candidates(start);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        return ReadToEnd(stream, piece, filled, candidates, hash) is { } length
            ? Decide(source, candidates, Convert.ToHexStringLower(hash.GetHashAndReset()), length, separator)
            : new FileFailure("binary", "This is not text: it holds zero bytes.");
    }

    /// <returns>The length of the file; null when it is not text.</returns>
    private static long? ReadToEnd(Stream stream, byte[] piece, int filled, List<Candidate> candidates, IncrementalHash hash)
    {
        var isWide = candidates[0].Encoding is UnicodeEncoding;
        for (var length = (long)filled; ; length += filled)
        {
            var last = filled < PieceSize;
            var bytes = piece.AsMemory(0, filled);
            if (!isWide && bytes.Span.Contains((byte)0))
            {
                return null;
            }

            hash.AppendData(bytes.Span);
            candidates.ForEach(c => c.Decoder.Feed(bytes.Span, last));
            if (last)
            {
                return length;
            }

            filled = stream.ReadAtLeast(piece, PieceSize, throwOnEndOfStream: false);
        }
    }

    private static Attempt<Table> Decide(ImportSource source, List<Candidate> candidates, string sha256, long length, char separator)
    {
        if (candidates.Find(c => c.Decoder.FailedLine is null) is { } right)
        {
            return new Table(source.Name, right.Name,
                sha256, length, note => new RecordReader(source, right.Encoding, separator, note)) { Hint = source.Hint };
        }

        var best = candidates.MaxBy(c => c.Decoder.FailedLine)!;
        if (source.Encoding is not null)
        {
            return new FileFailure("encoding-stated", $"The text is not {best.Name}, as was said of it.", best.Decoder.FailedLine);
        }

        return new FileFailure("encoding", "The text is neither UTF-8 nor CP932 (Shift_JIS) nor marked as UTF-16: "
            + string.Join(", ", candidates.Select(c => $"not {c.Name} from line {c.Decoder.FailedLine}")) + ".", best.Decoder.FailedLine);
    }

    private static List<Candidate> Candidates(ReadOnlySpan<byte> start) =>
        (TextEncodings.ByMark(start) ?? TextEncodings.ByZeros(start)) is { } marked
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
