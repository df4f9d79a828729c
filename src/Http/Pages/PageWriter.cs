using System.Security.Cryptography;
using System.Text;
using Gateway.Http.Answers;
using Gateway.Page;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Pages;

/// <summary>
/// Writes pages and the files they refer to. Nothing is ever loaded from another host, except the background of maps where the operator has
/// chosen one: the content security policy says so, too.
/// </summary>
internal static class PageWriter
{
    public static async Task WriteAsync(HttpContext http, PageAnswer page)
    {
        var bytes = Encoding.UTF8.GetBytes(page.Text);
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = PolicyOf(page);
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-cache";
        }

        if (page.FileName is not null)
        {
            headers.ContentDisposition = $"attachment; filename=\"{page.FileName}\"";
        }

        headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        ResponseWriter.SetRetryAfter(http, page.Status);
        http.Response.StatusCode = page.Status;
        await WriteAsync(http, bytes, page.ContentType, $"W/\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\"");
    }

    private static string PolicyOf(PageAnswer page) => "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        + $"img-src 'self'{(page.ImagesFrom is { } host ? " " + host : "")}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static async Task WriteAsync(HttpContext http, SiteFile file)
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        await WriteAsync(http, file.Bytes, file.ContentType, $"\"{file.Name}\"");
    }

    private static async Task WriteAsync(HttpContext http, ReadOnlyMemory<byte> bytes, string type, string tag)
    {
        var response = http.Response;
        response.Headers.ETag = tag;
        if (response.StatusCode == StatusCodes.Status200OK && MethodRefusal.IsReadMethod(http) && KnownTag.IsEnough(http))
        {
            return;
        }

        response.ContentType = type;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.BodyWriter.WriteAsync(bytes, http.RequestAborted);
        }
    }
}
