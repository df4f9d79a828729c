using Gateway.Catalog.Words;

namespace Gateway.Catalog.Licences;

/// <summary>The licences of public data in Japan. Any other is shown as it was published: none is guessed.</summary>
internal static class LicenceTable
{
    /// <summary>Licences and their spellings; width, case, white space and brackets do not matter.</summary>
    private static readonly (Licence Licence, string[] Spellings)[] Others =
    [
        // From 2024, for the state and for cities: the source with the address of the page, and that it was changed (its section 1).
        (new("PDL1.0", "公共データ利用規約（第1.0版）", "Public Data License (version 1.0)", CreditWording.AdaptedFromPage)
        {
            Url = "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0",
        },
        ["公共データ利用規約第1.0版", "公共データ利用規約1.0", "公共データ利用規約第1.0版pdl1.0", "公共データ利用規約pdl1.0", "pdl1.0",
            "pdlver1.0", "publicdatalicense1.0", "publicdatalicenseversion1.0", "publicdatalicensev1.0",
            "www.digital.go.jp/resources/open_data/public_data_license_v1.0"]),

        // The predecessor of PDL1.0; each office has an edition with its own name in it, so it has no single address.
        (new("政府標準利用規約 2.0", "政府標準利用規約（第2.0版）", "Government of Japan Standard Terms of Use (version 2.0)",
            CreditWording.AdaptedFromPage),
        ["政府標準利用規約第2.0版", "政府標準利用規約2.0", "政府標準利用規約ver2.0", "政府標準利用規約第2.0版準拠",
            "政府標準利用規約第2.0版に準拠", "governmentofjapanstandardtermsofuse2.0", "governmentofjapanstandardtermsofusever.2.0",
            "governmentofjapanstandardtermsofuseversion2.0", "japanesegovernmentstandardtermsofuse2.0"]),

        // Its section 4.3 demands these words on anything made from the database.
        (new("ODbL 1.0", "Open Database License（ODbL）1.0", "Open Database License (ODbL) 1.0", CreditWording.Contained)
        {
            Url = "https://opendatacommons.org/licenses/odbl/1-0/",
        },
        ["odbl", "odbl1.0", "odblv1.0", "odcodbl", "odcodbl1.0", "odbl1.0opendatabaselicense", "opendatabaselicense",
            "opendatabaselicenseodbl", "opendatabaselicense1.0", "opendatabaselicenseodbl1.0", "opendatabaselicenseodblv1.0",
            "opendatacommonsopendatabaselicense",
            "opendatacommonsopendatabaselicenseodbl", "opendatacommonsopendatabaselicense1.0", "opendatacommonsopendatabaselicenseodbl1.0",
            "opendatacommonsopendatabaselicenseodblv1.0", "opendatacommons.org/licenses/odbl/1-0/"]),
    ];

    private static readonly Dictionary<string, Licence> BySpelling = Others
        .SelectMany(entry => entry.Spellings.Select(spelling => (spelling, entry.Licence)))
        .ToDictionary(pair => Folded(pair.spelling), pair => pair.Licence, StringComparer.Ordinal);

    /// <summary>Returns the licence that these words name and nothing else; null when it is not known.</summary>
    public static Licence? Find(string? words) =>
        Folded(words ?? "") is { Length: > 0 } folded ? BySpelling.GetValueOrDefault(folded) ?? CommonsReader.Read(folded) : null;

    /// <summary>Lower-case letters and digits of one width, separators removed; the point of a number stays.</summary>
    private static string Folded(string words)
    {
        var text = Nfkc.Trimmed(words).ToLowerInvariant();
        text = text[(text.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0)..];
        return string.Concat(text.Where((letter, at) => char.IsLetterOrDigit(letter) || letter == 'ー' || IsPoint(text, at)));
    }

    private static bool IsPoint(string text, int at) =>
        text[at] == '.' && at > 0 && at < text.Length - 1 && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
