using Gateway.Graph;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http;

/// <summary>What was sent: an operation to run, or why there is none.</summary>
internal readonly record struct Sent(OperationRequest? Request, WireError? Error)
{
    public static implicit operator Sent(OperationRequest request) => new(request, null);

    public static implicit operator Sent(WireError error) => new(null, error);
}

/// <summary>Reads an operation from a request, by its method. Multipart and batches will enter here.</summary>
internal static class RequestReader
{
    /// <summary>Whether the address of a GET holds an operation.</summary>
    public static bool HasOperation(IQueryCollection query) =>
        query.ContainsKey("query") || query.ContainsKey("id") || query.ContainsKey("extensions");

    public static Sent ReadQuery(IQueryCollection query)
    {
        var variables = ParameterReader.Read(query["variables"]);
        var extensions = ParameterReader.Read(query["extensions"]);
        var text = query["query"].ToString();
        return (variables.Error ?? extensions.Error) is { } error ? error
            : text.Length > 0 ? new OperationRequest(text, Name(query["operationName"]), variables.Value, extensions.Value) { QueriesOnly = true }
            : extensions.HasPersistedQuery || query.ContainsKey("id") ? PersistedQueryNotFound
            : WireError.Request("Either the parameter query or the parameter id has to be set.", "HC0013");
    }

    public static async Task<Sent> ReadBodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase))
        {
            return new WireError(415, $"A request is sent as `{MediaTypes.Json}`, not as `{request.ContentType ?? "nothing"}`.");
        }

        if (request.Headers.ContentEncoding is [{ Length: > 0 } coding] && coding != "identity")
        {
            return new WireError(415, $"A request is sent as it is, not in the content coding `{coding}`.");
        }

        var bytes = await BodyReader.ReadAsync(request.BodyReader, cancellation);
        return JsonRequest.Read(bytes);
    }

    /// <summary>Apollo's clients answer it by sending the whole document.</summary>
    public static WireError PersistedQueryNotFound { get; } = WireError.Request("PersistedQueryNotFound", "HC0020");

    private static string? Name(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
