using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using Gateway.Graph.Answers;
using Gateway.Http.Requests;
using Microsoft.AspNetCore.Http;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Gateway.Http.Agents;

/// <summary>
/// Validates the messages of agents. The protocol's library binds the members of a message before any tool is called, and says nothing
/// about one that it cannot bind: so they are checked first, and errors say what would be right.
/// </summary>
internal static class AgentMessage
{
    private static readonly IReadOnlyList<Method> Methods =
    [
        new(
            "initialize", typeof(InitializeRequestParams),
            Member.TextOf("protocolVersion"), Member.ObjectOf("capabilities"), Member.ObjectOf("clientInfo"),
            Member.TextOf("clientInfo.name"), Member.TextOf("clientInfo.version")) { TakesNull = true },
        new("tools/list", typeof(ListToolsRequestParams), Member.TextOf("cursor").Optional),
        new("tools/call", typeof(CallToolRequestParams), Member.TextOf("name"), Member.ObjectOf("arguments").Optional),
        new("resources/list", typeof(ListResourcesRequestParams), Member.TextOf("cursor").Optional),
        new("resources/templates/list", typeof(ListResourceTemplatesRequestParams), Member.TextOf("cursor").Optional),
        new("resources/read", typeof(ReadResourceRequestParams), Member.TextOf("uri")),
        new("resources/subscribe", typeof(SubscribeRequestParams), Member.TextOf("uri")),
        new("resources/unsubscribe", typeof(UnsubscribeRequestParams), Member.TextOf("uri")),
        new("logging/setLevel", null, Member.TextOf("level")),
    ];

    /// <summary>Reads and checks the body, which the next handler can read again.</summary>
    /// <returns>The error to answer with; null if the form is right, or if it is not even JSON of the protocol.</returns>
    public static async Task<byte[]?> RefuseAsync(HttpContext http)
    {
        using var whole = new MemoryStream();
        await http.Request.Body.CopyToAsync(whole, http.RequestAborted);
        var body = whole.ToArray();
        http.Request.Body = new MemoryStream(body);
        return Refuse(body);
    }

    private static byte[]? Refuse(byte[] body)
    {
        if (JsonText.Misencoded(body) is { } misencoded)
        {
            return Error("null", McpErrorCode.ParseError, misencoded.Message);
        }

        try
        {
            using var message = JsonDocument.Parse(body);
            return message.RootElement is { ValueKind: JsonValueKind.Object } call
                && call.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number
                && call.TryGetProperty("method", out var said) && said.ValueKind is JsonValueKind.String
                && said.GetString() is var name && Methods.FirstOrDefault(one => one.Name == name) is { } method
                && FaultOf(method, call.TryGetProperty("params", out var sent) ? sent : default, body) is { } sentence
                    ? Error(id.GetRawText(), McpErrorCode.InvalidParams, $"{name}: {sentence}")
                    : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Invalid JSON, or half a surrogate pair, is left to the library to refuse.
            return null;
        }
    }

    private static string? FaultOf(Method method, JsonElement sent, byte[] body)
    {
        if (sent.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
        {
            return $"params must be an object, not {Word(sent.ValueKind)}.";
        }

        try
        {
            if (Find(sent, "arguments") is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0)
            {
                TakeAsObject(list, body);
                using var meant = JsonDocument.Parse(body);
                return FaultOf(method, meant.RootElement.GetProperty("params"), body);
            }

            string[] wrong =
            [
                .. method.Members.Append(Member.ObjectOf("_meta").Optional)
                    .Where(one => one.Outer is null || Find(sent, one.Outer).ValueKind is JsonValueKind.Object)
                    .Select(one => one.FaultOf(Find(sent, one.Path), method.TakesNull)).OfType<string>(),
            ];
            if (wrong.Length > 0)
            {
                return string.Join(' ', wrong);
            }

            if (sent.ValueKind is JsonValueKind.Object && JsonText.HoldsLoneSurrogate(JsonMarshal.GetRawUtf8Value(sent)))
            {
                return "params contains half of a surrogate pair, as of an emoji that was cut in two.";
            }

            // Errors further down, where an agent seldom comes, are found by the library.
            _ = method.Type is not null && sent.ValueKind is JsonValueKind.Object
                ? sent.Deserialize(McpJsonUtilities.DefaultOptions.GetTypeInfo(method.Type))
                : null;
            return null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return $"params{(error as JsonException)?.Path?.TrimStart('$')} does not match the protocol.";
        }
    }

    /// <summary>Language models send an empty list for no arguments: its brackets are replaced by those of an object.</summary>
    private static void TakeAsObject(JsonElement list, byte[] body)
    {
        var text = JsonMarshal.GetRawUtf8Value(list);
        body.AsSpan().Overlaps(text, out var at);
        (body[at], body[at + text.Length - 1]) = ((byte)'{', (byte)'}');
    }

    private static JsonElement Find(JsonElement of, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (of.ValueKind is not JsonValueKind.Object || !of.TryGetProperty(name, out of))
            {
                return default;
            }
        }

        return of;
    }

    private static string Word(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a boolean",
    };

    private static byte[] Error(string id, McpErrorCode code, string sentence)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(buffer, JsonForm.Options);
        writer.WriteStartObject();
        writer.WriteString("jsonrpc", "2.0");
        writer.WritePropertyName("id");
        writer.WriteRawValue(id, skipInputValidation: true);
        writer.WriteStartObject("error");
        writer.WriteNumber("code", (int)code);
        writer.WriteString("message", sentence);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A method and the members it takes.</summary>
    /// <param name="Type">The library's type for its params; null if there is nothing but these members.</param>
    private sealed record Method(string Name, Type? Type, params IReadOnlyList<Member> Members)
    {
        /// <summary>
        /// Whether null is accepted for a required member: some programs initialize that way when they have nothing to say.
        /// </summary>
        public bool TakesNull { get; init; }
    }

    /// <param name="Path">Its name, after that of the object it is in.</param>
    private sealed record Member(string Path, JsonValueKind Kind, bool IsNeeded)
    {
        /// <summary>The object it is in; null when that is the params themselves.</summary>
        public string? Outer => Path.LastIndexOf('.') is > 0 and var end ? Path[..end] : null;

        public Member Optional => this with { IsNeeded = false };

        public static Member TextOf(string path) => new(path, JsonValueKind.String, true);

        public static Member ObjectOf(string path) => new(path, JsonValueKind.Object, true);

        public string? FaultOf(JsonElement sent, bool takesNull) => sent.ValueKind switch
        {
            JsonValueKind.Undefined when IsNeeded => $"params.{Path} is missing; it must be {Word(Kind)}.",
            JsonValueKind.Null when IsNeeded && !takesNull => $"params.{Path} must be {Word(Kind)}, not null.",
            JsonValueKind.Undefined or JsonValueKind.Null => null,
            var kind => kind == Kind ? null : $"params.{Path} must be {Word(Kind)}, not {Word(kind)}.",
        };
    }
}
