using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http;

/// <summary>The schema as a file to download.</summary>
internal sealed class SchemaEndpoint(Wire wire)
{
    private const string Methods = "GET, HEAD, OPTIONS";

    private readonly Lazy<(byte[] Text, string Tag)> schema = new(() => Tagged(Encoding.UTF8.GetBytes(wire.Sdl())));
    private readonly string since = wire.Clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);

    public Task HandleAsync(HttpContext http) => MethodRefusal.IsRead(http) ? WriteAsync(http) : MethodRefusal.WriteAsync(http, Methods);

    private async Task WriteAsync(HttpContext http)
    {
        var (text, tag) = schema.Value;
        var response = http.Response;
        response.Headers.ETag = tag;
        response.Headers.LastModified = since;
        response.Headers.CacheControl = "public, max-age=3600, must-revalidate";
        if (KnownTag.IsKnown(http.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/graphql; charset=utf-8";
        response.ContentLength = text.Length;
        response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.BodyWriter.WriteAsync(text, http.RequestAborted);
        }
    }

    private static (byte[] Text, string Tag) Tagged(byte[] text) => (text, $"\"1-{Convert.ToBase64String(SHA256.HashData(text))}\"");
}
