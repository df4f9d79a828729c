using System.Buffers;
using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Gateway.Import.Rows;

/// <summary>Row keys: 32 hex digits derived from the data set and from what distinguishes the row, identical on every machine.</summary>
internal static class StableKey
{
    private const int Small = 1024;

    public static string Of(params ReadOnlySpan<string> parts) => Hash(parts).ToString("x32", null);

    /// <summary>Returns the scope in which the row keys of a file are unique: the data set, or one part of a series.</summary>
    public static string Scope(string dataset, string? part) => part is null ? dataset : $"{dataset} {part}";

    /// <summary>
    /// Returns a row's key: from the published id where it is the row's own, otherwise from its identity and its ordinal among equals.
    /// </summary>
    public static string Of(string scope, RowMarks marks, bool hasOwnId, int ordinal) => hasOwnId
        ? Of(scope, "id", marks.PublishedId!)
        : Of(scope, "row", marks.Identity.ToString("x32", null), ordinal.ToString(null, null));

    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static UInt128 Hash(params ReadOnlySpan<string> parts)
    {
        var length = 0;
        foreach (var part in parts)
        {
            length += (part.Length * sizeof(char)) + 1;
        }

        var rented = length > Small ? ArrayPool<byte>.Shared.Rent(length) : null;
        var bytes = rented is null ? stackalloc byte[Small] : rented;
        length = 0;
        foreach (var part in parts)
        {
            MemoryMarshal.AsBytes(part.AsSpan()).CopyTo(bytes[length..]);
            length += part.Length * sizeof(char);
            bytes[length++] = 0x1F;
        }

        var hash = XxHash128.HashToUInt128(bytes[..length]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return hash;
    }
}
