using System.Net;
using Gateway.Http.Requests;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Agents;

/// <summary>
/// Detects requests that a browser sends for another page: such a page could query a gateway on its reader's machine, by giving its own
/// host name that address. Programs send no <c>Origin</c>.
/// </summary>
internal static class AgentOrigin
{
    /// <returns>Why the request is refused; null when it is not.</returns>
    public static string? RefusalOf(HttpRequest request) =>
        request.HttpContext.Connection is { LocalIpAddress: { } here, RemoteIpAddress: { } from }
            && IPAddress.IsLoopback(here) && IPAddress.IsLoopback(from) && !IsLocal(request.Host.Host)
            ? $"Requests from this machine must use localhost, not {request.Host.Host}; a proxy on it must send X-Forwarded-For."
        : RequestOrigin.NamesAnother(request)
            ? $"Requests from pages of {request.Headers.Origin} are not allowed. Programs must send no Origin header."
            : null;

    private static bool IsLocal(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
