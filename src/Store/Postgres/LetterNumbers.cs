using Gateway.Plan;

namespace Gateway.Store.Postgres;

/// <summary>
/// The numbers of lists of letters: one for each letter in a name, a reading or the rest, one for each two in a name, and one for each
/// letter and each two with which a name or a reading begins. No two lists have one number.
/// </summary>
internal static class LetterNumbers
{
    private const int LetterBits = 21;
    private const int PartBits = 2;

    /// <summary>Beside the parts of words: wherever it is. There are no such lists; how long they would be is counted.</summary>
    private const int Anywhere = 3;

    /// <summary>
    /// The lists that words are in, and each letter and each two that follow each other, wherever in them; more than once what is there
    /// more than once.
    /// </summary>
    /// <param name="word">The words.</param>
    /// <param name="numbers">What they are put into.</param>
    public static void Cut(FoldedWords word, List<long> numbers)
    {
        Cut(word.Name, SearchPart.Name, numbers);
        Cut(word.Readings, SearchPart.Readings, numbers);
        Cut(word.Rest, SearchPart.Rest, numbers);
    }

    /// <summary>Whether there is such a list; of all else is only counted how many have it.</summary>
    public static bool IsList(long number) => ((number >> 1) & Anywhere) != Anywhere;

    /// <summary>A text of one or two letters, wherever it is.</summary>
    public static long OfText(string text) => Number(text, Anywhere, begins: false);

    /// <summary>Each two letters of a text, wherever they are; of one letter that.</summary>
    public static long[] Pairs(string text)
    {
        var pairs = new HashSet<long>();
        var sink = new Sink(Anywhere, pairs);
        WordGrams.Ask(text, begins: false, ref sink);
        return [.. pairs];
    }

    /// <summary>
    /// The numbers by which the grams of a text are counted, in the order of its letters: in their part where they have a list.
    /// </summary>
    public static long[] Counted(string text, SearchPart part, bool begins)
    {
        var numbers = new List<long>();
        var sink = new CountSink((int)part, numbers);
        WordGrams.Ask(text, begins, ref sink);
        return [.. numbers];
    }

    /// <summary>The lists that hold whatever holds a text.</summary>
    /// <param name="text">That.</param>
    /// <param name="part">Where it is held.</param>
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
    /// Two letters that follow each other in many names, as in 学校体育館, are not few in the names that have the rarest of them: names are
    /// walked along by two. Readings and the rest have more letters, and are looked through after the names.
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

    /// <summary>Takes both what words are listed by and what is counted of them.</summary>
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
