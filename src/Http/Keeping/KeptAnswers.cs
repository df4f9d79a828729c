namespace Gateway.Http.Keeping;

/// <summary>
/// Answers kept to be given again, of the data of now: with other data all of them go at once. One that is asked for once only is no gain,
/// so it does not push out what is asked for again and again.
/// </summary>
/// <param name="limit">The most bytes they may take.</param>
internal sealed class KeptAnswers(long limit)
{
    private const int LeastOfOne = 16;

    /// <summary>A longer question is hardly asked again; in bytes.</summary>
    private const int LongestQuestion = 64 * 1024;

    /// <summary>A longer answer takes the room of many, so it is kept from the second time on that it is asked for; in bytes.</summary>
    private const int LongAnswer = 64 * 1024;

    private readonly Frequencies asked = new();
    private readonly Lock turning = new();
    private volatile Shelf shelf = new(default, limit, new Frequencies(1));

    /// <summary>How many bytes they take.</summary>
    public long Weight => shelf.Weight;

    public int Count => shelf.Count;

    /// <summary>The answer to a question, if it is true now.</summary>
    public KeptAnswer? Find(Question question, Basis now)
    {
        asked.Note(question.Hash);
        return ShelfOf(now).Find(question, now);
    }

    /// <summary>
    /// Whether an answer with its question is not too large to be kept, and worth a try: where others would have to go for it, it must have
    /// been asked for before.
    /// </summary>
    public bool Fits(KeptAnswer answer) => answer.Question.Length <= LongestQuestion
        && answer.Question.Length + answer.Answer.Json.Length <= limit / LeastOfOne
        && ((answer.Answer.Json.Length <= LongAnswer && shelf.Weight + answer.Weight <= limit) || asked.Of(answer.Question.Hash) > 1);

    /// <summary>Keeps an answer, whose memory must be its own, unless it is of other data than that of now.</summary>
    public bool Keep(KeptAnswer answer) => shelf is var now && now.IsOf(answer.Basis) && now.Put(answer);

    /// <summary>An answer in a coding, which is kept with it where there is room.</summary>
    public ReadOnlyMemory<byte> Code(KeptAnswer answer, Coding coding) =>
        answer.InOrMade(coding, () => Encode(answer, coding));

    private ReadOnlyMemory<byte> Encode(KeptAnswer answer, Coding coding)
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
