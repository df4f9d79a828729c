using Gateway.Http.Answers;
using Gateway.Http.Requests;
using Gateway.Page;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Ide;

/// <summary>Writes a file of the page, or its configuration, with headers that are for these addresses only.</summary>
internal static class IdeWriter
{
    public const string Config = "bcp-config.json";

    /// <summary>The page compiles a validator with eval and builds its workers from blobs; with a stricter policy it stays blank.</summary>
    private const string Policy = "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; "
        + "img-src 'self' data: blob:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-eval'; "
        + "worker-src 'self' blob:; connect-src 'self' ws: wss:";

    public static async Task WriteAsync(HttpContext http, IdeFile file)
    {
        var response = http.Response;
        response.Headers.ETag = file.Tag;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.CacheControl = file.IsHashed ? "public, max-age=31536000, immutable" : "no-cache";
        if (KnownTag.IsEnough(http))
        {
            return;
        }

        response.ContentType = file.ContentType;
        response.ContentLength = file.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.SendFileAsync(file.Path, http.RequestAborted);
        }
    }

    /// <summary>Writes the page itself, with its added script, and with the cookie against the banner of another product.</summary>
    public static async Task WriteAsync(HttpContext http, IdePage page)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-cache";
        headers.ETag = page.Tag;
        headers.SetCookie = IdePage.NoBanner;
        if (!KnownTag.IsEnough(http))
        {
            await WriteAsync(http, page.Bytes, "text/html; charset=utf-8");
        }
    }

    /// <param name="example">What a new document holds.</param>
    /// <param name="isOwn">Whether the page is at the endpoint itself.</param>
    public static Task WriteConfigAsync(HttpContext http, Example? example, bool isOwn) => WriteAsync(
        http, IdeConfig.Write(isOwn ? null : Address.Of(http) + Address.GraphQL, example), "application/json; charset=utf-8");

    /// <summary>Writes the script that opens a document.</summary>
    public static Task WriteScriptAsync(HttpContext http) => WriteAsync(http, IdePage.Script, "text/javascript; charset=utf-8");

    /// <summary>
    /// Writes a service worker that does nothing: refusing it would be an error in the browser's console. The page's own worker reloads the
    /// page during the first visit, while its user may be typing already, and serves it from its own cache after the gateway was updated.
    /// </summary>
    public static Task WriteIdleWorkerAsync(HttpContext http) =>
        WriteAsync(http, "// The files are kept by the browser's own cache."u8.ToArray(), "text/javascript; charset=utf-8");

    private static async Task WriteAsync(HttpContext http, ReadOnlyMemory<byte> bytes, string type)
    {
        http.Response.ContentType = type;
        http.Response.ContentLength = bytes.Length;
        http.Response.Headers.CacheControl = "no-cache";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(bytes, http.RequestAborted);
        }
    }
}
