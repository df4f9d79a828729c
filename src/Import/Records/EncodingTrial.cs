using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Import.Records;

/// <summary>
/// Detects the encoding of a text: a byte order mark decides, otherwise zero bytes, otherwise escape sequences; otherwise strict UTF-8,
/// CP932 and EUC-JP are tried on the whole text. CP932 also accepts many texts of the others; then the decoded text is judged.
/// </summary>
/// <param name="stated">The encoding stated by the caller; null = to be detected.</param>
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

    /// <summary>Whether its characters contain zero bytes.</summary>
    public bool IsWide => candidates[0].Encoding.IsWide;

    /// <param name="last">Whether this is the end of the text.</param>
    public void Feed(ReadOnlySpan<byte> bytes, bool last)
    {
        foreach (var candidate in candidates)
        {
            candidate.Decoder.Feed(bytes, last);
        }
    }

    /// <summary>Returns the encoding, once everything has been fed, and the beginning of the text.</summary>
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
            return new FileFailure("encoding-unclear", "The text can be read as CP932 and as EUC-JP; it is unclear which is right.");
        }

        var text = TextJudge.Start(encoding.Encoding, start);
        return stated is null && TextJudge.Meant(text) is { } meant
            ? new FileFailure("garbled", "The text was read in a wrong encoding and saved that way before publication; export it again."
                + $" It probably means: {(meant.Length > 40 ? meant[..40] + "…" : meant)}")
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
            ? new FileFailure(
                "encoding-stated", $"The text is not in the specified encoding, {best.Encoding.Name}.", best.Decoder.FailedLine)
            : new FileFailure("encoding", "The text is in none of the encodings tried: "
                + string.Join(", ", candidates.Select(c => $"not {c.Encoding.Name} from line {c.Decoder.FailedLine}")) + ".",
                best.Decoder.FailedLine);
    }

    private sealed record Candidate(NamedEncoding Encoding)
    {
        public StrictDecoder Decoder { get; } = new(Encoding.Encoding);
    }
}

/// <summary>An encoding and the beginning of a text decoded by it.</summary>
internal sealed record DecodedStart(NamedEncoding Encoding, string Text);
