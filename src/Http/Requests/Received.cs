using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Requests;

/// <summary>A request as received, whole and within its limits, before any of it is parsed.</summary>
/// <param name="Route">The key of the document, where the path of the address names it.</param>
internal sealed record Received(DocumentKey? Route)
{
    /// <summary>The body as received; null when the address alone holds the request.</summary>
    public byte[]? Body { get; init; }

    /// <summary>The content type of the body.</summary>
    public MediaTypeHeaderValue? Type { get; init; }

    /// <summary>Why it is not parsed.</summary>
    public WireError? Error { get; init; }

    /// <summary>Whether the body is a multipart form.</summary>
    public bool IsForm => Type is { } type && type.MediaType.Equals(MediaTypes.Form, StringComparison.OrdinalIgnoreCase);
}
