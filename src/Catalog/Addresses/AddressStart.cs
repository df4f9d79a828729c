using System.Text.RegularExpressions;

namespace Gateway.Catalog.Addresses;

/// <summary>Finds where an address goes on below its municipality: behind postal code, prefecture, county and name.</summary>
internal static partial class AddressStart
{
    private const int LongestCounty = 6;

    /// <param name="text">The address, in one width.</param>
    /// <param name="prefecture">Where the municipality is.</param>
    /// <param name="city">Its name.</param>
    public static int Of(string text, string prefecture, string city)
    {
        var start = PostalCode().Match(text).Length;
        start = After(text, start, prefecture) ?? start;
        return After(text, start, city) ?? AfterCounty(text, start, city) ?? start;
    }

    /// <summary>How long the county (郡) or island (島) is that a text begins with; 0 = there is none.</summary>
    public static int CountyLength(ReadOnlySpan<char> text) =>
        text[..Math.Min(text.Length, LongestCounty)].IndexOfAny('郡', '島') is var end and > 0 ? end + 1 : 0;

    private static int? AfterCounty(string text, int start, string city) =>
        CountyLength(text.AsSpan(start)) is var length and > 0 ? After(text, start + length, city) : null;

    /// <summary>Behind a name, white space in it not counted.</summary>
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
