using System.Text.Json;
using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Rules;

namespace Gateway.Http.Requests;

/// <summary>The members of one request in JSON, while they are read.</summary>
/// <param name="rules">What a request may be.</param>
/// <param name="route">The key of the document, where the address names it; then the body brings only what goes with it.</param>
internal sealed class RequestMembers(RequestRules rules, DocumentKey? route)
{
    private string? query;
    private string? id;
    private string? operationName;
    private JsonElement extensions;

    /// <summary>Usually one set; none when there are none, and several ask for a batch.</summary>
    public IReadOnlyList<JsonElement> VariableSets { get; private set; } = [];

    /// <summary>The request, once <see cref="Read"/> said nothing against it; with the first set of variables.</summary>
    public OperationRequest ToRequest() => new(query, operationName, VariableSets.Count > 0 ? VariableSets[0] : default, extensions)
    {
        Key = Key(),
    };

    /// <summary>Reads the object that begins at the reader's place, up to its end.</summary>
    public WireError? Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.GetString(ref reader);
            reader.Read();
            if (ReadMember(name, ref reader, text) is { } error)
            {
                return error;
            }
        }

        query = string.IsNullOrEmpty(query) ? null : query;
        operationName = string.IsNullOrEmpty(operationName) ? null : operationName;
        return query is null && Key() is null ? Missing(JsonText.Place(text, (int)reader.TokenStartIndex)) : null;
    }

    private static WireError Missing((int Line, int Column) place) =>
        WireError.Request("The request is missing the `query` property and the `id` property.", "HC0011", place);

    private WireError? ReadMember(string name, ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        switch (name)
        {
            case "query" when route is null:
                return ReadText(ref reader, text, out query);
            case "id" or "documentId" when route is null:
                return ReadText(ref reader, text, out id);
            case "operationName":
                return ReadText(ref reader, text, out operationName);
            case "variables":
                var error = JsonText.ReadObjects(ref reader, text, out var sets);
                VariableSets = sets;
                return error;
            case "extensions":
                return JsonText.ReadObject(ref reader, text, out extensions);
            default:
                reader.Skip();
                return null;
        }
    }

    private static WireError? ReadText(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, out string? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            return JsonText.Unexpected("a string or a null-token", ref reader, text);
        }

        value = JsonText.GetString(ref reader);
        return null;
    }

    private DocumentKey? Key() => route
        ?? (string.IsNullOrEmpty(id) ? PersistedQuery.Read(extensions, rules.Hashes) : new DocumentKey(id));
}
