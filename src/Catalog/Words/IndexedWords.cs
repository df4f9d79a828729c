namespace Gateway.Catalog.Words;

/// <summary>What is indexed of one row: its name, how the name is read, and the rest, each folded; parts of one text stay apart.</summary>
internal static class IndexedWords
{
    /// <summary>Between the parts of readings and rest; nothing that is asked holds it.</summary>
    public const char Apart = '\u0001';

    /// <summary>
    /// Before a reading that nobody published. It does not count as one that starts with what is asked, or the readings of common words
    /// (図書館だより) would stand before the published ones that end in them (中央図書館).
    /// </summary>
    public const char Derived = '\u0003';

    public static string Name(string name) => Fold.Of(name);

    /// <summary>
    /// The published reading, the reading that words of the name give where the published one does not hold it, both with their long vowels
    /// short, and the English name.
    /// </summary>
    public static string Readings(string name, string? kana, string? english)
    {
        var parts = new List<string>(5);
        var published = Fold.Of(kana ?? "");
        Add(parts, published);
        Add(parts, Fold.Shortened(published));
        var derived = NameReading.Of(Fold.Of(name));
        if (derived.HasWords && !IsIn(derived.Text, published))
        {
            Add(parts, Derived + derived.Text);
        }

        var shortened = Fold.Shortened(derived.Text);
        if (shortened != derived.Text && !IsIn(shortened, Fold.Shortened(published)))
        {
            Add(parts, Derived + shortened);
        }

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
