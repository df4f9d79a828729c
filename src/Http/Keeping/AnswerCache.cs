namespace Gateway.Http.Keeping;

/// <summary>
/// The cache of answers, all of the current data: with new data all of them are dropped at once. An answer asked for only once is no gain,
/// so it does not evict one asked for again and again.
/// </summary>
/// <param name="limit">The most bytes they may take.</param>
internal sealed class AnswerCache(long limit)
{
    private const int LeastOfOne = 16;

    /// <summary>A longer question is rarely asked again; in bytes.</summary>
    private const int LongestQuestion = 64 * 1024;

    /// <summary>A longer answer takes the room of many, so it is cached only from the second time it is asked for; in bytes.</summary>
    private const int LongAnswer = 64 * 1024;

    private readonly Frequencies asked = new();
    private readonly Lock turning = new();
    private volatile Shelf shelf = new(default, limit, new Frequencies(1));

    /// <summary>How many bytes they take.</summary>
    public long Weight => shelf.Weight;

    public int Count => shelf.Count;

    /// <summary>Returns the answer to a question, if it holds now.</summary>
    public CacheableAnswer? Find(Question question, Basis now)
    {
        asked.Note(question.Hash);
        return ShelfOf(now).Find(question, now);
    }

    /// <summary>
    /// Whether an answer with its question is small enough to be cached, and worth a try: if others would have to be evicted, it must have
    /// been asked for before.
    /// </summary>
    public bool Fits(CacheableAnswer answer) => answer.Question.Length <= LongestQuestion
        && answer.Question.Length + answer.Answer.Json.Length <= limit / LeastOfOne
        && ((answer.Answer.Json.Length <= LongAnswer && shelf.Weight + answer.Weight <= limit) || asked.Of(answer.Question.Hash) > 1);

    /// <summary>Caches an answer, whose memory must be its own, unless it is of other data than the current.</summary>
    public bool TryAdd(CacheableAnswer answer) => shelf is var now && now.IsOf(answer.Basis) && now.Put(answer);

    /// <summary>Returns an answer in a coding, which is cached with it if there is room.</summary>
    public ReadOnlyMemory<byte> GetEncoded(CacheableAnswer answer, Coding coding) =>
        answer.GetOrEncode(coding, () => Encode(answer, coding));

    private ReadOnlyMemory<byte> Encode(CacheableAnswer answer, Coding coding)
    {
        var bytes = coding.Encode(answer.Answer.Json);
        if (shelf.Grow(answer, bytes.Length))
        {
            answer.Add(coding, bytes);
        }

        return bytes;
    }

    private Shelf ShelfOf(Basis now)
    {
        if (shelf is var known && known.IsOf(now))
        {
            return known;
        }

        lock (turning)
        {
            return shelf.IsOf(now) ? shelf : shelf = new Shelf(now, limit, asked);
        }
    }
}
