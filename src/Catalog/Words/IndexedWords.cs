namespace Gateway.Catalog.Words;

/// <summary>What is indexed of one row: its name, how the name is read, and the rest, each folded; parts of one text stay apart.</summary>
internal static class IndexedWords
{
    /// <summary>Between the parts of readings and rest; nothing that is asked holds it.</summary>
    public const char Apart = '\u0001';

    /// <summary>
    /// Before what nobody published as a reading. It does not count as one that starts with what is asked, or the readings of common words
    /// (図書館だより) would stand before the published ones that end in them (中央図書館). Suggestions look for it all the same.
    /// </summary>
    public const char Derived = '\u0003';

    public static string Name(string name) => Fold.Of(name);

    /// <summary>
    /// The published reading and the English name; the reading that words of the name give, where the published one does not hold it; both
    /// readings also with their long vowels short. And the name with its long vowels marked, by which names are told that only fold alike.
    /// </summary>
    public static string Readings(string name, string? kana, string? english)
    {
        var (folded, marked, published) = (Fold.Of(name), Fold.Marked(name), Fold.Of(kana ?? ""));
        var parts = new List<string>(6);
        Add(parts, published);
        Add(parts, Fold.Shortened(published));
        AddDerived(parts, NameReading.Of(folded), published);
        Add(parts, marked == folded ? "" : Derived + marked);
        Add(parts, Fold.Of(english ?? ""));
        return string.Join(Apart, parts);
    }

    public static string Rest(IEnumerable<string?> texts)
    {
        var parts = new List<string>();
        foreach (var text in texts)
        {
            Add(parts, Fold.Of(text ?? ""));
        }

        return string.Join(Apart, parts);
    }

    private static void AddDerived(List<string> parts, NameReading derived, string published)
    {
        if (derived.HasWords && !IsIn(derived.Text, published))
        {
            Add(parts, Derived + derived.Text);
        }

        if (Fold.Shortened(derived.Text) is var shortened && shortened != derived.Text && !IsIn(shortened, Fold.Shortened(published)))
        {
            Add(parts, Derived + shortened);
        }
    }

    private static void Add(List<string> parts, string part)
    {
        if (part.Length > 0 && !parts.Contains(part))
        {
            parts.Add(part);
        }
    }

    private static bool IsIn(string derived, string published)
    {
        foreach (var piece in derived.AsSpan().Split(NameReading.Gap))
        {
            if (!published.Contains(derived[piece], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
