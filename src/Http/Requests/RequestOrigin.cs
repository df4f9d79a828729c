using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Requests;

/// <summary>Tells from which page a browser sends a request.</summary>
internal static class RequestOrigin
{
    /// <summary>Whether it comes from a page of another host, which could make its visitors send what they do not know of.</summary>
    public static bool IsForeign(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site ? site is not ("same-origin" or "none")
        : NamesAnother(request);

    /// <summary>
    /// Whether <c>Origin</c> names another host. <c>null</c> counts as one: pages without an address of their own send it, such as one in a
    /// frame. Programs send no <c>Origin</c>.
    /// </summary>
    public static bool NamesAnother(HttpRequest request) =>
        request.Headers.Origin.ToString() is { Length: > 0 } origin && !IsOwn(origin, request.Host);

    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Host.Equals(host.Host, StringComparison.OrdinalIgnoreCase)
        && page.Port == (host.Port ?? (page.Scheme == Uri.UriSchemeHttps ? 443 : 80));
}
