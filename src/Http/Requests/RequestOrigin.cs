using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Requests;

/// <summary>From whose page a browser sends a request.</summary>
internal static class RequestOrigin
{
    /// <summary>Whether it stood on a page of another host, which could make its visitors send what they do not know of.</summary>
    public static bool IsForeign(HttpContext http) =>
        http.Request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site ? site is not ("same-origin" or "none")
        : Uri.TryCreate(http.Request.Headers.Origin, UriKind.Absolute, out var origin)
            && !origin.Authority.Equals(http.Request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
