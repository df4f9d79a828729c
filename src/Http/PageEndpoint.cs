using System.Text;
using Gateway.Page;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http;

/// <summary>The page that a browser sees at the root and at the GraphQL endpoint.</summary>
internal static class PageEndpoint
{
    public static async Task HandleAsync(HttpContext http)
    {
        var request = http.Request;
        if (!MethodRefusal.IsRead(http))
        {
            await MethodRefusal.WriteAsync(http, "GET, HEAD, OPTIONS");
            return;
        }

        if (request.Path.Value == GraphQLEndpoint.Path)
        {
            // The pages of the endpoint stand below it, so that their own links can be relative.
            http.Response.Redirect($"{request.PathBase}{GraphQLEndpoint.Path}/{request.QueryString}", permanent: true);
            return;
        }

        await WriteAsync(http, StartPage.Write($"{request.Scheme}://{request.Host}{request.PathBase}"));
    }

    private static async Task WriteAsync(HttpContext http, string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        var headers = http.Response.Headers;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = bytes.Length;
        headers.CacheControl = "no-cache";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(bytes, http.RequestAborted);
        }
    }
}
