using System.Text;
using System.Text.Json;
using Gateway.Http.Answers;

namespace Gateway.Http.Requests;

/// <summary>Parses a parameter of the address that holds a JSON object: <c>variables</c>, <c>extensions</c>.</summary>
internal readonly record struct ParameterReader(JsonElement Value, WireError? Error)
{
    public static ParameterReader Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return default;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = JsonText.Reader(bytes);
        try
        {
            reader.Read();
            return JsonText.ReadObject(ref reader, bytes, out var value) is { } error
                ? new(default, RequestScan.Parameter(bytes) ?? error)
                : new(value, null);
        }
        catch (JsonException exception)
        {
            return new(default, RequestScan.Parameter(bytes) ?? JsonText.Unreadable(exception, bytes));
        }
    }
}
