using System.Text.Json;
using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Rules;

namespace Gateway.Http.Requests;

/// <summary>
/// Parses the JSON body of a request, as lenient as HotChocolate: unknown members, trailing commas and repeated keys are accepted.
/// </summary>
internal static class JsonRequest
{
    /// <param name="route">The key of the document, where the address names it; the body may then be empty.</param>
    /// <param name="documents">Caches the documents of single requests; null = each is decoded anew.</param>
    public static Sent Read(byte[] body, RequestRules rules, DocumentKey? route = null, TextMemo? documents = null)
    {
        var text = JsonText.WithoutMark(body);
        if (JsonText.Misencoded(text) is { } misencoded)
        {
            return misencoded;
        }

        if (JsonText.IsBlank(text))
        {
            return route is null
                ? WireError.Request("The GraphQL request is empty.", "HC0009")
                : new OperationRequest(null) { Key = route };
        }

        var reader = JsonText.Reader(text);
        try
        {
            var sent = ReadRoot(ref reader, text, rules, route, documents);
            return sent.Error is { Code: "HC0011" } ? RequestScan.Body(text) ?? sent.Error : sent;
        }
        catch (JsonException exception)
        {
            return (RequestScan.Body(text) ?? JsonText.Unreadable(exception, text)) with { IsUnreadable = true };
        }
    }

    private static Sent ReadRoot(
        ref Utf8JsonReader reader, ReadOnlySpan<byte> text, RequestRules rules, DocumentKey? route, TextMemo? documents)
    {
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return WireError.Request("Expected `{` or `[` as first syntax token.", "HC0011", (1, 1));
        }

        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var request = new RequestMembers(rules, route, documents);
            return request.Read(ref reader, text) is { } fault ? fault : Batches.Assemble([request], isList: false, rules);
        }

        if (route is not null)
        {
            return Batches.Invalid;
        }

        var requests = new List<RequestMembers>();
        return ReadList(ref reader, text, rules, requests) is { } error ? error : Batches.Assemble(requests, isList: true, rules);
    }

    private static WireError? ReadList(
        ref Utf8JsonReader reader, ReadOnlySpan<byte> text, RequestRules rules, List<RequestMembers> requests)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            // What exceeds the limit is refused in any case, so it need not be kept.
            var error = requests.Count > 0 && !rules.Lists ? Batches.Invalid
                : reader.TokenType != JsonTokenType.StartObject ? JsonText.Unexpected("an object", ref reader, text)
                : requests.Count > rules.BatchLimit ? Batches.TooLarge(rules)
                : ReadOne(ref reader, text, requests, new RequestMembers(rules, null));
            if (error is not null)
            {
                return error;
            }
        }

        return null;
    }

    private static WireError? ReadOne(
        ref Utf8JsonReader reader, ReadOnlySpan<byte> text, List<RequestMembers> requests, RequestMembers request)
    {
        requests.Add(request);
        return request.Read(ref reader, text);
    }
}
