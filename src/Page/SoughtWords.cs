using Gateway.Catalog.Words;

namespace Gateway.Page;

/// <summary>A reader's search in a list in memory: a text matches that contains all the words, in any width, case or kana.</summary>
/// <param name="search">As typed; an empty one has no words, and every text matches.</param>
internal sealed class SoughtWords(string search)
{
    private readonly IReadOnlyList<string> words =
        [.. search.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Fold.Of).Where(word => word.Length > 0)];

    /// <param name="texts">The texts the words may be in, together or each in a different one; null = no text.</param>
    public bool AreIn(params IEnumerable<string?> texts)
    {
        var folded = Fold.Of(string.Join(' ', texts));
        return words.All(word => folded.Contains(word, StringComparison.Ordinal));
    }
}
