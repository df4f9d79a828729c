using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Answers;

/// <summary>
/// Answers a method that an address does not have: OPTIONS gets the allowed methods, others are refused with the same list.
/// </summary>
internal static class MethodRefusal
{
    public static Task WriteAsync(HttpContext http, string allow)
    {
        if (HttpMethods.IsOptions(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            http.Response.Headers.Allow = allow;
            return Task.CompletedTask;
        }

        var error = new WireError(405, $"The method {http.Request.Method} is not allowed here. Allowed: {allow}.") { Allow = allow };
        return ResponseWriter.WriteAsync(http, error);
    }

    /// <summary>Whether the request only reads: GET or HEAD.</summary>
    public static bool IsReadMethod(HttpContext http) => HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
}
