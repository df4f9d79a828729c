using System.Text;

namespace Gateway.Import.Records;

/// <summary>The encodings cities publish in, strict, and the marks at the start of a file that name them.</summary>
internal static class TextEncodings
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>Shift_JIS as Windows writes it.</summary>
    public static Encoding Cp932 { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new InvalidOperationException("The runtime lacks code page 932.");

    /// <summary>The names by which an encoding can be asked for.</summary>
    public static IReadOnlyList<string> Names { get; } = ["UTF-8", "CP932", "Shift_JIS", "UTF-16LE", "UTF-16BE"];

    /// <summary>The encoding of a name; null when there is none.</summary>
    public static (Encoding Encoding, string Name)? ByName(string name) => name.ToUpperInvariant() switch
    {
        "UTF-8" => (Utf8, "UTF-8"),
        "CP932" or "SHIFT_JIS" => (Cp932, "CP932"),
        "UTF-16LE" => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), "UTF-16 LE"),
        "UTF-16BE" => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), "UTF-16 BE"),
        _ => null,
    };

    /// <summary>The encoding that a byte order mark names; null when there is none.</summary>
    public static (Encoding Encoding, string Name)? ByMark(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, "UTF-8 with BOM"),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), "UTF-16 LE"),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), "UTF-16 BE"),
        _ => null,
    };

    /// <summary>
    /// UTF-16 without a mark: its line breaks have a zero beside them, and zeros stand on one side only. Other files with zeros are no
    /// text.
    /// </summary>
    public static (Encoding Encoding, string Name)? ByZeros(ReadOnlySpan<byte> start)
    {
        var (even, odd, little, big) = (false, false, false, false);
        for (var i = 0; i + 1 < start.Length; i += 2)
        {
            even |= start[i] == 0;
            odd |= start[i + 1] == 0;
            little |= (start[i], start[i + 1]) == ('\n', 0);
            big |= (start[i], start[i + 1]) == (0, '\n');
        }

        return (even, odd) switch
        {
            (false, true) when little =>
                (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16 LE without BOM"),
            (true, false) when big =>
                (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16 BE without BOM"),
            _ => null,
        };
    }
}
