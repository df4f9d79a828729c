using System.IO.Hashing;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Gateway.Http.Demand;

/// <summary>
/// Clients as numbers that nobody can lead back to an address: a hash under a secret that is made anew each week, and is written nowhere.
/// </summary>
internal sealed class ClientHash
{
    /// <summary>Of an address of IPv6 a client has this much, and may change the rest at will.</summary>
    private const int Network = 8;

    private const int Longest = 16;

    private readonly long secret = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));

    public ulong Of(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[Longest];
        if (address is { IsIPv4MappedToIPv6: true })
        {
            address = address.MapToIPv4();
        }

        if (address is null || !address.TryWriteBytes(bytes, out var length))
        {
            length = 0;
        }

        var known = address is { AddressFamily: AddressFamily.InterNetworkV6 } ? Network : length;
        return XxHash3.HashToUInt64(bytes[..known], secret);
    }
}
