using System.Runtime.CompilerServices;
using System.Text;

namespace Gateway.Import.Records;

/// <summary>Decodes Shift_JIS or EUC-JP piece by piece; a character may be split between two pieces.</summary>
internal sealed class JisDecoder(bool isEuc) : Decoder
{
    private const int FirstKatakana = 0xA1;
    private const int LastKatakana = 0xDF;

    /// <summary>The prefix of half-width katakana in EUC-JP.</summary>
    private const byte Single = 0x8E;

    /// <summary>The lead byte of a character whose trail byte has not arrived yet; zero = none.</summary>
    private byte lead;

    public override void Reset() => lead = 0;

    public override int GetCharCount(byte[] bytes, int index, int count) => GetCharCount(bytes.AsSpan(index, count), flush: false);

    public override int GetCharCount(byte[] bytes, int index, int count, bool flush) => GetCharCount(bytes.AsSpan(index, count), flush);

    public override int GetCharCount(ReadOnlySpan<byte> bytes, bool flush)
    {
        // Every character is exactly one UTF-16 code unit; only the count is needed, so the characters are decoded and dropped.
        var (kept, count) = (lead, 0);
        Span<char> dropped = stackalloc char[512];
        for (var at = 0; at < bytes.Length;)
        {
            count += Decode(bytes[at..], dropped, at, out var used);
            at += used;
        }

        EndsWell(flush, bytes.Length);
        lead = kept;
        return count;
    }

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        GetChars(bytes.AsSpan(byteIndex, byteCount), chars.AsSpan(charIndex), flush: false);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool flush) =>
        GetChars(bytes.AsSpan(byteIndex, byteCount), chars.AsSpan(charIndex), flush);

    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush)
    {
        Convert(bytes, chars, flush, out _, out var count, out var completed);
        return completed ? count : throw new ArgumentException("There is no room for all characters.", nameof(chars));
    }

    public override void Convert(
        byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, int charCount, bool flush, out int bytesUsed,
        out int charsUsed, out bool completed) =>
        Convert(bytes.AsSpan(byteIndex, byteCount), chars.AsSpan(charIndex, charCount), flush, out bytesUsed, out charsUsed, out completed);

    public override void Convert(
        ReadOnlySpan<byte> bytes, Span<char> chars, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
    {
        charsUsed = Decode(bytes, chars, 0, out bytesUsed);
        completed = bytesUsed == bytes.Length;
        EndsWell(flush && completed, bytes.Length);
    }

    /// <returns>The number of characters written.</returns>
    /// <param name="before">The number of bytes of this piece that were decoded before these.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Decode(ReadOnlySpan<byte> bytes, Span<char> chars, int before, out int used)
    {
        var (at, count) = (0, 0);
        while (at < bytes.Length && count < chars.Length)
        {
            if (lead == 0 && bytes[at] < 0x80)
            {
                Ascii.ToUtf16(bytes[at..], chars[count..], out var plain);
                (at, count) = (at + plain, count + plain);
                continue;
            }

            if (lead == 0 && IsLead(bytes[at]))
            {
                lead = bytes[at++];
                continue;
            }

            chars[count++] = Character(bytes[at]) is var character and not '\0' ? character : throw NoCharacter(before + at);
            lead = 0;
            at++;
        }

        used = at;
        return count;
    }

    private bool IsLead(byte value) => isEuc
        ? value is Single or (>= 0xA1 and <= 0xFE)
        : value is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC);

    /// <summary>Returns the character that ends with this byte; zero = none.</summary>
    private char Character(byte last) => (isEuc, lead) switch
    {
        (false, 0) or (true, Single) => last is >= FirstKatakana and <= LastKatakana ? (char)(last + 0xFF61 - FirstKatakana) : '\0',
        (true, 0) => '\0',
        (true, _) => last is >= 0xA1 and <= 0xFE ? JisIndex.At(((lead - 0xA1) * 94) + last - 0xA1) : '\0',
        _ => last is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC)
            ? JisIndex.At(((lead - (lead < 0xA0 ? 0x81 : 0xC1)) * JisIndex.Trails) + last - (last < 0x7F ? 0x40 : 0x41))
            : '\0',
    };

    /// <summary>Throws when the input ends in the middle of a character.</summary>
    private void EndsWell(bool isEnd, int length)
    {
        if (isEnd && lead != 0)
        {
            throw NoCharacter(length);
        }
    }

    private DecoderFallbackException NoCharacter(int index)
    {
        lead = 0;
        return new DecoderFallbackException("The bytes are no character.", [], index);
    }
}
