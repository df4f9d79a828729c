using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Requests;

/// <summary>Reads what was sent from an HTTP request: by its method, its content type and its address.</summary>
/// <param name="rules">What a request may be.</param>
/// <param name="bodies">Reads the bodies.</param>
internal sealed class RequestReader(RequestRules rules, BodyReader bodies)
{
    private const string Operations = "batchOperations";

    /// <summary>Whether the address of a GET holds an operation.</summary>
    public static bool HasOperation(IQueryCollection query) =>
        query.ContainsKey("query") || query.ContainsKey("id") || query.ContainsKey("documentId") || query.ContainsKey("extensions");

    /// <param name="route">The key of the document, where the path of the address names it.</param>
    public Sent ReadAddress(IQueryCollection query, DocumentKey? route = null)
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

    /// <exception cref="BadHttpRequestException">The body is too large, too slow or broken off.</exception>
    public async Task<Sent> ReadBodyAsync(HttpContext http, DocumentKey? route, CancellationToken cancellation)
    {
        var request = http.Request;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !(IsJson(type) || IsForm(type)))
        {
            return new WireError(415, $"A request is sent as `{MediaTypes.Json}`, not as `{request.ContentType ?? "nothing"}`.");
        }

        if (request.Headers.ContentEncoding is [{ Length: > 0 } coding] && coding != "identity")
        {
            return new WireError(415, $"A request is sent as it is, not in the content coding `{coding}`.");
        }

        if (IsForm(type) && !request.Headers.ContainsKey(FormRequest.Preflight))
        {
            return FormRequest.PreflightMissing;
        }

        var bytes = await bodies.ReadAsync(http, cancellation);
        var sent = IsForm(type) ? await FormRequest.ReadAsync(bytes, type, rules, cancellation) : JsonRequest.Read(bytes, rules, route);
        return request.Query.TryGetValue(Operations, out var names) ? Batches.OfOperations(sent, names.ToString(), rules) : sent;
    }

    private static bool IsJson(MediaTypeHeaderValue type) => type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase);

    private static bool IsForm(MediaTypeHeaderValue type) => type.MediaType.Equals(MediaTypes.Form, StringComparison.OrdinalIgnoreCase);

    private static string? Text(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } text ? text : null;
}
