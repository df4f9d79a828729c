using System.Buffers.Binary;
using System.Text;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// A prepared statement on SQLite's native interface: Microsoft.Data.Sqlite's parameters cost more than SQLite's own work when a row has a
/// hundred columns.
/// </summary>
internal sealed class SqliteWriteStatement(SqliteWriteConnection connection, NativeStatement statement) : WriteStatement
{
    private byte[] buffer = new byte[1024];

    public override void Clear()
    {
        statement.Reset();
        statement.ClearBindings();
    }

    public override void Bind(int position, object? value)
    {
        switch (value)
        {
            case null:
                statement.BindNull(position);
                break;
            case string text:
                BindText(position, text);
                break;
            case long number:
                statement.Bind(position, number);
                break;
            case double number:
                statement.Bind(position, number);
                break;
            case bool flag:
                statement.Bind(position, flag ? 1L : 0);
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} has no form in the database.", nameof(value));
        }
    }

    public override void Bind(int position, long value) => statement.Bind(position, value);

    /// <summary>Binds big-endian bytes, which compare like the numbers.</summary>
    public void Bind(int position, UInt128 value)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, value);
        statement.BindBlob(position, bytes);
    }

    public override bool Step()
    {
        var code = statement.Step();
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        if (code != raw.SQLITE_DONE)
        {
            var failure = connection.Failure(code);
            statement.Reset();
            throw failure;
        }

        statement.Reset();
        return false;
    }

    public override int Run()
    {
        while (Step())
        {
        }

        return connection.Changes;
    }

    public override void Reset() => statement.Reset();

    public override bool IsNull(int ordinal) => statement.IsNull(ordinal);

    public override long Long(int ordinal) => statement.Integer(ordinal);

    public override string Text(int ordinal) => statement.Text(ordinal)!;

    public override double Real(int ordinal) => statement.Real(ordinal);

    public override void Dispose() => statement.Dispose();

    private void BindText(int position, string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (buffer.Length < most)
        {
            buffer = new byte[most];
        }

        statement.Bind(position, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
    }
}
