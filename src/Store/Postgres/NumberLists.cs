using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;

namespace Gateway.Store.Postgres;

/// <summary>
/// Writes lists of whole numbers into a COPY, as PostgreSQL's arrays are sent: the driver would ask a converter for each number. Not for
/// two threads.
/// </summary>
/// <remarks>
/// An array is sent as the number of its dimensions, whether any is null, and the type; then the length and the first index of its one
/// dimension; then each number after its own length.
/// </remarks>
internal sealed class NumberLists
{
    private const int SmallInteger = 21;
    private const int Integer = 23;
    private const int Head = 5 * sizeof(int);

    private byte[] buffer = new byte[4096];

    public void Write(NpgsqlBinaryImporter writer, ReadOnlySpan<short> numbers) => Write(writer, numbers, SmallInteger);

    public void Write(NpgsqlBinaryImporter writer, ReadOnlySpan<int> numbers) => Write(writer, numbers, Integer);

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

        // One without numbers has no dimension to tell of.
        writer.Write(new ReadOnlyMemory<byte>(buffer, 0, numbers.IsEmpty ? 3 * sizeof(int) : length), NpgsqlDbType.Bytea);
    }

    private static Span<byte> Put(Span<byte> into, int number)
    {
        BinaryPrimitives.WriteInt32BigEndian(into, number);
        return into[sizeof(int)..];
    }
}
