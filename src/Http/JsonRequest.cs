using System.Text.Json;
using Gateway.Graph;

namespace Gateway.Http;

/// <summary>Reads the JSON body of a request, as forgiving as HotChocolate: unknown members, trailing commas and repeated keys are let through.</summary>
internal ref struct JsonRequest
{
    private readonly ReadOnlySpan<byte> bytes;
    private Utf8JsonReader reader;
    private string? query;
    private string? id;
    private string? operationName;
    private JsonElement variables;
    private JsonElement extensions;

    private JsonRequest(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        reader = JsonText.Reader(bytes);
    }

    public static Sent Read(byte[] body)
    {
        var text = JsonText.Clean(body);
        if (JsonText.IsBlank(text))
        {
            return WireError.Request("The GraphQL request is empty.", "HC0009");
        }

        var request = new JsonRequest(text);
        try
        {
            var sent = request.ReadRoot();
            return sent.Error is { Code: "HC0011" } ? RequestScan.Body(text) ?? sent.Error : sent;
        }
        catch (JsonException exception)
        {
            return RequestScan.Body(text) ?? JsonText.Unreadable(exception, text);
        }
    }

    private Sent ReadRoot()
    {
        if (JsonText.FirstByte(bytes) is not ((byte)'{' or (byte)'['))
        {
            return WireError.Request("Expected `{` or `[` as first syntax token.", "HC0011", (1, 1));
        }

        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            // Batches come with a later version; HotChocolate says the same while they are off.
            return WireError.Request("Invalid GraphQL Request.", "HC0009");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ReadMember() is { } error)
            {
                return error;
            }
        }

        return Finish();
    }

    private WireError? ReadMember()
    {
        var name = JsonText.GetString(ref reader);
        reader.Read();
        switch (name)
        {
            case "query":
                return ReadText(out query);
            case "id" or "documentId":
                return ReadText(out id);
            case "operationName":
                return ReadText(out operationName);
            case "variables":
                return JsonText.ReadObject(ref reader, bytes, out variables);
            case "extensions":
                return JsonText.ReadObject(ref reader, bytes, out extensions);
            default:
                reader.Skip();
                return null;
        }
    }

    private WireError? ReadText(out string? text)
    {
        text = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            return JsonText.Unexpected("a string or a null-token", ref reader, bytes);
        }

        text = JsonText.GetString(ref reader);
        return null;
    }

    private readonly Sent Finish()
    {
        if (!string.IsNullOrEmpty(query))
        {
            return new OperationRequest(query, string.IsNullOrEmpty(operationName) ? null : operationName, variables, extensions);
        }

        var named = !string.IsNullOrEmpty(id)
            || (extensions.ValueKind == JsonValueKind.Object && extensions.TryGetProperty("persistedQuery", out _));
        return named
            ? RequestReader.PersistedQueryNotFound
            : WireError.Request("The request is missing the `query` property and the `id` property.", "HC0011", (1, 1));
    }
}
