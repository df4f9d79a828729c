using Gateway.Http.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;

namespace Gateway.Http;

/// <summary>
/// Gives a request the address that its client sees, where a proxy stands between: scheme, host and base path, on which every link,
/// redirect and example rests.
/// </summary>
internal static class BehindProxy
{
    public static void Use(IApplicationBuilder app, ProxyRules rules)
    {
        if (rules.Trusted is not { Count: 0 })
        {
            var options = Believe(rules.Trusted);
            app.UseWhen(ComesThroughAProxy, passed => passed.UseForwardedHeaders(options));
        }

        if (rules.BasePath.Length > 0)
        {
            app.Use((http, next) =>
            {
                Place(http.Request, rules.BasePath);
                return next(http);
            });
        }
    }

    /// <summary>A request that came directly need not be looked at closely.</summary>
    private static bool ComesThroughAProxy(HttpContext http) =>
        http.Request.Headers is var headers
        && (headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName)
            || headers.ContainsKey(ForwardedHeadersDefaults.XForwardedProtoHeaderName)
            || headers.ContainsKey(ForwardedHeadersDefaults.XForwardedHostHeaderName)
            || headers.ContainsKey(ForwardedHeadersDefaults.XForwardedPrefixHeaderName));

    private static ForwardedHeadersOptions Believe(IReadOnlyList<System.Net.IPNetwork>? trusted)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.All,

            // Of a chain of proxies each is looked at; where anybody is believed, only the nearest can be.
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

    /// <summary>A proxy either passes the base path on, or takes it off; the client sees it in both cases.</summary>
    private static void Place(HttpRequest request, string basePath)
    {
        var told = request.PathBase;
        if (request.Path.StartsWithSegments(basePath, StringComparison.Ordinal, out var rest))
        {
            request.Path = rest;
            request.PathBase = told.HasValue && told != basePath ? told.Add(basePath) : basePath;
        }
        else if (!told.HasValue)
        {
            request.PathBase = basePath;
        }
    }
}
