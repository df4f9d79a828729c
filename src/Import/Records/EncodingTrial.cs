using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Import.Records;

/// <summary>
/// Finds out in which encoding a text is: a byte order mark decides, else zero bytes, else escape sequences, else strict UTF-8, CP932 and
/// EUC-JP are tried on the whole text. CP932 accepts many texts of the others; then what was read is judged.
/// </summary>
/// <param name="stated">The encoding it is said to be in; null = to be found out.</param>
internal sealed class EncodingTrial(byte[] start, NamedEncoding? stated)
{
    private static readonly NamedEncoding[] Plain =
        [new(TextEncodings.Utf8, "UTF-8"), new(TextEncodings.Cp932, "CP932"), new(TextEncodings.EucJp, "EUC-JP")];

    private readonly Candidate[] candidates =
    [
        .. (stated ?? TextEncodings.ByMark(start) ?? TextEncodings.ByZeros(start) ?? TextEncodings.ByEscapes(start)) is { } one
            ? [new Candidate(one)]
            : Plain.Select(e => new Candidate(e)),
    ];

    /// <summary>Whether zero bytes belong to its characters.</summary>
    public bool IsWide => candidates[0].Encoding.IsWide;

    /// <param name="last">Nothing comes after.</param>
    public void Feed(ReadOnlySpan<byte> bytes, bool last)
    {
        foreach (var candidate in candidates)
        {
            candidate.Decoder.Feed(bytes, last);
        }
    }

    /// <summary>The encoding, when all has been fed, and the beginning of the text.</summary>
    public Attempt<DecodedStart> Decide()
    {
        var right = candidates.Where(c => c.Decoder.FailedLine is null).Select(c => c.Encoding).ToArray();
        if (right.Length == 0)
        {
            return Refuse();
        }

        var encoding = right[0].Encoding == TextEncodings.Cp932 && right.Length > 1 ? Meant(right[0], right[1]) : right[0];
        if (encoding is null)
        {
            return new FileFailure("encoding-unclear", "The text can be read as CP932 and as EUC-JP, and nothing tells which it is.");
        }

        var text = TextJudge.Start(encoding.Encoding, start);
        return stated is null && TextJudge.Meant(text) is { } meant
            ? new FileFailure("garbled", "The text was read in a wrong encoding and saved so, before it was published; export it again."
                + $" It seems to mean: {(meant.Length > 40 ? meant[..40] + "…" : meant)}")
            : new DecodedStart(encoding, text);
    }

    private NamedEncoding? Meant(NamedEncoding cp932, NamedEncoding euc) =>
        TextJudge.IsEuc(TextJudge.Start(cp932.Encoding, start), TextJudge.Start(euc.Encoding, start)) switch
        {
            true => euc,
            false => cp932,
            null => null,
        };

    private FileFailure Refuse()
    {
        var best = candidates.MaxBy(c => c.Decoder.FailedLine)!;
        return stated is not null
            ? new FileFailure("encoding-stated", $"The text is not {best.Encoding.Name}, as was said of it.", best.Decoder.FailedLine)
            : new FileFailure("encoding", "The text is in none of the encodings tried: "
                + string.Join(", ", candidates.Select(c => $"not {c.Encoding.Name} from line {c.Decoder.FailedLine}")) + ".",
                best.Decoder.FailedLine);
    }

    private sealed record Candidate(NamedEncoding Encoding)
    {
        public StrictDecoder Decoder { get; } = new(Encoding.Encoding);
    }
}

/// <summary>An encoding and the beginning of a text as read by it.</summary>
internal sealed record DecodedStart(NamedEncoding Encoding, string Text);
