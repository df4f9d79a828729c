using System.Text;

namespace Gateway.Import.Records;

/// <summary>Tries an encoding on a stream of bytes, and records the line of the first byte that it cannot decode.</summary>
internal sealed class StrictDecoder(Encoding encoding)
{
    private readonly Decoder decoder = encoding.GetDecoder();
    private readonly char[] characters = new char[1 << 16];
    private int line = 1;

    /// <summary>The line of the first undecodable byte; null = none so far.</summary>
    public int? FailedLine { get; private set; }

    public void Feed(ReadOnlySpan<byte> bytes, bool last)
    {
        if (FailedLine is not null)
        {
            return;
        }

        try
        {
            Decode(bytes, last);
            line += LineBreaks(bytes);
        }
        catch (DecoderFallbackException failure)
        {
            FailedLine = line + LineBreaks(bytes[..Math.Clamp(failure.Index, 0, bytes.Length)]);
        }
    }

    private void Decode(ReadOnlySpan<byte> bytes, bool last)
    {
        for (var completed = false; !completed;)
        {
            decoder.Convert(bytes, characters, last, out var used, out var count, out completed);
            bytes = bytes[used..];

            // The runtime lets unknown escape sequences of ISO-2022-JP through.
            if (encoding == TextEncodings.Iso2022Jp && characters.AsSpan(0, count).Contains('\u001B'))
            {
                throw new DecoderFallbackException();
            }
        }
    }

    /// <summary>Counts line breaks; in no byte-oriented encoding is a line feed part of another character.</summary>
    private static int LineBreaks(ReadOnlySpan<byte> bytes) => bytes.Count((byte)'\n');
}
