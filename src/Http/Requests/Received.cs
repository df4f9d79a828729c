using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Requests;

/// <summary>What came of a request, whole and within its limits, before any of it is understood.</summary>
/// <param name="Route">The key of the document, where the path of the address names it.</param>
internal sealed record Received(DocumentKey? Route)
{
    /// <summary>The body, as it came; null when the address alone asks.</summary>
    public byte[]? Body { get; init; }

    /// <summary>What the body is said to be.</summary>
    public MediaTypeHeaderValue? Type { get; init; }

    /// <summary>Why it is not looked at.</summary>
    public WireError? Error { get; init; }

    /// <summary>Whether the body is a form with parts.</summary>
    public bool IsForm => Type is { } type && type.MediaType.Equals(MediaTypes.Form, StringComparison.OrdinalIgnoreCase);
}
