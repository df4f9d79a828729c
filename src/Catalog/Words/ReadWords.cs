namespace Gateway.Catalog.Words;

/// <summary>A word and its reading, both folded.</summary>
internal sealed record ReadWord(string Text, string Reading, bool IsPlace = false);

/// <summary>Words grouped by first letter, longest first.</summary>
internal sealed class ReadWords
{
    private static readonly (string Name, string Kana)[] Owned = [("立", "りつ"), ("営", "えい"), ("民", "みん")];

    private readonly Dictionary<char, ReadWord[]> byFirst;

    private ReadWords(IEnumerable<ReadWord> words) => byFirst = words.DistinctBy(word => word.Text).GroupBy(word => word.Text[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Text.Length).ToArray());

    public static ReadWords Words { get; } = new(PublicWords.Readings);

    public static ReadWords Places { get; } = new(PlacesOf(MunicipalityTable.BuiltIn()));

    public IEnumerable<ReadWord> All => byFirst.Values.SelectMany(words => words);

    /// <summary>Returns the longest word at the start of the text.</summary>
    public ReadWord? Longest(ReadOnlySpan<char> text)
    {
        if (byFirst.TryGetValue(text[0], out var words))
        {
            foreach (var word in words)
            {
                if (text.StartsWith(word.Text, StringComparison.Ordinal))
                {
                    return word;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Municipalities by name, with and without 市, 町 …, and with their suffixes (市立); where several share a name with different readings,
    /// cities come first. A single letter is not a place: 津 begins many names that have nothing to do with the city.
    /// </summary>
    private static IEnumerable<ReadWord> PlacesOf(MunicipalityTable table) => table.All
        .OrderBy(m => m.IsPrefecture ? 0 : m.Name.EndsWith('市') ? 1 : 2).SelectMany(Names)
        .Where(name => name.Name.Length > 1)
        .Select(name => new ReadWord(Fold.Of(name.Name), Fold.Of(name.Kana), IsPlace: true));

    private static IEnumerable<(string Name, string Kana)> Names(Municipality m) =>
        [(m.Name, m.Kana), .. Owned.Select(owned => (m.Name + owned.Name, m.Kana + owned.Kana)), Stem(m.Name, m.Kana)];

    private static (string Name, string Kana) Stem(string name, string kana)
    {
        string[] endings = name[^1] switch
        {
            '市' => ["し"],
            '町' => ["ちょう", "まち"],
            '村' => ["むら", "そん"],
            '区' => ["く"],
            '県' => ["けん"],
            '府' => ["ふ"],
            '都' => ["と"],
            _ => [],
        };
        return Array.Find(endings, ending => kana.EndsWith(ending, StringComparison.Ordinal)) is { } found
            ? (name[..^1], kana[..^found.Length]) : ("", "");
    }
}
