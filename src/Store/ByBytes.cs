using System.IO.Hashing;

namespace Gateway.Store;

/// <summary>Compares UTF-8 texts by their bytes, also when only a slice of a buffer is at hand.</summary>
internal sealed class ByBytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    /// <summary>Seeds the hash, so that no outsider can predict collisions.</summary>
    private readonly long secret = Random.Shared.NextInt64();

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<byte> alternate) => (int)XxHash3.HashToUInt64(alternate, secret);

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
