using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gateway.Page.Reading;

/// <summary>JSON for people: on several lines, with Japanese unescaped.</summary>
internal static class PlainJson
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, MaxDepth = 1000, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Readable).ReplaceLineEndings("\n");
}
