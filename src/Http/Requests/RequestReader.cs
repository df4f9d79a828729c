using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Requests;

/// <summary>Reads what an HTTP request sent: by its method, its content type and its address.</summary>
/// <param name="rules">What a request may be.</param>
/// <param name="bodies">Reads the bodies.</param>
internal sealed class RequestReader(RequestRules rules, BodyReader bodies)
{
    private const string Operations = "batchOperations";

    private readonly TextMemo documents = new();

    private readonly HeaderMemo<MediaTypeHeaderValue?> types =
        new(header => MediaTypeHeaderValue.TryParse(header.ToString(), out var type) ? type : null);

    /// <summary>Whether the address of a GET holds an operation.</summary>
    public static bool HasOperation(IQueryCollection query) =>
        query.ContainsKey("query") || query.ContainsKey("id") || query.ContainsKey("documentId") || query.ContainsKey("extensions");

    /// <param name="query">The parameters of the address.</param>
    /// <param name="route">The key of the document, where the path of the address names it.</param>
    private Sent ReadAddress(IQueryCollection query, DocumentKey? route)
    {
        var variables = ParameterReader.Read(query["variables"]);
        var extensions = ParameterReader.Read(query["extensions"]);
        if ((variables.Error ?? extensions.Error) is { } error)
        {
            return error;
        }

        var text = route is null ? Text(query, "query") : null;
        var id = Text(query, "id") ?? Text(query, "documentId");
        var key = route ?? (id is null ? PersistedQuery.Read(extensions.Value, rules.Hashes) : new DocumentKey(id));
        return text is null && key is null
            ? WireError.Request("Either the parameter query or the parameter id has to be set.", "HC0013")
            : new OperationRequest(text, Text(query, "operationName"), variables.Value, extensions.Value) { Key = key, QueriesOnly = true };
    }

    /// <summary>Receives the body of a POST.</summary>
    /// <exception cref="BadHttpRequestException">The body is too large, too slow or broken off.</exception>
    public async ValueTask<Received> ReceiveAsync(HttpContext http, DocumentKey? route, CancellationToken cancellation)
    {
        var received = new Received(route) { Type = types.Read(http.Request.ContentType) };
        return Refuse(http.Request, received) is { } error
            ? received with { Error = error }
            : received with { Body = await bodies.ReadAsync(http, cancellation) };
    }

    /// <summary>Parses what was received.</summary>
    public async ValueTask<Sent> ReadAsync(HttpRequest request, Received received, CancellationToken cancellation)
    {
        if (received.Error is { } error)
        {
            return error;
        }

        if (received.Body is not { } body)
        {
            return ReadAddress(request.Query, received.Route);
        }

        var sent = received.IsForm
            ? await FormRequest.ReadAsync(body, received.Type!, rules, cancellation)
            : JsonRequest.Read(body, rules, received.Route, documents);
        return request.QueryString.HasValue && request.Query.TryGetValue(Operations, out var names)
            ? Batches.OfOperations(sent, names.ToString(), rules) : sent;
    }

    private static WireError? Refuse(HttpRequest request, Received received)
    {
        if (received.Type is not { } type || !(IsJson(type) || received.IsForm))
        {
            return new WireError(415, $"Send requests as `{MediaTypes.Json}`, not as `{request.ContentType ?? "nothing"}`.");
        }

        if (request.Headers.ContentEncoding is [{ Length: > 0 } coding] && coding != "identity")
        {
            return new WireError(415, $"Send requests as they are, not in the content coding `{coding}`.");
        }

        return received.IsForm && !request.Headers.ContainsKey(FormRequest.Preflight) ? FormRequest.PreflightMissing : null;
    }

    private static bool IsJson(MediaTypeHeaderValue type) => type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase);

    private static string? Text(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } text ? text : null;
}
