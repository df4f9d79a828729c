using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gateway.Http.Answers;

/// <summary>An error of the wire itself, found before an operation ran, with its HTTP status.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Code">HotChocolate's code for it, where there is one.</param>
internal sealed record WireError(int Status, string Message, string? Code = null)
{
    /// <summary>The place in the text that was sent: line and column, 1-based.</summary>
    public (int Line, int Column)? Location { get; init; }

    /// <summary>One more member of the extensions, before the code.</summary>
    public (string Name, string Value)? Detail { get; init; }

    /// <summary>Whether the request was understood as HTTP, so that the older media type reports it with status 200.</summary>
    public bool IsAboutRequest { get; init; }

    /// <summary>Whether what was sent is broken JSON: even the older media type does not hide that status (HotChocolate 16).</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>In how many seconds to retry; null = at once.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>The header <c>Allow</c> beside status 405.</summary>
    public string? Allow { get; init; }

    /// <summary>Creates the error for a request that cannot be read as a GraphQL request.</summary>
    public static WireError Request(string message, string code, (int Line, int Column)? location = null) =>
        new(400, message, code) { Location = location, IsAboutRequest = true };

    /// <summary>The data cannot be read: the log says why.</summary>
    public static WireError Unavailable { get; } = new(503, "The data cannot be read at the moment; try again soon.");

    /// <summary>More is asked at once than can be answered soon; the operation was not started.</summary>
    public static WireError Busy { get; } = new(503, "The operation queue is full; try again soon.", "HC0045");

    public static WireError TimedOut(TimeSpan limit) =>
        Request($"The request exceeded the configured timeout of `{limit.ToString("c", CultureInfo.InvariantCulture)}`.", "HC0045");

    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteStartArray("errors");
        WriteError(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private void WriteError(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("message", Message);
        if (Location is { } place)
        {
            writer.WriteStartArray("locations");
            writer.WriteStartObject();
            writer.WriteNumber("line", place.Line);
            writer.WriteNumber("column", place.Column);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        WriteExtensions(writer);
        writer.WriteEndObject();
    }

    private void WriteExtensions(Utf8JsonWriter writer)
    {
        if (Detail is null && Code is null)
        {
            return;
        }

        writer.WriteStartObject("extensions");
        if (Detail is { } detail)
        {
            writer.WriteString(detail.Name, detail.Value);
        }

        if (Code is not null)
        {
            writer.WriteString("code", Code);
        }

        writer.WriteEndObject();
    }
}
