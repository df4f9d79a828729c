using System.Text;

namespace Gateway.Catalog.Words;

/// <summary>
/// Latin letters read as Japanese, in Hepburn and Kunrei, with long vowels in any notation: toshokan, tosyokan,
/// gyōtoku, kouen, kôen, shin'ichi.
/// </summary>
internal static class Romaji
{
    private const string Vowels = "aiueo";
    private const string None = "・";

    /// <summary>
    /// The consonants before the vowel, and the kana for each of the five vowels; ・ where there is none. Folded: large kana only.
    /// </summary>
    private const string Table =
        """
        - あ い う え お
        k か き く け こ
        s さ し す せ そ
        t た ち つ て と
        n な に ぬ ね の
        h は ひ ふ へ ほ
        m ま み む め も
        y や ・ ゆ いえ よ
        r ら り る れ ろ
        w わ うい う うえ お
        g が ぎ ぐ げ ご
        z ざ じ ず ぜ ぞ
        d だ じ ず で ど
        b ば び ぶ べ ぼ
        p ぱ ぴ ぷ ぺ ぽ
        f ふあ ふい ふ ふえ ふお
        v ば び ぶ べ ぼ
        j じや じ じゆ じえ じよ
        sh しや し しゆ しえ しよ
        ch ちや ち ちゆ ちえ ちよ
        ts つあ つい つ つえ つお
        th ・ てい ・ ・ ・
        dh ・ でい ・ ・ ・
        kw くあ くい ・ くえ くお
        gw ぐあ ぐい ・ ぐえ ぐお
        ky きや ・ きゆ きえ きよ
        sy しや ・ しゆ しえ しよ
        ty ちや ・ ちゆ ちえ ちよ
        cy ちや ・ ちゆ ちえ ちよ
        ny にや ・ にゆ にえ によ
        hy ひや ・ ひゆ ひえ ひよ
        my みや ・ みゆ みえ みよ
        ry りや ・ りゆ りえ りよ
        gy ぎや ・ ぎゆ ぎえ ぎよ
        zy じや ・ じゆ じえ じよ
        jy じや ・ じゆ じえ じよ
        dy じや ・ じゆ じえ じよ
        by びや ・ びゆ びえ びよ
        py ぴや ・ ぴゆ ぴえ ぴよ
        """;

    private static readonly Dictionary<string, string[]> Rows = Table.Split('\n').Select(line => line.Trim().Split(' '))
        .ToDictionary(cells => cells[0] == "-" ? "" : cells[0], cells => cells[1..], StringComparer.Ordinal);

    /// <summary>
    /// Returns the reading as indexed, folded and with long vowels shortened; null when the text is not romaji, or so short that it would
    /// match nearly everything. Numbers stay as they are.
    /// </summary>
    public static string? Read(string text)
    {
        var latin = Latin(text);
        var kana = new StringBuilder();
        for (var at = 0; at < latin.Length;)
        {
            var length = Next(latin.AsSpan(at), kana);
            if (length == 0)
            {
                return null;
            }

            at += length;
        }

        return kana.Length > 0 && kana[0] != 'ん' && kana.ToString().Any(Kana.IsFolded)
            && Fold.Shortened(kana.ToString()) is { Length: > 1 } read ? read : null;
    }

    /// <summary>
    /// Normalizes to one width, lower case, no accents; romaji then consists only of letters, digits, apostrophes and hyphens.
    /// </summary>
    private static string Latin(string text) => string.Concat(Nfkc.Of(text.Replace('’', '\'')).Normalize(NormalizationForm.FormD)
        .Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant));

    /// <summary>Reads the next unit and returns its length; 0 when it is not romaji.</summary>
    private static int Next(ReadOnlySpan<char> rest, StringBuilder kana)
    {
        if (rest[0] is '-' or '\'' or (>= '0' and <= '9'))
        {
            kana.Append(rest[0] is '-' or '\'' ? "" : rest[0].ToString());
            return 1;
        }

        return Syllable(rest, kana) is var length and > 0 ? length
            : IsLongMark(rest, kana) ? 1
            : IsClosedN(rest) ? Close(rest, kana)
            : IsDoubled(rest) ? Append(kana, 'つ')
            : 0;
    }

    private static int Syllable(ReadOnlySpan<char> rest, StringBuilder kana)
    {
        var before = rest.IndexOfAny(Vowels);
        if (before is < 0 or > 2 || !Rows.TryGetValue(rest[..before].ToString(), out var row)
            || row[Vowels.IndexOf(rest[before])] is var syllable && syllable == None)
        {
            return 0;
        }

        kana.Append(syllable);
        return before + 1;
    }

    /// <summary>The h of Ohno and Satoh, which only lengthens the o.</summary>
    private static bool IsLongMark(ReadOnlySpan<char> rest, StringBuilder kana) =>
        rest[0] == 'h' && kana.Length > 0 && Kana.Lengthens(kana[^1], 'お');

    /// <summary>n before a consonant or at the end, and m before b, m and p.</summary>
    private static bool IsClosedN(ReadOnlySpan<char> rest) => rest[0] == 'n' || rest is ['m', 'b' or 'm' or 'p', ..];

    /// <summary>ん, which some write nn even where no vowel follows.</summary>
    private static int Close(ReadOnlySpan<char> rest, StringBuilder kana)
    {
        kana.Append('ん');
        return rest is ['n', 'n'] || (rest is ['n', 'n', var next, ..] && next != 'y' && !Vowels.Contains(next)) ? 2 : 1;
    }

    private static bool IsDoubled(ReadOnlySpan<char> rest) =>
        rest is [>= 'b' and <= 'z' and var first, var second, ..] && (first == second || (first == 't' && second == 'c'));

    private static int Append(StringBuilder kana, char c)
    {
        kana.Append(c);
        return 1;
    }
}
