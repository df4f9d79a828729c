namespace Gateway.Catalog.Words;

/// <summary>
/// The indexed texts of a row: its name, the readings of the name, and the rest, each folded; the parts of a text stay separate.
/// </summary>
internal static class IndexedWords
{
    /// <summary>Separates the parts of readings and rest; no query contains it.</summary>
    public const char Apart = '\u0001';

    /// <summary>
    /// Precedes a reading that was not published. Such a reading does not count as starting with the query; otherwise the readings of
    /// common words (図書館だより) would rank before published ones that end in them (中央図書館). Suggestions use it all the same.
    /// </summary>
    public const char Derived = '\u0003';

    public static string Name(string name) => Fold.Of(name);

    /// <summary>
    /// Returns the published reading and the English name; the reading derived from words of the name, unless the published one
    /// contains it; both readings also with long vowels shortened; and the name with its long vowels marked, which
    /// distinguishes names that fold alike.
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
