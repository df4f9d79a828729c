using System.Buffers.Binary;
using System.Text;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// A prepared statement of SQLite's native interface: Microsoft.Data.Sqlite's parameters cost more than SQLite's own work when a row has
/// a hundred columns.
/// </summary>
internal sealed class SqliteWriteStatement(SqliteWriteConnection connection, sqlite3_stmt statement) : WriteStatement
{
    private byte[] buffer = new byte[1024];

    public override void Clear()
    {
        raw.sqlite3_reset(statement);
        raw.sqlite3_clear_bindings(statement);
    }

    public override void Bind(int position, object? value)
    {
        switch (value)
        {
            case null:
                raw.sqlite3_bind_null(statement, position);
                break;
            case string text:
                BindText(position, text);
                break;
            case long number:
                raw.sqlite3_bind_int64(statement, position, number);
                break;
            case double number:
                raw.sqlite3_bind_double(statement, position, number);
                break;
            case bool flag:
                raw.sqlite3_bind_int(statement, position, flag ? 1 : 0);
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} has no form in the database.", nameof(value));
        }
    }

    public override void Bind(int position, long value) => raw.sqlite3_bind_int64(statement, position, value);

    /// <summary>Big-endian, so that bytes compare as the numbers do.</summary>
    public void Bind(int position, UInt128 value)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, value);
        raw.sqlite3_bind_blob(statement, position, bytes);
    }

    public override bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        if (code != raw.SQLITE_DONE)
        {
            var failure = connection.Failure(code);
            raw.sqlite3_reset(statement);
            throw failure;
        }

        raw.sqlite3_reset(statement);
        return false;
    }

    public override int Run()
    {
        while (Step())
        {
        }

        return connection.Changes;
    }

    public override void Reset() => raw.sqlite3_reset(statement);

    public override bool IsNull(int ordinal) => raw.sqlite3_column_type(statement, ordinal) == raw.SQLITE_NULL;

    public override long Long(int ordinal) => raw.sqlite3_column_int64(statement, ordinal);

    public override string Text(int ordinal) => raw.sqlite3_column_text(statement, ordinal).utf8_to_string();

    public override double Real(int ordinal) => raw.sqlite3_column_double(statement, ordinal);

    public override void Dispose() => statement.Dispose();

    private void BindText(int position, string text)
    {
        if (text.Length == 0)
        {
            // An empty span has no address, and SQLite reads a text without an address as NULL.
            raw.sqlite3_bind_text(statement, position, text);
            return;
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (buffer.Length < most)
        {
            buffer = new byte[most];
        }

        raw.sqlite3_bind_text(statement, position, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
    }
}
