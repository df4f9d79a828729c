using Gateway.Http.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;

namespace Gateway.Http;

/// <summary>
/// Restores the address the client sees when a proxy is in front: scheme, host and base path, from which every link, redirect and example
/// is built.
/// </summary>
internal static class BehindProxy
{
    public static void Use(IApplicationBuilder app, ProxyRules rules)
    {
        if (rules.Trusted is not { Count: 0 })
        {
            var options = ForwardingOptions(rules.Trusted);
            app.UseWhen(ComesThroughAProxy, passed => passed.UseForwardedHeaders(options).Use(DropForeignPrefix));
        }

        if (rules.BasePath.Length > 0)
        {
            app.Use((http, next) =>
            {
                SetPathBase(http.Request, rules.BasePath);
                return next(http);
            });
        }
    }

    /// <summary>Whether the request carries a forwarding header; a direct one skips the middleware.</summary>
    private static bool ComesThroughAProxy(HttpContext http) =>
        http.Request.Headers is var headers
        && (headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName)
            || headers.ContainsKey(ForwardedHeadersDefaults.XForwardedProtoHeaderName)
            || headers.ContainsKey(ForwardedHeadersDefaults.XForwardedHostHeaderName)
            || headers.ContainsKey(ForwardedHeadersDefaults.XForwardedPrefixHeaderName));

    /// <summary>
    /// Drops a prefix by which links and redirects would lead to another host (<c>//evil.example</c>): proxies pass on what clients send.
    /// </summary>
    private static Task DropForeignPrefix(HttpContext http, RequestDelegate next)
    {
        if (http.Request.PathBase.Value is { } prefix && (prefix.Contains("//", StringComparison.Ordinal) || prefix.Contains('\\')))
        {
            http.Request.PathBase = default;
        }

        return next(http);
    }

    private static ForwardedHeadersOptions ForwardingOptions(IReadOnlyList<System.Net.IPNetwork>? trusted)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.All,

            // Every proxy of a chain is checked; if any sender is trusted, only the nearest can be believed.
            ForwardLimit = trusted is null ? 1 : null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in trusted ?? [])
        {
            options.KnownIPNetworks.Add(network);
        }

        return options;
    }

    /// <summary>A proxy either forwards the base path or strips it; the client sees it either way.</summary>
    private static void SetPathBase(HttpRequest request, string basePath)
    {
        var pathBase = request.PathBase;
        if (request.Path.StartsWithSegments(basePath, StringComparison.Ordinal, out var rest))
        {
            request.Path = rest;
            request.PathBase = pathBase.HasValue && pathBase != basePath ? pathBase.Add(basePath) : basePath;
        }
        else if (!pathBase.HasValue)
        {
            request.PathBase = basePath;
        }
    }
}
