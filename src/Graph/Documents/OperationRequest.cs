using System.Text.Json;
using Gateway.Graph.Messages;

namespace Gateway.Graph.Documents;

/// <summary>One operation to run, as the wire brought it.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which operation of it; null when there is one.</param>
/// <param name="Variables">A JSON object; undefined or null when none were sent.</param>
/// <param name="Extensions">A JSON object; undefined when none were sent.</param>
internal sealed record OperationRequest(
    string? Query, string? OperationName = null, JsonElement Variables = default, JsonElement Extensions = default)
{
    /// <summary>
    /// The name or the hash under which the document is kept, or shall be kept when it is sent along; null when none is named.
    /// </summary>
    public DocumentKey? Key { get; init; }

    /// <summary>Whether its variables are one of several sets that were sent for the operation.</summary>
    public bool IsOfSet { get; init; }

    /// <summary>Set for GET: a mutation is then refused.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>What the client wants to know of the cost.</summary>
    public CostReport Cost { get; init; }

    /// <summary>Whether the client wants to know of which data version the answer is.</summary>
    public bool TellsVersion { get; init; }

    /// <summary>Whether the client wants to know whom to name for the answer.</summary>
    public bool TellsCredits { get; init; }

    /// <summary>What its file is called, without an ending; null = as the operation is.</summary>
    public string? FileName { get; init; }

    /// <summary>Whether whoever sends the answer wants to know of which data it is.</summary>
    public bool WantsState { get; init; }

    /// <summary>
    /// Takes what it costs from what whoever asks may still ask for, before anything is read; what it says is why it may not be. Null where
    /// nobody counts.
    /// </summary>
    public Func<double, Shortfall?>? Charge { get; init; }

    /// <summary>Takes a report of a row; null where nobody may report.</summary>
    public Func<RowReport, CancellationToken, Task<ReportOutcome>>? Report { get; init; }

    /// <summary>Whether its document is sent to be kept, which is more than to be answered.</summary>
    public bool LeavesDocument => Query is not null && Key?.Hash is not null;
}

/// <summary>What a kept document is asked for by.</summary>
/// <param name="Id">Its name, or its hash.</param>
/// <param name="Hash">The member of <c>persistedQuery</c> that held the hash (<c>sha256Hash</c>); null when the key came as an id.</param>
internal sealed record DocumentKey(string Id, string? Hash = null);

/// <summary>What a client wants to be told of the cost (header <c>GraphQL-Cost</c>).</summary>
internal enum CostReport
{
    None,

    /// <summary>The answer, and what it cost.</summary>
    Report,

    /// <summary>What it would cost; nothing is run.</summary>
    Validate,
}
