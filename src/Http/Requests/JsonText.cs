using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Gateway.Http.Answers;

namespace Gateway.Http.Requests;

/// <summary>How JSON from clients is read, and the errors about it with line and column.</summary>
internal static class JsonText
{
    /// <summary>Deeper than any filter a person would write, and far from a stack overflow.</summary>
    private const int MaximumDepth = 128;

    public static Utf8JsonReader Reader(ReadOnlySpan<byte> text) =>
        new(text, new JsonReaderOptions { AllowTrailingCommas = true, MaxDepth = MaximumDepth });

    /// <summary>Strips the byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(byte[] body) =>
        body.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? body.AsSpan(Encoding.UTF8.Preamble.Length) : body;

    /// <summary>
    /// Returns the error for text in another encoding, as a Japanese command line sends it; null when it is UTF-8. With other characters in
    /// place of its own, a search would find nothing.
    /// </summary>
    public static WireError? Misencoded(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
        {
            return null;
        }

        var good = 0;
        while (Rune.DecodeFromUtf8(text[good..], out _, out var length) == OperationStatus.Done)
        {
            good += length;
        }

        return WireError.Request("The request is not encoded in UTF-8.", "HC0011", Place(text, good)) with { IsUnreadable = true };
    }

    public static bool IsBlank(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(" \t\r\n"u8) < 0;

    /// <summary>Returns the text of a token.</summary>
    /// <exception cref="JsonException">It holds half of a surrogate pair, which UTF-8 cannot encode.</exception>
    public static string GetString(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("a lone surrogate", null, null, null);
        }
    }

    /// <summary>Reads an object at the reader's position; null and an empty list count as none.</summary>
    public static WireError? ReadObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, out JsonElement value)
    {
        var place = Place(text, (int)reader.TokenStartIndex);
        var error = ReadObjects(ref reader, text, out var values);
        value = values is [var only] ? only : default;
        return error ?? (values.Count > 1 ? WireError.Request("Invalid GraphQL Request.", "HC0009", place) : null);
    }

    /// <summary>Reads an object, or a list of them, at the reader's position; null counts as none.</summary>
    public static WireError? ReadObjects(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, out IReadOnlyList<JsonElement> values)
    {
        values = [];
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null))
        {
            return Unexpected("an object or a null-token", ref reader, text);
        }

        var start = (int)reader.TokenStartIndex;
        var read = JsonElement.ParseValue(ref reader);
        var isList = read.ValueKind == JsonValueKind.Array;
        IReadOnlyList<JsonElement> found = isList ? [.. read.EnumerateArray()] : [read];
        if (isList && found.Any(value => value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null)))
        {
            return WireError.Request("Expected a list of objects.", "HC0011", Place(text, start));
        }

        values = read.ValueKind == JsonValueKind.Null ? [] : found;
        return HoldsLoneSurrogate(text[start..(int)reader.BytesConsumed])
            ? WireError.Request("A string contains half of a surrogate pair.", "HC0011", Place(text, start))
            : null;
    }

    /// <summary>Returns the error for a value of another kind; <see cref="RequestScan"/> says more about it.</summary>
    public static WireError Unexpected(string wanted, ref Utf8JsonReader reader, ReadOnlySpan<byte> text) =>
        WireError.Request($"Expected {wanted}.", "HC0011", Place(text, (int)reader.TokenStartIndex));

    /// <summary>
    /// Returns the error for text that is not JSON, although <see cref="RequestScan"/> finds no fault (commas may be missing).
    /// </summary>
    public static WireError Unreadable(JsonException exception, ReadOnlySpan<byte> text) =>
        exception is { LineNumber: { } line, BytePositionInLine: { } position } && line <= text.Count((byte)'\n')
            ? WireError.Request("The JSON of the request cannot be read.", "HC0011", ((int)line + 1, (int)position + 1))
            : WireError.Request($"The JSON of the request cannot be read: {exception.Message}.", "HC0011");

    /// <summary>Returns line and column of a byte, 1-based.</summary>
    public static (int Line, int Column) Place(ReadOnlySpan<byte> text, int offset)
    {
        var before = text[..offset];
        return (before.Count((byte)'\n') + 1, offset - (before.LastIndexOf((byte)'\n') + 1) + 1);
    }

    /// <summary>A later read of such a string would fail; so it is found here, where few texts need a closer look.</summary>
    public static bool HoldsLoneSurrogate(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0)
        {
            return false;
        }

        var reader = Reader(json);
        try
        {
            while (reader.Read())
            {
                _ = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? GetString(ref reader) : null;
            }

            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
