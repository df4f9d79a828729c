using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http;

/// <summary>Tells a load balancer, a container or a person whether the gateway can answer: 200 or 503.</summary>
internal sealed class HealthEndpoint(Wire wire)
{
    public const string Path = "/healthz";

    private const string Methods = "GET, HEAD, OPTIONS";

    public async Task HandleAsync(HttpContext http)
    {
        if (!MethodRefusal.IsRead(http))
        {
            await MethodRefusal.WriteAsync(http, Methods);
            return;
        }

        var health = await wire.Health(http.RequestAborted);
        var json = ToJson(health);
        http.Response.StatusCode = health.Ok ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        http.Response.ContentType = ResponseForm.Json.ContentType();
        http.Response.ContentLength = json.Length;
        http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(json, http.RequestAborted);
        }
    }

    private static ReadOnlyMemory<byte> ToJson(Health health)
    {
        var buffer = new ArrayBufferWriter<byte>(64);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("status", health.Status);
        if (health.DataVersion is { } version)
        {
            writer.WriteNumber("dataVersion", version);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
