using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gateway.Import.Cells;

/// <summary>How lists are written into a column: Japanese stays readable, unescaped.</summary>
internal static class Json
{
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
