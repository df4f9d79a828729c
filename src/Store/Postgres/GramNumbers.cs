using System.Runtime.InteropServices;
using Gateway.Plan;

namespace Gateway.Store.Postgres;

/// <summary>
/// Grams as numbers: a list of integers takes half the space of a list of texts, and accidental collisions of two grams are resolved by the
/// words themselves.
/// </summary>
internal static class GramNumbers
{
    /// <summary>Returns the distinct numbers of the grams of words, sorted: the server's index sorts them anyway.</summary>
    /// <param name="word">The words.</param>
    /// <param name="numbers">The buffer that holds them until the next call.</param>
    public static ReadOnlySpan<int> Of(FoldedWords word, List<int> numbers)
    {
        numbers.Clear();
        Add(word.Name, SearchPart.Name, numbers);
        Add(word.Readings, SearchPart.Readings, numbers);
        Add(word.Rest, SearchPart.Rest, numbers);
        var all = CollectionsMarshal.AsSpan(numbers);
        all.Sort();
        var count = 0;
        foreach (var number in all)
        {
            if (count == 0 || all[count - 1] != number)
            {
                all[count++] = number;
            }
        }

        return all[..count];
    }

    /// <summary>Returns the numbers of the grams of a search text, in the order of its letters.</summary>
    public static int[] Asked(string text, SearchPart part, bool begins)
    {
        var numbers = new List<int>();
        var sink = new Sink(part, numbers);
        WordGrams.Ask(text, begins, ref sink);
        return [.. numbers];
    }

    private static void Add(string words, SearchPart part, List<int> numbers)
    {
        var sink = new Sink(part, numbers);
        WordGrams.Cut(words, part, ref sink);
    }

    /// <summary>FNV-1a: the same in every process, today and in ten years.</summary>
    private static int Number(ReadOnlySpan<char> gram, SearchPart part, bool begins)
    {
        var hash = 2166136261u ^ (((uint)part << 1) | (begins ? 1u : 0u));
        hash *= 16777619;
        foreach (var one in MemoryMarshal.AsBytes(gram))
        {
            hash = (hash ^ one) * 16777619;
        }

        return unchecked((int)hash);
    }

    private readonly struct Sink(SearchPart part, List<int> numbers) : IGramSink
    {
        public void Add(ReadOnlySpan<char> gram, bool begins) => numbers.Add(Number(gram, part, begins));
    }
}
