using Gateway.Graph.Answers;

namespace Gateway.Http.Keeping;

/// <summary>An answer on its way out; its sender disposes of it.</summary>
internal sealed record AnswerToSend(Answer Answer) : IDisposable
{
    /// <summary>What was asked; null when nothing is known of the answer.</summary>
    public CacheLookup? Lookup { get; init; }

    /// <summary>The answer with its basis; null when that is unknown: it can neither be cached nor have a validator.</summary>
    public CacheableAnswer? Cacheable { get; init; }

    /// <summary>Whether it was made for another request.</summary>
    public bool IsReused { get; init; }

    public void Dispose() => Answer.Dispose();
}
