using System.Text;
using System.Text.Json;
using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Rules;

namespace Gateway.Http.Requests;

/// <summary>The members of one JSON request, while they are read.</summary>
/// <param name="rules">What a request may be.</param>
/// <param name="route">The key of the document, where the address names it; the body then adds only what goes with it.</param>
/// <param name="documents">Caches documents; null = each is decoded anew.</param>
internal sealed class RequestMembers(RequestRules rules, DocumentKey? route, TextMemo? documents = null)
{
    private string? query;
    private string? id;
    private string? operationName;
    private JsonElement extensions;

    /// <summary>Usually one set; none when no variables were sent, and several make a batch.</summary>
    public IReadOnlyList<JsonElement> VariableSets { get; private set; } = [];

    /// <summary>The request, once <see cref="Read"/> has found no error; with the first set of variables.</summary>
    public OperationRequest ToRequest() => new(query, operationName, VariableSets.Count > 0 ? VariableSets[0] : default, extensions)
    {
        Key = Key(),
    };

    /// <summary>Reads the object that begins at the reader's position, up to its end.</summary>
    public WireError? Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = MemberOf(ref reader);
            reader.Read();
            if (ReadMember(member, ref reader, text) is { } error)
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

    private static Member MemberOf(ref Utf8JsonReader reader) =>
        MemberOf(reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(JsonText.GetString(ref reader)) : reader.ValueSpan);

    private static Member MemberOf(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("query"u8) ? Member.Query
        : name.SequenceEqual("variables"u8) ? Member.Variables
        : name.SequenceEqual("operationName"u8) ? Member.OperationName
        : name.SequenceEqual("id"u8) || name.SequenceEqual("documentId"u8) ? Member.Id
        : name.SequenceEqual("extensions"u8) ? Member.Extensions
        : Member.Other;

    private WireError? ReadMember(Member member, ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        switch (member)
        {
            case Member.Query when route is null:
                return ReadText(ref reader, text, out query, documents);
            case Member.Id when route is null:
                return ReadText(ref reader, text, out id);
            case Member.OperationName:
                return ReadText(ref reader, text, out operationName);
            case Member.Variables:
                var error = JsonText.ReadObjects(ref reader, text, out var sets);
                VariableSets = sets;
                return error;
            case Member.Extensions:
                return JsonText.ReadObject(ref reader, text, out extensions);
            default:
                reader.Skip();
                return null;
        }
    }

    private static WireError? ReadText(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, out string? value, TextMemo? memo = null)
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

        value = memo is null ? JsonText.GetString(ref reader) : memo.Read(ref reader);
        return null;
    }

    private DocumentKey? Key() => route
        ?? (string.IsNullOrEmpty(id) ? PersistedQuery.Read(extensions, rules.Hashes) : new DocumentKey(id));

    /// <summary>The members a request may have; any other is skipped.</summary>
    private enum Member
    {
        Other,
        Query,
        Id,
        OperationName,
        Variables,
        Extensions,
    }
}
