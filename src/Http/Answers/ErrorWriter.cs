using System.Buffers;
using System.Text.Json;
using Gateway.Graph.Answers;
using Gateway.Page;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Answers;

/// <summary>Writes what is wrong as a problem of RFC 9457, out of errors in the form of GraphQL: for addresses that are none.</summary>
internal static class ProblemWriter
{
    public const string MediaType = "application/problem+json";

    /// <param name="errors">The errors in the form of GraphQL: <c>{"errors":[…]}</c>.</param>
    public static async Task WriteAsync(HttpContext http, int status, ReadOnlyMemory<byte> errors)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = MediaType;
        response.Headers.CacheControl = "no-store";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (status == StatusCodes.Status503ServiceUnavailable && response.Headers.RetryAfter.Count == 0)
        {
            response.Headers.RetryAfter = ResponseWriter.Soon;
        }

        var problem = Write(http, status, errors);
        response.ContentLength = problem.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.BodyWriter.WriteAsync(problem, http.RequestAborted);
        }
    }

    private static ReadOnlyMemory<byte> Write(HttpContext http, int status, ReadOnlyMemory<byte> json)
    {
        using var told = JsonDocument.Parse(json);
        var errors = told.RootElement.GetProperty("errors");
        var first = errors[0];
        var buffer = new ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(buffer, JsonForm.Options);
        writer.WriteStartObject();
        writer.WriteString("type", CodeOf(first) is { } code ? $"{http.Request.PathBase}{GuidePages.ErrorsPath}?q={code}" : "about:blank");
        writer.WriteString("title", ReasonPhrases.GetReasonPhrase(status));
        writer.WriteNumber("status", status);
        writer.WriteString("detail", first.GetProperty("message").GetString());
        if (first.TryGetProperty("extensions", out var more) && more.TryGetProperty("parameter", out var parameter))
        {
            writer.WriteString("parameter", parameter.GetString());
        }

        writer.WritePropertyName("errors");
        errors.WriteTo(writer);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static string? CodeOf(JsonElement error) =>
        error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code) ? code.GetString() : null;
}
