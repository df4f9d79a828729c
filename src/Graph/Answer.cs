namespace Gateway.Graph;

/// <summary>What became of an operation.</summary>
internal enum AnswerKind
{
    /// <summary>It ran; there may be errors of single fields beside the data.</summary>
    Executed,

    /// <summary>It was refused before it ran (syntax, validation, variables): there is no data.</summary>
    RequestError,

    /// <summary>It is of a kind that this way of asking does not allow (a mutation by GET).</summary>
    NotAllowed,

    /// <summary>It took too long, or the gateway is at fault; the error says which.</summary>
    Failed,
}

/// <summary>
/// The response to an operation, as JSON text in UTF-8: <c>errors</c> before <c>data</c> before <c>extensions</c>. Whoever has sent it
/// disposes of it, so that its memory is used again; one that nobody disposes of is left to the collector.
/// </summary>
internal sealed record Answer(AnswerKind Kind, ReadOnlyMemory<byte> Json) : IDisposable
{
    private readonly IDisposable? memory;

    public Answer(AnswerKind kind, AnswerBuffer text)
        : this(kind, text.Written) => memory = text;

    public bool HasErrors { get; init; }

    public void Dispose() => memory?.Dispose();
}
