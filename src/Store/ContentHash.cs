using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>
/// The hash that detects whether a row changed. Columns count by name and only if they have a value, so that a later version of the gateway
/// with more columns finds rows that do not use them unchanged.
/// </summary>
internal sealed class ContentHash(IReadOnlyList<Column> columns)
{
    private readonly (int Index, ulong Name)[] columns =
        [.. columns.Select(c => (c.Index, XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(c.Name))))];

    private byte[] buffer = new byte[4096];
    private int length;

    /// <param name="values">By column index.</param>
    /// <param name="salt">Content besides the values.</param>
    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long Of(object?[] values, ulong salt)
    {
        length = 0;
        foreach (var (index, name) in columns)
        {
            if (values[index] is { } value)
            {
                Append(name);
                Append(value);
            }
        }

        return unchecked((long)XxHash3.HashToUInt64(buffer.AsSpan(0, length), (long)salt));
    }

    private void Append(object value)
    {
        switch (value)
        {
            case string text:
                Append((ulong)text.Length);
                Append(MemoryMarshal.AsBytes(text.AsSpan()));
                break;
            case double number:
                Append(BitConverter.DoubleToUInt64Bits(number));
                break;
            case bool flag:
                Append(flag ? 1ul : 0ul);
                break;
            case long number:
                Append(unchecked((ulong)number));
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} has no form in the database.", nameof(value));
        }
    }

    private void Append(ulong number) => Append(MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in number)));

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (buffer.Length - length < bytes.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + bytes.Length));
        }

        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }
}
