using System.Buffers.Binary;
using System.IO.Hashing;
using System.Net;

namespace Gateway.Http.Limits;

/// <summary>Whom a request is counted for: a key, or else an address.</summary>
/// <param name="Kind">What the number is of.</param>
/// <param name="Number">An address of IPv4, the first half of one of IPv6, or the beginning of the hash of a key.</param>
internal readonly record struct ClientId(ClientKind Kind, ulong Number)
{
    /// <summary>Who comes without an address, by a socket of the machine; and all whom there is no room to tell apart.</summary>
    public static ClientId Unknown => default;

    /// <summary>
    /// A household has a network of IPv6, in which it takes whatever addresses it likes: the first 64 bits are who it is.
    /// </summary>
    public static ClientId Of(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        return address is null || !address.TryWriteBytes(bytes, out var length) ? Unknown
            : length == 4 ? new ClientId(ClientKind.Address, BinaryPrimitives.ReadUInt32BigEndian(bytes))
            : address.IsIPv4MappedToIPv6 ? new ClientId(ClientKind.Address, BinaryPrimitives.ReadUInt32BigEndian(bytes[12..]))
            : new ClientId(ClientKind.Network, BinaryPrimitives.ReadUInt64BigEndian(bytes));
    }

    /// <summary>A number by which it can be counted, and which nobody who has not the secret can lead back to it.</summary>
    public ulong Hidden(long secret)
    {
        Span<byte> bytes = stackalloc byte[1 + sizeof(ulong)];
        bytes[0] = (byte)Kind;
        BinaryPrimitives.WriteUInt64BigEndian(bytes[1..], Number);
        return XxHash3.HashToUInt64(bytes, secret);
    }
}

/// <summary>By what a client is known.</summary>
internal enum ClientKind
{
    Unknown,

    Address,

    Network,

    Key,
}
