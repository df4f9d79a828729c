using System.Text.RegularExpressions;

namespace Gateway.Catalog.Addresses;

/// <summary>Finds where an address continues below its municipality: after postal code, prefecture, county and municipality name.</summary>
internal static partial class AddressStart
{
    private const int LongestCounty = 6;

    /// <param name="text">The address, normalized to one width.</param>
    /// <param name="prefecture">The prefecture of the municipality.</param>
    /// <param name="city">The name of the municipality.</param>
    public static int Of(string text, string prefecture, string city)
    {
        var start = PostalCode().Match(text).Length;
        start = After(text, start, prefecture) ?? start;
        return After(text, start, city) ?? AfterCounty(text, start, city) ?? start;
    }

    /// <summary>Returns the length of the county (郡) or island (島) at the start of a text, 鹿島郡 or 八丈島; 0 = none.</summary>
    public static int CountyLength(ReadOnlySpan<char> text)
    {
        var start = text[..Math.Min(text.Length, LongestCounty)];
        var end = start.IndexOf('郡') is var county and > 0 ? county : start.IndexOf('島');
        return end > 0 ? end + 1 : 0;
    }

    private static int? AfterCounty(string text, int start, string city) =>
        CountyLength(text.AsSpan(start)) is var length and > 0 ? After(text, start + length, city) : null;

    /// <summary>Returns the position after a name, ignoring white space inside it.</summary>
    private static int? After(string text, int at, string name)
    {
        foreach (var letter in name)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at == text.Length || Same(text[at]) != Same(letter))
            {
                return null;
            }

            at++;
        }

        return at;
    }

    private static char Same(char c) => c is 'ヶ' ? 'ケ' : Words.OldCharacters.ToNew(c);

    [GeneratedRegex(@"^〒?\s*[0-9]{3}-[0-9]{4}\s*|^〒\s*[0-9]{7}\s*", RegexOptions.CultureInvariant)]
    private static partial Regex PostalCode();
}
