using System.Text.Json;
using Gateway.Graph.Messages;

namespace Gateway.Graph.Documents;

/// <summary>One operation to run, as received.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">The operation to run; null when the document has only one.</param>
/// <param name="Variables">A JSON object; undefined or null when none were sent.</param>
/// <param name="Extensions">A JSON object; undefined when none were sent.</param>
internal sealed record OperationRequest(
    string? Query, string? OperationName = null, JsonElement Variables = default, JsonElement Extensions = default)
{
    /// <summary>
    /// The name or hash under which the document is stored, or is to be stored when it is sent along; null when none was given.
    /// </summary>
    public DocumentKey? Key { get; init; }

    /// <summary>Whether the variables are one of several sets sent for the operation.</summary>
    public bool IsOfSet { get; init; }

    /// <summary>Set for GET: mutations and subscriptions are then refused.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Whether the client wants to know the cost, and whether to run the operation.</summary>
    public CostReport Cost { get; init; }

    /// <summary>Whether the client wants to know the data version of the answer.</summary>
    public bool WantsDataVersion { get; init; }

    /// <summary>Whether the client wants to know whom to credit for the answer.</summary>
    public bool WantsCredits { get; init; }

    /// <summary>The file's name without an extension; null = named after the operation.</summary>
    public string? FileName { get; init; }

    /// <summary>Whether the sender of the answer wants to know which data it was made from.</summary>
    public bool WantsState { get; init; }

    /// <summary>
    /// Deducts the cost from the caller's remaining allowance, before anything is read; returns the shortfall when there is too little
    /// left. Null when nothing is metered.
    /// </summary>
    public Func<double, Shortfall?>? Charge { get; init; }

    /// <summary>Takes a report of a row; null where reports are not accepted.</summary>
    public Func<RowReport, CancellationToken, Task<ReportOutcome>>? Report { get; init; }

    /// <summary>Whether the document is sent to be stored, beyond being answered.</summary>
    public bool PersistsDocument => Query is not null && Key?.Hash is not null;
}

/// <summary>The key by which a stored document is asked for.</summary>
/// <param name="Id">Its name or hash.</param>
/// <param name="Hash">The member of <c>persistedQuery</c> that held the hash (<c>sha256Hash</c>); null when the key came as an id.</param>
internal sealed record DocumentKey(string Id, string? Hash = null);

/// <summary>What a client wants to know of the cost (header <c>GraphQL-Cost</c>).</summary>
internal enum CostReport
{
    None,

    /// <summary>The answer and what it cost.</summary>
    Report,

    /// <summary>What it would cost; nothing is run.</summary>
    Validate,
}
