using System.Text;

namespace Gateway.Import.Records;

/// <summary>
/// An encoding of JIS, strict: Shift_JIS as the Encoding Standard reads it and Windows writes it (CP932), or EUC-JP. What is no character
/// of it stops the reading; the single bytes 80, A0 and FD to FF are none.
/// </summary>
/// <param name="writer">The runtime's encoding, by which texts are written.</param>
internal sealed class JisEncoding(bool isEuc, Encoding writer) : Encoding
{
    public override string WebName => writer.WebName;

    public override Decoder GetDecoder() => new JisDecoder(isEuc);

    public override int GetByteCount(char[] chars, int index, int count) => writer.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        writer.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) => GetDecoder().GetCharCount(bytes, index, count, flush: true);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        GetDecoder().GetChars(bytes, byteIndex, byteCount, chars, charIndex, flush: true);

    public override int GetMaxByteCount(int charCount) => writer.GetMaxByteCount(charCount);

    /// <summary>A lead byte may be left from before.</summary>
    public override int GetMaxCharCount(int byteCount) => byteCount + 1;
}
