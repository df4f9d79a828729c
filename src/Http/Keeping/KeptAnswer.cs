using System.Numerics;
using Gateway.Graph.Answers;

namespace Gateway.Http.Keeping;

/// <summary>An answer that can be given again: to which question, on what it rests, and its bytes in each coding.</summary>
internal sealed class KeptAnswer(Question question, Basis basis, Answer answer)
{
    /// <summary>What one weighs beside its bytes: itself, and its places in the tables.</summary>
    private const int Overhead = 500;

    private readonly Sending[] sendings = new Sending[Coding.All.Count];

    public Question Question => question;

    public Basis Basis => basis;

    public Answer Answer => answer;

    /// <summary>Whether it was given since somebody looked for one that nobody needs.</summary>
    public bool WasUsed { get; set; }

    /// <summary>Where it stands among those that are kept; said by who holds it.</summary>
    public int Place { get; set; }

    /// <summary>How many bytes it takes; said by who holds it.</summary>
    public long Weight { get; set; } = Overhead + question.Length + answer.Json.Length + (answer.Demand?.Weight ?? 0);

    public string Tag(Coding coding) => sendings[coding.Place].Tag ??= AnswerTag.Of(question, basis, answer.DependsOnClock, coding);

    public bool HoldsIn(Basis now) => basis.HoldsIn(now, answer.DependsOnClock);

    /// <summary>Its bytes in a coding, where they were made; its text is always there.</summary>
    public ReadOnlyMemory<byte>? In(Coding coding) =>
        coding.Name is null ? answer.Json : sendings[coding.Place].Bytes is { } bytes ? bytes : default(ReadOnlyMemory<byte>?);

    public void Add(Coding coding, byte[] bytes) => sendings[coding.Place].Bytes = bytes;

    /// <summary>Its bytes in a coding, made by one at a time; who comes meanwhile waits for what that one makes.</summary>
    public ReadOnlyMemory<byte> InOrMade(Coding coding, Func<ReadOnlyMemory<byte>> make)
    {
        lock (sendings)
        {
            return In(coding) ?? make();
        }
    }

    /// <summary>Notes that it is given again in a coding.</summary>
    /// <returns>
    /// Whether now is the time to code it: the second, and where it could not be kept so, the fourth, the eighth and so on. So one codes it
    /// and no others beside him, and what finds no room is coded seldom.
    /// </returns>
    public bool Give(Coding coding)
    {
        WasUsed = true;
        return Interlocked.Increment(ref sendings[coding.Place].Given) is > 1 and var times && BitOperations.IsPow2(times);
    }

    /// <summary>The same in memory of its own. Whoever is given it finds document and plan at hand, so to speak.</summary>
    public KeptAnswer Own() => new(question, basis, new Answer(answer.Kind, answer.Json.ToArray())
    {
        Rows = answer.Rows,
        State = answer.State,
        DependsOnClock = answer.DependsOnClock,
        Demand = answer.Demand,
        Facts = answer.Facts with { DocumentWasKept = true, PlanWasKept = true },
    });

    /// <summary>How it is sent in one coding.</summary>
    private struct Sending
    {
        public byte[]? Bytes;
        public string? Tag;
        public int Given;
    }
}
