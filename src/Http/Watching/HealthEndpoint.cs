using System.Buffers;
using System.Text.Json;
using Gateway.Http.Answers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Watching;

/// <summary>
/// Reports health to a load balancer, a container runtime or a person: <c>/healthz</c> whether the gateway runs, <c>/readyz</c> whether it
/// can answer, 200 or 503.
/// </summary>
/// <param name="health">The health of the gateway.</param>
/// <param name="stopping">Cancelled when the server is to stop: requests should then be sent elsewhere.</param>
internal sealed class HealthEndpoint(Func<CancellationToken, Task<Health>> health, CancellationToken stopping)
{
    public const string Path = "/healthz";

    public const string ReadyPath = "/readyz";

    private const string Methods = "GET, HEAD, OPTIONS";

    private static readonly Health Alive = new(true, "ok");

    private static readonly Health Stopping = new(false, "stopping") { Reason = "The gateway is finishing its last requests." };

    /// <summary>
    /// Answers 200: that the process answers at all is the point, and an unreachable database is no reason to restart it.
    /// </summary>
    public static Task AliveAsync(HttpContext http) => AnswerAsync(http, _ => Task.FromResult(Alive));

    public Task ReadyAsync(HttpContext http) =>
        AnswerAsync(http, cancellation => stopping.IsCancellationRequested ? Task.FromResult(Stopping) : health(cancellation));

    private static async Task AnswerAsync(HttpContext http, Func<CancellationToken, Task<Health>> examine)
    {
        if (!MethodRefusal.IsReadMethod(http))
        {
            await MethodRefusal.WriteAsync(http, Methods);
            return;
        }

        var found = await examine(http.RequestAborted);
        var json = ToJson(found);
        http.Response.StatusCode = found.Ok ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        http.Response.ContentType = ResponseForm.Json.ContentType;
        http.Response.ContentLength = json.Length;
        http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(json, http.RequestAborted);
        }
    }

    private static ReadOnlyMemory<byte> ToJson(Health health)
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("status", health.Status);
        if (health.DataVersion is { } version)
        {
            writer.WriteNumber("dataVersion", version);
        }

        if (health.Reason is { } reason)
        {
            writer.WriteString("reason", reason);
        }

        if (health.Sources is { } sources)
        {
            writer.WriteStartObject("sources");
            writer.WriteNumber("well", sources.Well);
            writer.WriteNumber("failing", sources.Failing);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
