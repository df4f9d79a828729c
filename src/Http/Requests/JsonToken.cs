using System.Text;
using System.Text.Json;

namespace Gateway.Http.Requests;

/// <summary>Names of tokens in error messages; HotChocolate reads JSON with its GraphQL parser, so they are GraphQL's.</summary>
internal static class JsonToken
{
    public static string Kind(JsonTokenType type, string value) => type switch
    {
        JsonTokenType.String => "String",
        JsonTokenType.Number => value.AsSpan().IndexOfAny(".eE") < 0 ? "Integer" : "Float",
        JsonTokenType.StartArray => "LeftBracket",
        JsonTokenType.StartObject => "LeftBrace",
        _ => "Name",
    };

    /// <summary>The kind of what stands at a place where JSON could not go on.</summary>
    public static string At(ReadOnlySpan<byte> text, int offset)
    {
        if (offset >= text.Length)
        {
            return "EndOfFile";
        }

        Rune.DecodeFromUtf8(text[offset..], out var found, out _);
        return found switch
        {
            _ when Rune.IsLetter(found) || found.Value == '_' => "Name",
            _ when Rune.IsDigit(found) || found.Value == '-' => "Integer",
            { Value: '{' } => "LeftBrace",
            { Value: '}' } => "RightBrace",
            { Value: '[' } => "LeftBracket",
            { Value: ']' } => "RightBracket",
            { Value: ':' } => "Colon",
            { Value: '"' } => "String",
            _ => found.ToString(),
        };
    }
}
