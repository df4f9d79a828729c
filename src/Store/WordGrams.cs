using Gateway.Catalog.Words;
using Gateway.Plan;

namespace Gateway.Store;

/// <summary>Receives the grams of words one by one.</summary>
internal interface IGramSink
{
    /// <param name="gram">One or two letters.</param>
    /// <param name="begins">Whether it is the additional entry for a text that begins with it.</param>
    void Add(ReadOnlySpan<char> gram, bool begins);
}

/// <summary>
/// Cuts folded texts into grams: each letter and each pair of adjacent letters, plus an additional entry for those that a name or reading
/// begins with. A search text occurs only in words that hold all its two-letter grams, and few other words hold them all.
/// </summary>
internal static class WordGrams
{
    /// <param name="words">Texts, separated by a separator.</param>
    /// <param name="part">Which part of a row's words they are.</param>
    /// <param name="sink">Receives the grams.</param>
    public static void Cut<T>(string words, SearchPart part, ref T sink)
        where T : struct, IGramSink
    {
        var rest = words.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf(IndexedWords.Apart);
            CutOne(end < 0 ? rest : rest[..end], part, ref sink);
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
    }

    /// <summary>
    /// Produces the grams that every word containing the text must hold: the text itself if it has no more than two letters.
    /// </summary>
    public static void Ask<T>(string text, bool begins, ref T sink)
        where T : struct, IGramSink
    {
        var letters = text.AsSpan();
        for (var (start, next) = (0, Letter(letters, 0)); start < letters.Length; (start, next) = (next, next + Letter(letters, next)))
        {
            var end = next + Letter(letters, next);
            if (end > next || start == 0)
            {
                sink.Add(letters[start..end], begins && start == 0);
            }
        }
    }

    private static void CutOne<T>(ReadOnlySpan<char> text, SearchPart part, ref T sink)
        where T : struct, IGramSink
    {
        var beginning = part == SearchPart.Rest ? -1 : text.StartsWith([IndexedWords.Derived]) ? 1 : 0;
        for (var start = 0; start < text.Length;)
        {
            var next = start + Letter(text, start);
            if (IsGap(text[start]))
            {
                start = next;
                continue;
            }

            var end = next < text.Length && IsGap(text[next]) ? next : next + Letter(text, next);
            Add(text[start..next], start == beginning, ref sink);
            if (end > next)
            {
                Add(text[start..end], start == beginning, ref sink);
            }

            start = next;
        }
    }

    private static void Add<T>(ReadOnlySpan<char> gram, bool begins, ref T sink)
        where T : struct, IGramSink
    {
        sink.Add(gram, begins: false);
        if (begins)
        {
            sink.Add(gram, begins: true);
        }
    }

    /// <summary>Control characters separate texts that are not adjacent to each other.</summary>
    private static bool IsGap(char c) => c < ' ';

    /// <summary>Returns the number of UTF-16 units of the letter at a position; 0 at the end.</summary>
    private static int Letter(ReadOnlySpan<char> text, int at) =>
        at >= text.Length ? 0 : char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
}
