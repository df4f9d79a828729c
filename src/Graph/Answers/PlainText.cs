using System.Buffers;

namespace Gateway.Graph.Answers;

/// <summary>
/// Recognises text that JSON takes unescaped. The JSON encoder can tell too, but quickly only for ASCII: it decodes each Japanese character
/// by a call, which would be a tenth of a list. Text not known to be plain is left to the encoder, so that it alone decides how text is
/// written.
/// </summary>
internal static class PlainText
{
    private const int LeastOfThreeBytes = 0x800;

    private static readonly SearchValues<byte> Ascii =
        SearchValues.Create([.. Enumerable.Range(0, 0x80).Where(IsNotEncoded).Select(sign => (byte)sign)]);

    /// <summary>A bit for each code point of at most three bytes in UTF-8.</summary>
    private static readonly ulong[] Plain = [.. Enumerable.Range(0, 0x10000 / 64).Select(block =>
        Enumerable.Range(0, 64).Aggregate(0UL, (bits, bit) => IsNotEncoded((block * 64) + bit) ? bits | (1UL << bit) : bits))];

    /// <summary>Whether no part of a UTF-8 text needs escaping; false when that is not known.</summary>
    public static bool Is(ReadOnlySpan<byte> utf8)
    {
        var at = utf8.IndexOfAnyExcept(Ascii);
        while ((uint)at < (uint)utf8.Length)
        {
            var first = utf8[at];
            if (first < 0x80)
            {
                if (!IsPlain(first))
                {
                    return false;
                }

                at++;
            }
            else if (first >> 4 != 0xE || utf8.Length - at < 3 || !IsPlain(first, utf8[at + 1], utf8[at + 2]))
            {
                return false;
            }
            else
            {
                at += 3;
            }
        }

        return true;
    }

    private static bool IsPlain(byte first, byte second, byte third)
    {
        var sign = ((first & 0xF) << 12) | ((second & 0x3F) << 6) | (third & 0x3F);
        return IsContinued(second) && IsContinued(third) && sign >= LeastOfThreeBytes && IsPlain(sign);
    }

    private static bool IsContinued(byte part) => (part & 0xC0) == 0x80;

    private static bool IsPlain(int sign) => (Plain[sign >> 6] >> (sign & 63) & 1) != 0;

    private static bool IsNotEncoded(int sign) => !char.IsSurrogate((char)sign) && !JsonForm.Options.Encoder!.WillEncode(sign);
}
