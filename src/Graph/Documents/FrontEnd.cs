using System.Diagnostics;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Gateway.Graph.Messages;
using Gateway.Plan;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents;

/// <summary>
/// Takes a request up to the point where data is needed: its document, parsed and validated once and then cached; its operation; its
/// variables.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="limits">The limits for requests that bring none, and the size of the cache.</param>
/// <param name="trace">Traces how long parsing and validating take.</param>
internal sealed class FrontEnd(ISchema schema, DocumentLimits limits, ActivitySource? trace = null)
{
    /// <summary>Limits differ between callers, so a document is cached with the limits it was validated against.</summary>
    private readonly BoundedCache<(string Text, DocumentLimits Limits), ValidDocument> documents =
        new(limits.CachedDocumentBytes, (_, document) => document.Weight, new ByText(), limits.HeaviestCached);

    public Preparation Prepare(OperationRequest request) => Prepare(request, limits);

    public Preparation Prepare(OperationRequest request, DocumentLimits allowed)
    {
        if (string.IsNullOrEmpty(request.Query))
        {
            return Preparation.Refused(AnswerKind.RequestError, Errors.NoDocument());
        }

        if (documents.TryGet((request.Query, allowed), out var cached))
        {
            return Prepare(request, cached, allowed);
        }

        var document = Read(request.Query, allowed);
        documents.Add((request.Query, allowed), document);
        return Prepare(request, document, allowed) with { IsNew = true };
    }

    /// <summary>Returns what is wrong with a document, whatever variables come with it.</summary>
    public IReadOnlyList<GraphError> Check(string text) => Read(text, limits).Errors;

    private ValidDocument Read(string text, DocumentLimits allowed)
    {
        var weighing = Weighing.Begin();
        var document = new DocumentReader(schema, allowed, trace).Read(text);
        document.Weight = weighing.End() + (text.Length * sizeof(char));
        return document;
    }

    private static Preparation Prepare(OperationRequest request, ValidDocument document, DocumentLimits allowed)
    {
        if (request.QueriesOnly && document.Syntax is not null && AsksForMore(document.Syntax, request.OperationName))
        {
            return Preparation.Refused(AnswerKind.NotAllowed, Errors.KindNotAllowed());
        }

        if (document.Errors.Count > 0)
        {
            return new Preparation(document.Syntax is null ? AnswerKind.SyntaxError : AnswerKind.RequestError, document.Errors);
        }

        return Choose(document, request.OperationName, out var error) is { } operation
            ? WithVariables(operation, request, allowed)
            : Preparation.Refused(AnswerKind.RequestError, error!);
    }

    private static Preparation WithVariables(ValidOperation operation, OperationRequest request, DocumentLimits allowed) =>
        VariableReader.Read(operation.Variables, request.Variables, allowed, out var error, request.IsOfSet) is { } values
            ? new Preparation(new PreparedOperation(operation, values, VariableShape.Of(operation, values)))
            : Preparation.Refused(AnswerKind.RequestError, error!);

    /// <summary>An empty name counts as no name.</summary>
    private static ValidOperation? Choose(ValidDocument document, string? name, out GraphError? error)
    {
        error = null;
        if (string.IsNullOrEmpty(name))
        {
            if (document.Operations.Count == 1)
            {
                return document.Operations[0];
            }

            error = Unnamed(document);
            return null;
        }

        var chosen = Named(document, name);
        error = chosen is null ? Errors.UnknownOperation(name, new AskLocation(1, 1)) : null;
        return chosen;
    }

    // Apart from Choose, where the lambdas' captures would be allocated for every request.
    private static GraphError Unnamed(ValidDocument document) =>
        Errors.OperationNameNeeded([.. document.Operations.Select(o => document.Source.Of(o.Syntax))]);

    private static ValidOperation? Named(ValidDocument document, string name) =>
        document.Operations.FirstOrDefault(operation => operation.Name == name);

    private static bool AsksForMore(GraphQLDocument document, string? name) => document.Definitions
        .OfType<GraphQLOperationDefinition>()
        .Where(o => string.IsNullOrEmpty(name) || o.Name?.Value == name)
        .Any(o => o.Operation != OperationType.Query);

    /// <summary>
    /// Each request brings its document as a new string, to be looked up among thousands: by a hash that takes eight characters at a time
    /// and is seeded, so that outsiders cannot easily find texts that collide.
    /// </summary>
    private sealed class ByText : IEqualityComparer<(string Text, DocumentLimits Limits)>
    {
        private readonly long secret = Random.Shared.NextInt64();

        public bool Equals((string Text, DocumentLimits Limits) x, (string Text, DocumentLimits Limits) y) =>
            x.Text == y.Text && x.Limits == y.Limits;

        public int GetHashCode((string Text, DocumentLimits Limits) key) =>
            (int)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(key.Text.AsSpan()), secret);
    }
}

/// <summary>The outcome of a request before any data is read.</summary>
internal sealed record Preparation(AnswerKind Kind, IReadOnlyList<GraphError> Errors)
{
    public Preparation(PreparedOperation operation)
        : this(AnswerKind.Executed, []) => Operation = operation;

    /// <summary>The operation, ready to run; null when the request is refused by <see cref="Errors"/>.</summary>
    public PreparedOperation? Operation { get; }

    /// <summary>Whether its document was not cached and had to be parsed and validated.</summary>
    public bool IsNew { get; init; }

    public static Preparation Refused(AnswerKind kind, GraphError error) => new(kind, [error]);
}

/// <summary>An operation with the variables of one request.</summary>
/// <param name="Shape">Everything in the variables that may affect the plan.</param>
internal sealed record PreparedOperation(ValidOperation Operation, VariableValues Variables, string Shape)
{
    /// <summary>
    /// Requests with equal keys have the same plan. Operations compare by reference: one object exists as long as its document is cached.
    /// </summary>
    public (ValidOperation Operation, string Shape) PlanKey => (Operation, Shape);
}
