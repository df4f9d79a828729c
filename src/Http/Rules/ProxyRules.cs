using System.Net;

namespace Gateway.Http.Rules;

/// <summary>What stands in front of the gateway.</summary>
internal sealed record ProxyRules
{
    /// <summary>The path below which the gateway is shown, <c>/city</c>; empty when it has a host of its own.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>The proxies whose word about the client is taken; null takes everybody's.</summary>
    public IReadOnlyList<IPNetwork>? Trusted { get; init; } = [];

    /// <summary>Whether an address is that of a proxy whose word is taken.</summary>
    public bool Believes(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Trusted?.Any(network => network.Contains(plain)) ?? true;
    }
}
