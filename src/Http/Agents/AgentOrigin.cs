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
            ? $"From this machine, use localhost, not {request.Host.Host}; a proxy on this machine must send X-Forwarded-For."
        : RequestOrigin.NamesAnother(request)
            ? $"Pages of {request.Headers.Origin} may not send requests here; programs may, without the Origin header."
            : null;

    private static bool IsLocal(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
