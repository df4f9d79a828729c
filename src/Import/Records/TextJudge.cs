using System.Text;
using System.Text.Unicode;

namespace Gateway.Import.Records;

/// <summary>
/// Judges a decoded text before it is served: valid bytes may still make no sense, because the encoding is wrong, or because another
/// program decoded them wrongly before.
/// </summary>
internal static class TextJudge
{
    /// <summary>The share of a text's non-ASCII characters that must be typical of Japanese tables.</summary>
    private const double PlainShare = 0.9;

    /// <summary>The number of lines checked for another meaning.</summary>
    private const int Depth = 50;

    /// <summary>The western encodings, of Windows and of other systems.</summary>
    private static readonly Encoding[] Western =
    [
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? throw new InvalidOperationException("The runtime lacks code page 1252."),
        Encoding.GetEncoding("iso-8859-1", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
    ];

    /// <summary>The encoding by which a text was wrongly decoded, and the right one.</summary>
    private static readonly (Encoding Wrong, Encoding Right)[] Mistakes =
    [
        .. Western.SelectMany(w => new[] { (w, TextEncodings.Utf8), (w, TextEncodings.Cp932) }),
        (TextEncodings.Cp932, TextEncodings.Utf8),
    ];

    /// <summary>Decodes the first bytes of a text; U+0000 when they are not valid.</summary>
    public static string Start(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var chars = new char[encoding.GetMaxCharCount(bytes.Length)];
        var decoder = encoding.GetDecoder();
        try
        {
            decoder.Convert(bytes, chars, flush: false, out _, out var count, out _);
            return new string(chars, 0, count).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return "\0";
        }
    }

    /// <summary>Whether nearly all non-ASCII characters are kana, everyday kanji or signs of Japanese texts.</summary>
    public static bool IsPlain(string text, bool alsoHalfWidth = false)
    {
        var (plain, other) = (0, 0);
        foreach (var c in text.Where(c => c > '\u007F'))
        {
            var isPlain = Everyday.Contains(c) || (alsoHalfWidth && c is >= '｡' and <= 'ﾟ');
            plain += isPlain ? 1 : 0;
            other += isPlain ? 0 : 1;
        }

        return other <= (plain + other) * (1 - PlainShare);
    }

    /// <summary>
    /// Tells which of two decodings of the same bytes is meant: bytes that CP932 reads as half-width katakana may be words in EUC-JP. Null
    /// = undecidable.
    /// </summary>
    public static bool? IsEuc(string cp932, string euc) => (IsKatakana(cp932), euc.AsSpan().ContainsAnyInRange('ぁ', 'ヾ')) switch
    {
        (true, true) => null,
        (true, false) => false,
        _ => IsPlain(euc) ? true : null,
    };

    /// <summary>
    /// Returns how the text would begin had it not been decoded wrongly before publication: encoded line by line in a wrong encoding, its
    /// bytes are valid in the right one. Null = it is as it should be.
    /// </summary>
    public static string? Meant(string text)
    {
        var lines = text.Split('\n').Where(l => !Ascii.IsValid(l)).Take(Depth).ToList();
        foreach (var (wrong, right) in Mistakes)
        {
            var meant = lines.Select(l => Again(l.TrimEnd('\r'), wrong, right)).OfType<string>().ToList();
            if (meant.Count > 0 && meant.Count * 2 >= lines.Count)
            {
                return meant[0];
            }
        }

        return null;
    }

    private static string? Again(string line, Encoding wrong, Encoding right)
    {
        // Exceptions are expensive, and nearly every line would throw one.
        if (Western.Contains(wrong) && line.AsSpan().ContainsAnyInRange('\u3000', '\uFFFF'))
        {
            return null;
        }

        try
        {
            var bytes = wrong.GetBytes(line);
            if (right == TextEncodings.Utf8 && !Utf8.IsValid(bytes))
            {
                return null;
            }

            var meant = right.GetString(bytes);

            // Valid UTF-8 is strong evidence: half-width kana then do not indicate another mistake.
            return meant.Length < line.Length && !Ascii.IsValid(meant) && IsPlain(meant, alsoHalfWidth: right == TextEncodings.Utf8)
                ? meant
                : null;
        }
        catch (Exception error) when (error is EncoderFallbackException or DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether the half-width katakana of a text are words: voicing marks follow only characters that can be voiced, and punctuation is
    /// rare.
    /// </summary>
    private static bool IsKatakana(string text)
    {
        var (signs, all) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c > '\u007F' && c is not (>= '｡' and <= 'ﾟ'))
            {
                return false;
            }

            var before = i == 0 ? ' ' : text[i - 1];
            if ((c is 'ﾞ' && before is not ((>= 'ｶ' and <= 'ﾄ') or (>= 'ﾊ' and <= 'ﾎ') or 'ｳ'))
                || (c is 'ﾟ' && before is not (>= 'ﾊ' and <= 'ﾎ')))
            {
                return false;
            }

            all += c > '\u007F' ? 1 : 0;
            signs += c is >= '｡' and <= '･' ? 1 : 0;
        }

        return signs * 5 <= all;
    }

    /// <summary>Kana and symbols of JIS X 0208, its level 1 kanji, and other characters common in tables.</summary>
    private static readonly HashSet<char> Everyday =
    [
        .. Enumerable.Range(0, 94 * 47).Select(JisIndex.At).Where(c => c is not '\0' and not (>= '\u0370' and <= '\u04FF')
            and not (>= '\u2500' and <= '\u257F')),
        '髙', '﨑', '～', '−', '〜', '―', '—', '–', '‐', '•', '·', '\u00A0', '德',
    ];
}
