using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gateway.Tests.Cases;

/// <summary>JSON formatted for people: indented, Japanese unescaped, members and numbers as written.</summary>
internal static class PrettyJson
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Indent(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            document.RootElement.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
