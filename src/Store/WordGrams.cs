using Gateway.Catalog.Words;
using Gateway.Plan;

namespace Gateway.Store;

/// <summary>Takes the grams of words one by one.</summary>
internal interface IGramSink
{
    /// <param name="gram">One letter or two.</param>
    /// <param name="begins">Whether it is said once more because a text begins with it.</param>
    void Add(ReadOnlySpan<char> gram, bool begins);
}

/// <summary>
/// Cuts folded texts into grams: each letter and each two that follow each other, and once more those that a name or a reading begins
/// with. A text that is looked for is in all that hold its grams of two letters, and in few others.
/// </summary>
internal static class WordGrams
{
    /// <param name="words">Texts with a separator between them.</param>
    /// <param name="part">What they are.</param>
    /// <param name="sink">Takes the grams.</param>
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

    /// <summary>The grams that hold whatever holds the text: itself when it is no longer than two letters.</summary>
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

    /// <summary>What is no letter stands between texts of which nothing is known in between.</summary>
    private static bool IsGap(char c) => c < ' ';

    /// <summary>How many units the letter there takes; none at the end.</summary>
    private static int Letter(ReadOnlySpan<char> text, int at) =>
        at >= text.Length ? 0 : char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
}
