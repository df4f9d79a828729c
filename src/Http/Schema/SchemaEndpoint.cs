using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gateway.Http.Answers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Schema;

/// <summary>The schema as a file to download, whole or some types of it.</summary>
/// <param name="sdl">The schema in SDL; called once.</param>
/// <param name="isServed">Whether it is served at all.</param>
/// <param name="clock">Dates it: it is unchanged since the gateway was started.</param>
internal sealed class SchemaEndpoint(Func<string> sdl, bool isServed, TimeProvider clock)
{
    private const string Methods = "GET, HEAD, OPTIONS";

    private readonly Lazy<SchemaFile> schema = new(() => SchemaFile.Of(sdl()));
    private readonly string since = clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);

    public Task HandleAsync(HttpContext http)
    {
        if (!MethodRefusal.IsReadMethod(http))
        {
            return MethodRefusal.WriteAsync(http, Methods);
        }

        if (!isServed)
        {
            return ResponseWriter.WriteAsync(http, new WireError(404, "The schema is not served as a file."));
        }

        if (!http.Request.Query.TryGetValue("types", out var types))
        {
            return WriteWholeAsync(http);
        }

        var (selected, error) = schema.Value.Types.Select(types.ToString());
        return error is not null
            ? ResponseWriter.WriteAsync(http, error)
            : WriteAsync(http, selected!.FileName, Encoding.UTF8.GetBytes(selected.Text));
    }

    private async Task WriteWholeAsync(HttpContext http)
    {
        var (text, tag, _) = schema.Value;
        var headers = http.Response.Headers;
        headers.ETag = tag;
        headers.LastModified = since;
        headers.CacheControl = "public, max-age=3600, must-revalidate";
        if (!KnownTag.IsEnough(http))
        {
            await WriteAsync(http, "schema.graphql", text);
        }
    }

    private static async Task WriteAsync(HttpContext http, string name, byte[] text)
    {
        http.Response.ContentType = "application/graphql; charset=utf-8";
        http.Response.ContentLength = text.Length;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(text, http.RequestAborted);
        }
    }

    private sealed record SchemaFile(byte[] Text, string Tag, SchemaTypes Types)
    {
        public static SchemaFile Of(string sdl)
        {
            var text = Encoding.UTF8.GetBytes(sdl);
            return new SchemaFile(text, $"\"1-{Convert.ToBase64String(SHA256.HashData(text))}\"", new SchemaTypes(sdl));
        }
    }
}
