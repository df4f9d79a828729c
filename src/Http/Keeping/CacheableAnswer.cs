using System.Numerics;
using Gateway.Graph.Answers;

namespace Gateway.Http.Keeping;

/// <summary>An answer that can be served again: its question, its basis, and its bytes in each coding.</summary>
internal sealed class CacheableAnswer(Question question, Basis basis, Answer answer)
{
    /// <summary>The size of one besides its bytes: the object itself and its entries in the tables.</summary>
    private const int Overhead = 500;

    private readonly Sending[] sendings = new Sending[Coding.All.Count];

    public Question Question => question;

    public Basis Basis => basis;

    public Answer Answer => answer;

    /// <summary>Whether it was served since the eviction hand last passed it.</summary>
    public bool WasUsed { get; set; }

    /// <summary>Its index among the cached answers; set by its shelf.</summary>
    public int Index { get; set; }

    /// <summary>How many bytes it takes; set by its shelf.</summary>
    public long Weight { get; set; } = Overhead + question.Length + answer.Json.Length + (answer.Demand?.Weight ?? 0);

    public string Tag(Coding coding) => sendings[coding.Index].Tag ??= AnswerTag.Of(question, basis, answer.DependsOnClock, coding);

    public bool HoldsIn(Basis now) => basis.HoldsIn(now, answer.DependsOnClock);

    /// <summary>Returns its bytes in a coding, if they were made; its text is always there.</summary>
    public ReadOnlyMemory<byte>? In(Coding coding) =>
        coding.Name is null ? answer.Json : sendings[coding.Index].Bytes is { } bytes ? bytes : default(ReadOnlyMemory<byte>?);

    public void Add(Coding coding, byte[] bytes) => sendings[coding.Index].Bytes = bytes;

    /// <summary>Returns its bytes in a coding, made by one thread at a time; others wait for what that one makes.</summary>
    public ReadOnlyMemory<byte> GetOrEncode(Coding coding, Func<ReadOnlyMemory<byte>> make)
    {
        lock (sendings)
        {
            return In(coding) ?? make();
        }
    }

    /// <summary>Notes that it is served again in a coding.</summary>
    /// <returns>
    /// Whether now is the time to encode it: the second time, and where that could not be kept, the fourth, the eighth and so on. So one
    /// request encodes it and no others beside it, and an answer there is no room for is encoded seldom.
    /// </returns>
    public bool NoteServed(Coding coding)
    {
        WasUsed = true;
        return Interlocked.Increment(ref sendings[coding.Index].TimesServed) is > 1 and var times && BitOperations.IsPow2(times);
    }

    /// <summary>Returns the same in memory of its own. To a client served from it, document and plan count as cached.</summary>
    public CacheableAnswer CopyToOwnMemory() => new(question, basis, new Answer(answer.Kind, answer.Json.ToArray())
    {
        Rows = answer.Rows,
        State = answer.State,
        DependsOnClock = answer.DependsOnClock,
        Demand = answer.Demand,
        Facts = answer.Facts with { DocumentWasCached = true, PlanWasCached = true },
    });

    /// <summary>How it is sent in one coding.</summary>
    private struct Sending
    {
        public byte[]? Bytes;
        public string? Tag;
        public int TimesServed;
    }
}
