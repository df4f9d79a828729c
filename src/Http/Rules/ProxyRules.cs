using System.Net;

namespace Gateway.Http.Rules;

/// <summary>The proxies in front of the gateway.</summary>
internal sealed record ProxyRules
{
    /// <summary>The path under which the gateway is exposed, <c>/city</c>; empty when it has a host of its own.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>The proxies whose forwarding headers are trusted; null trusts every sender.</summary>
    public IReadOnlyList<IPNetwork>? Trusted { get; init; } = [];

    /// <summary>Whether an address is that of a trusted proxy.</summary>
    public bool IsTrusted(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Trusted?.Any(network => network.Contains(plain)) ?? true;
    }
}
