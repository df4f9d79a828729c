using System.Buffers.Binary;
using System.IO.Hashing;
using System.Net;

namespace Gateway.Http.Limits;

/// <summary>The identity a request is counted under: a key, or else an address.</summary>
/// <param name="Kind">What the number stands for.</param>
/// <param name="Number">An IPv4 address, the first half of an IPv6 address, or the beginning of a key's hash.</param>
internal readonly record struct ClientId(ClientKind Kind, ulong Number)
{
    /// <summary>A client without an address, on a Unix socket; and all that there is no room to tell apart.</summary>
    public static ClientId Unknown => default;

    /// <summary>Identifies an IPv6 client by its first 64 bits: a household has that network and takes any address in it.</summary>
    public static ClientId Of(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        return address is null || !address.TryWriteBytes(bytes, out var length) ? Unknown
            : length == 4 ? new ClientId(ClientKind.Address, BinaryPrimitives.ReadUInt32BigEndian(bytes))
            : address.IsIPv4MappedToIPv6 ? new ClientId(ClientKind.Address, BinaryPrimitives.ReadUInt32BigEndian(bytes[12..]))
            : new ClientId(ClientKind.Network, BinaryPrimitives.ReadUInt64BigEndian(bytes));
    }

    /// <summary>Returns a number by which it can be counted, and which nobody without the secret can trace back.</summary>
    public ulong Pseudonym(long secret)
    {
        Span<byte> bytes = stackalloc byte[1 + sizeof(ulong)];
        bytes[0] = (byte)Kind;
        BinaryPrimitives.WriteUInt64BigEndian(bytes[1..], Number);
        return XxHash3.HashToUInt64(bytes, secret);
    }
}

/// <summary>How a client is identified.</summary>
internal enum ClientKind
{
    Unknown,

    Address,

    Network,

    Key,
}
