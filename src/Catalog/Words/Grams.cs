namespace Gateway.Catalog.Words;

/// <summary>The parts of one and of two letters by which folded text is indexed and asked. A pair of surrogates is one letter.</summary>
internal static class Grams
{
    /// <summary>Every letter and every two letters that stand side by side, each once. What is no letter keeps texts apart.</summary>
    public static IReadOnlyList<string> Of(string folded)
    {
        var grams = new List<string>(2 * folded.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var before = 0;
        for (var at = 0; at < folded.Length;)
        {
            var length = LengthAt(folded, at);
            if (IsGap(folded[at]))
            {
                before = 0;
            }
            else
            {
                Add(folded.Substring(at, length));
                if (before > 0)
                {
                    Add(folded.Substring(at - before, before + length));
                }

                before = length;
            }

            at += length;
        }

        return grams;

        void Add(string gram)
        {
            if (seen.Add(gram))
            {
                grams.Add(gram);
            }
        }
    }

    /// <summary>What a row that holds the text must have: the text itself when it has one or two letters, else its twos.</summary>
    public static IReadOnlyList<string> Asked(string folded)
    {
        var starts = new List<int>();
        for (var at = 0; at < folded.Length; at += LengthAt(folded, at))
        {
            starts.Add(at);
        }

        starts.Add(folded.Length);
        return starts.Count <= 3
            ? [folded]
            : [.. Enumerable.Range(0, starts.Count - 2).Select(i => folded[starts[i]..starts[i + 2]]).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsGap(char c) => c < ' ';

    private static int LengthAt(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
}
