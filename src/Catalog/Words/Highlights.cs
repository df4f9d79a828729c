namespace Gateway.Catalog.Words;

/// <summary>The parts of a published text that a search matched, in UTF-16 units, in order and without overlaps.</summary>
internal static class Highlights
{
    public static IReadOnlyList<(int Start, int Length)> Of(string original, IReadOnlyList<string> folded)
    {
        var mapped = Fold.Mapped(original);
        var shortened = new Lazy<FoldedText>(mapped.Shortened);
        var ranges = new List<(int Start, int Length)>();
        foreach (var found in folded.Where(text => text.Length > 0).SelectMany(text => Places(mapped, shortened, text)).Order())
        {
            if (ranges.Count > 0 && ranges[^1] is var last && found.Start <= last.Start + last.Length)
            {
                ranges[^1] = (last.Start, Math.Max(last.Start + last.Length, found.Start + found.Length) - last.Start);
            }
            else
            {
                ranges.Add(found);
            }
        }

        return ranges;
    }

    /// <summary>Matches the text as written, or else with its long vowels shortened, as readings are indexed too.</summary>
    private static IReadOnlyList<(int Start, int Length)> Places(FoldedText mapped, Lazy<FoldedText> shortened, string text) =>
        Places(mapped, text).ToArray() is { Length: > 0 } places ? places : [.. Places(shortened.Value, text)];

    private static IEnumerable<(int Start, int Length)> Places(FoldedText mapped, string text)
    {
        for (var at = mapped.Text.IndexOf(text, StringComparison.Ordinal); at >= 0;
            at = mapped.Text.IndexOf(text, at + text.Length, StringComparison.Ordinal))
        {
            yield return mapped.Range(at, text.Length);
        }
    }
}
