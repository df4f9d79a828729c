using System.Text;

namespace Gateway.Import.Records;

/// <summary>
/// A strict JIS encoding: Shift_JIS as defined by the Encoding Standard and written by Windows (CP932), or EUC-JP. Invalid bytes stop the
/// reading; these include the single bytes 80, A0 and FD to FF.
/// </summary>
/// <param name="writer">The runtime's encoding, used to write texts.</param>
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

    /// <summary>Allows for a lead byte left over from the previous piece.</summary>
    public override int GetMaxCharCount(int byteCount) => byteCount + 1;
}
