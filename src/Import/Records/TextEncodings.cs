using System.Text;
using Gateway.Import.Inputs;

namespace Gateway.Import.Records;

/// <summary>The encodings in which cities publish, strict, and their signatures at the start of a file.</summary>
internal static class TextEncodings
{
    private const byte Escape = 0x1B;

    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>Shift_JIS as written by Windows.</summary>
    public static Encoding Cp932 { get; } = new JisEncoding(isEuc: false, Page(932));

    /// <summary>The encoding of Unix before UTF-8.</summary>
    public static Encoding EucJp { get; } = new JisEncoding(isEuc: true, Page(51932));

    /// <summary>The encoding of mail before UTF-8: seven bits, with escape sequences.</summary>
    public static Encoding Iso2022Jp { get; } = Page(50220);

    private static readonly NamedEncoding[] Named =
    [
        new(Utf8, "UTF-8"), new(Cp932, "CP932"), new(Cp932, "Shift_JIS"), new(EucJp, "EUC-JP"), new(Iso2022Jp, "ISO-2022-JP"),
        new(Utf16(bigEndian: false), "UTF-16LE"), new(Utf16(bigEndian: true), "UTF-16BE"),
        new(Utf32(bigEndian: false), "UTF-32LE"), new(Utf32(bigEndian: true), "UTF-32BE"),
    ];

    private static readonly NamedEncoding[] Unmarked =
    [
        new(Utf16(bigEndian: false), "UTF-16 LE without BOM"), new(Utf16(bigEndian: true), "UTF-16 BE without BOM"),
        new(Utf32(bigEndian: false), "UTF-32 LE without BOM"), new(Utf32(bigEndian: true), "UTF-32 BE without BOM"),
    ];

    /// <summary>The names by which an encoding can be requested.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Named.Select(n => n.Name)];

    /// <summary>Returns the encoding of this name; null when there is none.</summary>
    public static NamedEncoding? ByName(string name) =>
        Array.Find(Named, n => n.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } found ? null
        : found.IsWide ? found with { Name = found.Name.Insert("UTF-16".Length, " ") }
        : found.Encoding == Cp932 ? found with { Name = "CP932" }
        : found;

    /// <summary>Returns the encoding indicated by a byte order mark; null when there is none.</summary>
    public static NamedEncoding? ByMark(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(Utf8, "UTF-8 with BOM"),
        [0xFF, 0xFE, 0, 0, ..] => new(Utf32(bigEndian: false), "UTF-32 LE"),
        [0, 0, 0xFE, 0xFF, ..] => new(Utf32(bigEndian: true), "UTF-32 BE"),
        [0xFF, 0xFE, ..] => new(Utf16(bigEndian: false), "UTF-16 LE"),
        [0xFE, 0xFF, ..] => new(Utf16(bigEndian: true), "UTF-16 BE"),
        _ => null,
    };

    /// <summary>
    /// Detects UTF-16 and UTF-32 without a byte order mark: decoded correctly, the text has line breaks and the characters of a Japanese
    /// table. Other files with zero bytes are not text.
    /// </summary>
    public static NamedEncoding? ByZeros(ReadOnlySpan<byte> start)
    {
        if (!start.Contains((byte)0))
        {
            return null;
        }

        var whole = start[..(start.Length / 4 * 4)].ToArray();
        return Unmarked.Select(e => (Encoding: e, Text: TextJudge.Start(e.Encoding, whole)))
            .Where(t => !t.Text.Contains('\0', StringComparison.Ordinal) && TextJudge.IsPlain(t.Text, alsoHalfWidth: true))
            .OrderByDescending(t => t.Text.Count(c => c is '\n' or '\r')).FirstOrDefault(t => t.Text.AsSpan().ContainsAny('\n', '\r'))
            .Encoding;
    }

    /// <summary>Detects ISO-2022-JP: only seven bits, and the escape sequences that switch to Japanese.</summary>
    public static NamedEncoding? ByEscapes(ReadOnlySpan<byte> start) =>
        (start.IndexOf([Escape, (byte)'$', (byte)'B']) >= 0 || start.IndexOf([Escape, (byte)'$', (byte)'@']) >= 0
            || start.IndexOf([Escape, (byte)'(', (byte)'I']) >= 0) && !start.ContainsAnyInRange((byte)0x80, (byte)0xFF)
            ? new(Iso2022Jp, "ISO-2022-JP")
            : null;

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true);

    private static UTF32Encoding Utf32(bool bigEndian) => new(bigEndian, byteOrderMark: true, throwOnInvalidCharacters: true);

    private static Encoding Page(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new InvalidOperationException($"The runtime lacks code page {number}.");
}
