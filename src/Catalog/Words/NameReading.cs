using System.Text;

namespace Gateway.Catalog.Words;

/// <summary>
/// The reading of a folded name as far as its words are known: 行徳図書館 ends in としよかん, preceded by a gap. A municipality's name at the
/// start is read too (高松公園).
/// </summary>
internal readonly record struct NameReading(string Text, bool HasWords)
{
    /// <summary>Stands for an unreadable part; no query contains it.</summary>
    public const char Gap = '\u0002';

    public static NameReading Of(string folded)
    {
        var text = new StringBuilder(4 * folded.Length);
        var words = 0;
        var onlyPlaces = true;
        for (var at = 0; at < folded.Length;)
        {
            var word = Word(folded, at, onlyPlaces, text);
            onlyPlaces &= word is { IsPlace: true };
            words += word is null ? 0 : 1;
            at += word is null ? Copy(folded, at, text) : word.Text.Length;
        }

        return new NameReading(text.ToString(), words > 0);
    }

    private static ReadWord? Word(string folded, int at, bool placesToo, StringBuilder text)
    {
        var rest = folded.AsSpan(at);
        var word = ReadWords.Words.Longest(rest);
        if (placesToo && ReadWords.Places.Longest(rest) is { } place && place.Text.Length > (word?.Text.Length ?? 0))
        {
            word = place;
        }

        text.Append(word?.Reading);
        return word;
    }

    /// <summary>Keeps letters that are read as written; anything else becomes a gap.</summary>
    private static int Copy(string folded, int at, StringBuilder text)
    {
        var c = folded[at];
        if (c is <= 'z' or (>= 'ぁ' and <= 'ゞ'))
        {
            text.Append(c);
        }
        else if (text.Length == 0 || text[^1] != Gap)
        {
            text.Append(Gap);
        }

        return 1;
    }
}
