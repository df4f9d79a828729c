using System.Text.Json;
using Gateway.Graph.Messages;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>
/// The response to an operation, written in a form; what is refused is said in JSON. Whoever has sent it
/// disposes of it, so that its memory is used again; one that nobody disposes of is left to the collector.
/// </summary>
internal sealed record Answer(AnswerKind Kind, ReadOnlyMemory<byte> Json) : IDisposable
{
    /// <summary>Each level of a document has up to three in its answer.</summary>
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1000 };

    private readonly IDisposable? memory;

    public Answer(AnswerKind kind, AnswerBuffer text)
        : this(kind, text.Written) => memory = text;

    public bool HasErrors { get; init; }

    /// <summary>The document was asked for by a key that is not known, which may change at any time.</summary>
    public bool IsMiss { get; init; }

    /// <summary>The answers of a subscription; null for everything else.</summary>
    public IAsyncEnumerable<Answer>? Events { get; init; }

    /// <summary>What is written while it is sent; null for everything else.</summary>
    public AnswerFile? File { get; init; }

    /// <summary>How many rows were read for it, those of nested lists included.</summary>
    public int Rows { get; init; }

    /// <summary>The data of which it is, told by the transaction in which it was read; null where nobody asked.</summary>
    public DataState? State { get; init; }

    /// <summary>Whether it is another one in another minute, with the same data.</summary>
    public bool DependsOnClock { get; init; }

    /// <summary>In how many seconds it may be asked again; null where that is not known.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>What is counted of it; null where nobody counts, and where nothing was read.</summary>
    public AnswerDemand? Demand { get; init; }

    /// <summary>What logs and metrics may know of it.</summary>
    public AnswerFacts Facts { get; init; } = AnswerFacts.None;

    /// <summary>What it says, to be read.</summary>
    public JsonDocument Parse() => JsonDocument.Parse(Json, Deep);

    /// <summary>An answer without data, in JSON whatever form was asked for.</summary>
    public static Answer OfErrors(AnswerKind kind, IReadOnlyList<GraphError> errors, Told? told = null)
    {
        var buffer = new AnswerBuffer(512);
        JsonForm.WriteErrors(errors, told, buffer);
        return new Answer(kind, buffer) { HasErrors = errors.Count > 0 };
    }

    /// <summary>The answer to a client that asks for more than it may.</summary>
    public static Answer Limited(Shortfall shortfall, Told? told = null) =>
        OfErrors(shortfall.Wait is null ? AnswerKind.RequestError : AnswerKind.Limited, [Errors.Limited(shortfall)], told) with
        {
            RetryAfter = shortfall.Seconds,
        };

    public void Dispose()
    {
        memory?.Dispose();
        File?.Dispose();
    }
}
