using Gateway.Graph.Answers;

namespace Gateway.Http.Keeping;

/// <summary>An answer on its way out; whoever has sent it disposes of it.</summary>
internal sealed record Made(Answer Answer) : IDisposable
{
    /// <summary>What was asked; null where nothing is known of the answer.</summary>
    public Visit? Visit { get; init; }

    /// <summary>The answer with what it rests on; null where that is not known: it can neither be kept nor have a validator.</summary>
    public KeptAnswer? Kept { get; init; }

    /// <summary>Whether it was made for somebody else.</summary>
    public bool IsReused { get; init; }

    public void Dispose() => Answer.Dispose();
}
