using System.Text.Json;
using Gateway.Graph.Messages;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>
/// The response to an operation, written in a form; a refusal is always JSON. The sender disposes of it, so that its memory is reused; an
/// answer nobody disposes of is left to the garbage collector.
/// </summary>
internal sealed record Answer(AnswerKind Kind, ReadOnlyMemory<byte> Json) : IDisposable
{
    /// <summary>Each level of a document has up to three in its answer.</summary>
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1000 };

    private readonly IDisposable? memory;

    public Answer(AnswerKind kind, AnswerBuffer text)
        : this(kind, text.Written) => memory = text;

    public bool HasErrors { get; init; }

    /// <summary>Whether the document was asked for by an unknown key; the key may become known at any time.</summary>
    public bool IsMiss { get; init; }

    /// <summary>The answers of a subscription; null for everything else.</summary>
    public IAsyncEnumerable<Answer>? Events { get; init; }

    /// <summary>A body that is written while it is sent; null for everything else.</summary>
    public AnswerFile? File { get; init; }

    /// <summary>The number of rows read for it, including those of nested lists.</summary>
    public int Rows { get; init; }

    /// <summary>The data it was made from, reported by the transaction that read it; null unless asked for.</summary>
    public DataState? State { get; init; }

    /// <summary>Whether the same data may give a different answer in another minute.</summary>
    public bool DependsOnClock { get; init; }

    /// <summary>The seconds until the client may retry; null when unknown.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>What is counted of it; null when nothing is counted, or nothing was read.</summary>
    public AnswerDemand? Demand { get; init; }

    /// <summary>What logs and metrics may know of it.</summary>
    public AnswerFacts Facts { get; init; } = AnswerFacts.None;

    /// <summary>Parses its content.</summary>
    public JsonDocument Parse() => JsonDocument.Parse(Json, Deep);

    /// <summary>Returns an answer without data, in JSON whatever form was asked for.</summary>
    public static Answer OfErrors(AnswerKind kind, IReadOnlyList<GraphError> errors, ResponseExtensions? extensions = null)
    {
        var buffer = new AnswerBuffer(512);
        JsonForm.WriteErrors(errors, extensions, buffer);
        return new Answer(kind, buffer) { HasErrors = errors.Count > 0 };
    }

    /// <summary>Returns the answer to a client that is over its limit.</summary>
    public static Answer Limited(Shortfall shortfall, ResponseExtensions? extensions = null) =>
        OfErrors(shortfall.Wait is null ? AnswerKind.RequestError : AnswerKind.Limited, [Errors.Limited(shortfall)], extensions) with
        {
            RetryAfter = shortfall.Seconds,
        };

    public void Dispose()
    {
        memory?.Dispose();
        File?.Dispose();
    }
}
