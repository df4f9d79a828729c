using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;

namespace Gateway.Store.Postgres;

/// <summary>
/// Writes lists of integers into a COPY in PostgreSQL's binary array format: the driver would call a converter for each number. Not
/// thread-safe.
/// </summary>
/// <remarks>
/// An array consists of the number of dimensions, whether any element is null, and the element type; then the length and lower bound of its
/// only dimension; then each number, preceded by its size.
/// </remarks>
internal sealed class NumberLists
{
    private const int Int2 = 21;
    private const int Int4 = 23;
    private const int Head = 5 * sizeof(int);

    private byte[] buffer = new byte[4096];

    public void Write(NpgsqlBinaryImporter writer, ReadOnlySpan<short> numbers) => Write(writer, numbers, Int2);

    public void Write(NpgsqlBinaryImporter writer, ReadOnlySpan<int> numbers) => Write(writer, numbers, Int4);

    private void Write<T>(NpgsqlBinaryImporter writer, ReadOnlySpan<T> numbers, int type)
        where T : unmanaged, IBinaryInteger<T>
    {
        var size = Unsafe.SizeOf<T>();
        var length = Head + (numbers.Length * (sizeof(int) + size));
        if (buffer.Length < length)
        {
            buffer = new byte[Math.Max(length, 2 * buffer.Length)];
        }

        var rest = Put(Put(Put(Put(Put(buffer, numbers.IsEmpty ? 0 : 1), 0), type), numbers.Length), 1);
        foreach (var number in numbers)
        {
            rest = Put(rest, size);
            number.WriteBigEndian(rest);
            rest = rest[size..];
        }

        // An empty array has no dimensions.
        writer.Write(new ReadOnlyMemory<byte>(buffer, 0, numbers.IsEmpty ? 3 * sizeof(int) : length), NpgsqlDbType.Bytea);
    }

    private static Span<byte> Put(Span<byte> into, int number)
    {
        BinaryPrimitives.WriteInt32BigEndian(into, number);
        return into[sizeof(int)..];
    }
}
