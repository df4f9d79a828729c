using System.Text.Json;
using Gateway.Graph.Cost;

namespace Gateway.Graph;

/// <summary>One operation to run, as the wire brought it.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which operation of it; null when there is one.</param>
/// <param name="Variables">A JSON object; undefined or null when none were sent.</param>
/// <param name="Extensions">A JSON object; undefined when none were sent.</param>
internal sealed record OperationRequest(string? Query, string? OperationName = null, JsonElement Variables = default, JsonElement Extensions = default)
{
    /// <summary>Set for GET: a mutation is then refused.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>What the client wants to know of the cost.</summary>
    public CostReport Cost { get; init; }
}
