using Gateway.Catalog.Words;

namespace Gateway.Page;

/// <summary>
/// What a reader looks for in a list that is at hand: a text fits that has all the words, in whatever width, case or kana.
/// </summary>
/// <param name="search">As it was typed; in nothing there are no words, and every text fits.</param>
internal sealed class SoughtWords(string search)
{
    private readonly IReadOnlyList<string> words =
        [.. search.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Fold.Of).Where(word => word.Length > 0)];

    /// <param name="texts">What the words may stand in, all in one or each in another; null = nothing.</param>
    public bool AreIn(params IEnumerable<string?> texts)
    {
        var folded = Fold.Of(string.Join(' ', texts));
        return words.All(word => folded.Contains(word, StringComparison.Ordinal));
    }
}
