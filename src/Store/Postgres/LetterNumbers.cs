using Gateway.Plan;

namespace Gateway.Store.Postgres;

/// <summary>
/// The numbers of lists of letters: one for each letter in a name, a reading or the rest, one for each pair of letters in a name, and one
/// for each letter and each pair with which a name or a reading begins. The numbers are unique.
/// </summary>
internal static class LetterNumbers
{
    private const int LetterBits = 21;
    private const int PartBits = 2;

    /// <summary>Stands for any part of the words. There are no such lists; only how long they would be is counted.</summary>
    private const int Anywhere = 3;

    /// <summary>
    /// Adds the numbers of the lists that the words are in, and of each letter and each pair of adjacent letters in any part; an occurrence
    /// adds its number each time.
    /// </summary>
    /// <param name="word">The words.</param>
    /// <param name="numbers">Receives the numbers.</param>
    public static void Cut(FoldedWords word, List<long> numbers)
    {
        Cut(word.Name, SearchPart.Name, numbers);
        Cut(word.Readings, SearchPart.Readings, numbers);
        Cut(word.Rest, SearchPart.Rest, numbers);
    }

    /// <summary>Whether the number has a list; for all others, only the count of words is kept.</summary>
    public static bool IsList(long number) => ((number >> 1) & Anywhere) != Anywhere;

    /// <summary>Returns the number of a text of one or two letters, in any part.</summary>
    public static long OfText(string text) => Number(text, Anywhere, begins: false);

    /// <summary>Returns the numbers of each pair of letters of a text, in any part; of a single letter, its own.</summary>
    public static long[] Pairs(string text)
    {
        var pairs = new HashSet<long>();
        var sink = new Sink(Anywhere, pairs);
        WordGrams.Ask(text, begins: false, ref sink);
        return [.. pairs];
    }

    /// <summary>
    /// Returns the numbers by which the grams of a text are counted, in the order of its letters: those of their part if they have a list.
    /// </summary>
    public static long[] Counted(string text, SearchPart part, bool begins)
    {
        var numbers = new List<long>();
        var sink = new CountSink((int)part, numbers);
        WordGrams.Ask(text, begins, ref sink);
        return [.. numbers];
    }

    /// <summary>Returns the numbers of the lists that contain every word containing a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The part that contains it.</param>
    /// <param name="begins">Whether a name or a reading begins with it.</param>
    public static long[] Asked(string text, SearchPart part, bool begins)
    {
        var lists = new HashSet<long>();
        var sink = new Sink((int)part, lists);
        WordGrams.Cut(text, SearchPart.Rest, ref sink);
        if (begins)
        {
            WordGrams.Ask(text, begins, ref sink);
        }

        return [.. lists];
    }

    private static void Cut(string words, SearchPart part, List<long> numbers)
    {
        var sink = new AllSink((int)part, numbers);
        WordGrams.Cut(words, part, ref sink);
    }

    private static long Number(ReadOnlySpan<char> gram, int part, bool begins)
    {
        var (first, units) = Letter(gram);
        var second = units < gram.Length ? Letter(gram[units..]).Code : 0;
        return ((((long)first << LetterBits) | (uint)second) << (PartBits + 1)) | (uint)(part << 1) | (begins ? 1u : 0u);
    }

    /// <summary>
    /// Whether a gram has a list. Two letters that are adjacent in many names, as in 学校体育館, would often be adjacent in the list of the
    /// rarer one too, so names have lists of pairs. Readings and the rest have more letters, and are searched after the names.
    /// </summary>
    private static bool HasList(ReadOnlySpan<char> gram, int part, bool begins) =>
        begins || part == (int)SearchPart.Name || Letter(gram).Units == gram.Length;

    private static (int Code, int Units) Letter(ReadOnlySpan<char> gram) => gram.Length > 1 && char.IsSurrogatePair(gram[0], gram[1])
        ? (char.ConvertToUtf32(gram[0], gram[1]), 2)
        : (gram[0], 1);

    private readonly struct Sink(int part, HashSet<long> numbers) : IGramSink
    {
        public void Add(ReadOnlySpan<char> gram, bool begins)
        {
            if (part == Anywhere ? !begins : HasList(gram, part, begins))
            {
                numbers.Add(Number(gram, part, begins));
            }
        }
    }

    private readonly struct CountSink(int part, List<long> numbers) : IGramSink
    {
        public void Add(ReadOnlySpan<char> gram, bool begins) => numbers.Add(HasList(gram, part, begins)
            ? Number(gram, part, begins)
            : Number(gram, Anywhere, begins: false));
    }

    /// <summary>Receives both what words are listed by and what is counted.</summary>
    private readonly struct AllSink(int part, List<long> numbers) : IGramSink
    {
        public void Add(ReadOnlySpan<char> gram, bool begins)
        {
            if (HasList(gram, part, begins))
            {
                numbers.Add(Number(gram, part, begins));
            }

            if (!begins)
            {
                numbers.Add(Number(gram, Anywhere, begins));
            }
        }
    }
}
