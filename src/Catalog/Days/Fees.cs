using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog.Words;

namespace Gateway.Catalog.Days;

/// <summary>Whether an event is free: only when its fees state nothing else.</summary>
internal static partial class Fees
{
    /// <returns>
    /// True: everything stated is 0 or 無料. False: an amount is stated, or only 有料. Null: neither; words are not guessed at.
    /// </returns>
    public static bool? IsFree(long? fee, string? note)
    {
        var words = Nfkc.Trimmed(note);
        if (fee is not (null or 0) || Amounts(words).Any(amount => amount != 0))
        {
            return false;
        }

        return words.Length == 0 ? (fee == 0 ? true : null)
            : Free().IsMatch(words) ? true
            : fee is null && Charged().IsMatch(words) ? false
            : null;
    }

    private static IEnumerable<long> Amounts(string words) => Amount().Matches(words)
        .Select(match => match.Groups["yen"].Value.Replace(",", "", StringComparison.Ordinal))
        .Select(yen => long.TryParse(yen, NumberStyles.None, CultureInfo.InvariantCulture, out var amount) ? amount : long.MaxValue);

    /// <summary>An amount of yen: followed by 円 or yen, preceded by ¥ or by who pays it, or written with thousands separators.</summary>
    [GeneratedRegex("""
        (?<yen>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9]|\ *(?:名|人|席|台|発|歩|[mkM㎡]|個|枚|組|点|本|部|冊|食))|[0-9]+(?=\ *[百千万]*(?:円|yen))|(?<=[¥\\]\ *)[0-9]+)
        |(?:大人|おとな|一般|子ども|子供|こども|小人|中人|学生|小学生|中学生|高校生)\ *:?\ *(?<yen>[0-9]{3,})(?=$|[\ /、,・)])
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    /// <summary>The whole text says that there is a charge.</summary>
    [GeneratedRegex("^(?:入場|入館|入園|参加|観覧|聴講|利用|使用|受講|拝観|見学)?(?:料金|料|費)?(?:は|:)? ?有料(?:です|。)*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Charged();

    /// <summary>The whole text says free. A bracket may say how to apply, but nothing about money or about whom it covers.</summary>
    [GeneratedRegex("""
        ^(?:入場|入館|入園|参加|観覧|聴講|利用|使用|受講|拝観|見学|全館|全て|すべて)?(?:料金|料|費)?(?:は|:)?\ ?
        (?:無料|無償|フリー|[¥\\]?\ ?0\ ?円?)(?:です|。)*
        (?:\((?![^)]*(?:円|有料|別途|実費|費|のみ|以下|以上|未満|除|ただし|[0-9]))[^)]*\))?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Free();
}
