using System.Buffers;
using System.Text.Json;
using Gateway.Graph.Answers;
using Gateway.Page;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Answers;

/// <summary>Writes errors of the graph in the other forms: as a problem, as a JSON-RPC error, as a page.</summary>
internal static class ErrorWriter
{
    public const string ProblemType = "application/problem+json";

    /// <summary>JSON-RPC reserves the codes from here down for servers.</summary>
    private const int CallCode = -32000;

    /// <param name="errors">The errors in the form of GraphQL: <c>{"errors":[…]}</c>.</param>
    public static async Task WriteAsync(HttpContext http, ErrorForm form, int status, ReadOnlyMemory<byte> errors)
    {
        using var told = JsonDocument.Parse(errors);
        var list = told.RootElement.GetProperty("errors");
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        await (form switch
        {
            ErrorForm.Page => PageAsync(http, status, list[0]),
            ErrorForm.Call => WriteAsync(http, status, MediaTypes.Json, Call(list[0])),
            _ => WriteAsync(http, status, ProblemType, Problem(http, status, list)),
        });
    }

    /// <summary>Of a fault of ours only the number helps.</summary>
    private static Task PageAsync(HttpContext http, int status, JsonElement error) => http.RequestServices
        .GetRequiredService<ErrorPage>()(http, status, ExtensionOf(error, "id")?.GetString() ?? MessageOf(error));

    private static async Task WriteAsync(HttpContext http, int status, string type, ReadOnlyMemory<byte> body)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.BodyWriter.WriteAsync(body, http.RequestAborted);
        }
    }

    private static ReadOnlyMemory<byte> Problem(HttpContext http, int status, JsonElement errors) => Write(writer =>
    {
        var first = errors[0];
        var code = ExtensionOf(first, "code")?.GetString();
        writer.WriteString("type", code is null ? "about:blank" : $"{http.Request.PathBase}{GuidePages.ErrorsPath}?q={code}");
        writer.WriteString("title", ReasonPhrases.GetReasonPhrase(status));
        writer.WriteNumber("status", status);
        writer.WriteString("detail", MessageOf(first));
        if (ExtensionOf(first, "parameter") is { } parameter)
        {
            writer.WriteString("parameter", parameter.GetString());
        }

        writer.WritePropertyName("errors");
        errors.WriteTo(writer);
    });

    private static ReadOnlyMemory<byte> Call(JsonElement error) => Write(writer =>
    {
        writer.WriteString("jsonrpc", "2.0");
        writer.WriteNull("id");
        writer.WriteStartObject("error");
        writer.WriteNumber("code", CallCode);
        writer.WriteString("message", MessageOf(error));
        if (error.TryGetProperty("extensions", out var data))
        {
            writer.WritePropertyName("data");
            data.WriteTo(writer);
        }

        writer.WriteEndObject();
    });

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(buffer, JsonForm.Options);
        writer.WriteStartObject();
        members(writer);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static string MessageOf(JsonElement error) => error.GetProperty("message").GetString() ?? "";

    private static JsonElement? ExtensionOf(JsonElement error, string name) =>
        error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty(name, out var value) ? value : null;
}
