using System.Net;
using System.Net.Sockets;

namespace Gateway.Import.Download;

/// <summary>
/// Distinguishes addresses of the public internet from those of this machine and its networks, in every form in which IPv6 can carry an
/// IPv4 address. The ranges are those in the registries of special-purpose addresses (RFC 6890 and its successors).
/// </summary>
internal static class AddressGuard
{
    private static readonly IPNetwork[] Closed4 =
    [
        // This network, private, carrier-grade NAT, loopback, link-local, private, protocol assignments, documentation, 6to4 relays,
        // private, benchmarking, documentation twice, multicast, and reserved including broadcast.
        .. Networks("0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24"),
        .. Networks("192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4"),
    ];

    /// <summary>The only range of IPv6 in public use: loopback, link-local, unique-local and multicast are outside it.</summary>
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    /// <summary>Closed ranges inside it: Teredo and other protocols, documentation twice, and 6to4.</summary>
    private static readonly IPNetwork[] Closed6 = [.. Networks("2001::/23 2001:db8::/32 2002::/16 3fff::/20")];

    /// <summary>The NAT64 prefix; the last four bytes are the IPv4 address meant.</summary>
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    public static bool IsPublic(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !Array.Exists(Closed4, network => network.Contains(address));
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return false;
        }

        // Dropped: a scope id, which names an interface of this machine.
        var plain = new IPAddress(address.GetAddressBytes());
        return plain.IsIPv4MappedToIPv6 ? IsPublic(plain.MapToIPv4())
            : Nat64.Contains(plain) ? IsPublic(new IPAddress(plain.GetAddressBytes().AsSpan(12)))
            : Global6.Contains(plain) && !Array.Exists(Closed6, network => network.Contains(plain));
    }

    private static IEnumerable<IPNetwork> Networks(string list) => list.Split(' ').Select(IPNetwork.Parse);
}
