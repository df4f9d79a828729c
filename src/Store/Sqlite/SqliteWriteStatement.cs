using System.Buffers.Binary;
using System.Text;
using Gateway.Catalog;
using SQLitePCL;

namespace Gateway.Store;

/// <summary>
/// A prepared statement of the writing side, bound by position without parameter objects: Microsoft.Data.Sqlite's parameters cost
/// more than SQLite's own work when a row has a hundred columns.
/// </summary>
internal sealed class WriteStatement(WriteConnection connection, sqlite3_stmt statement) : IDisposable
{
    private byte[] buffer = new byte[1024];

    /// <summary>Binds the values to positions 1, 2 …; what was bound before is forgotten.</summary>
    public WriteStatement With(params ReadOnlySpan<object?> values)
    {
        Clear();
        for (var i = 0; i < values.Length; i++)
        {
            Bind(i + 1, values[i]);
        }

        return this;
    }

    /// <summary>All positions are NULL.</summary>
    public void Clear()
    {
        raw.sqlite3_reset(statement);
        raw.sqlite3_clear_bindings(statement);
    }

    public void Bind(int position, object? value)
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

    public void Bind(int position, long value) => raw.sqlite3_bind_int64(statement, position, value);

    /// <summary>Big-endian, so that bytes compare as the numbers do.</summary>
    public void Bind(int position, UInt128 value)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, value);
        raw.sqlite3_bind_blob(statement, position, bytes);
    }

    /// <summary>The next row; false when there is none, and the statement is then ready for the next run.</summary>
    public bool Step()
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

    /// <summary>Runs to the end.</summary>
    /// <returns>How many rows it inserted, updated or deleted.</returns>
    public int Run()
    {
        while (Step())
        {
        }

        return connection.Changes;
    }

    /// <summary>Whether there is a row.</summary>
    public bool Any()
    {
        var any = Step();
        raw.sqlite3_reset(statement);
        return any;
    }

    /// <summary>The number in the first column of the first row.</summary>
    public long Number()
    {
        var number = Step() ? Long(0) : throw new InvalidOperationException("The statement gave no row.");
        raw.sqlite3_reset(statement);
        return number;
    }

    /// <summary>The rows, each read before the next is fetched.</summary>
    public List<T> Read<T>(Func<WriteStatement, T> row)
    {
        var rows = new List<T>();
        while (Step())
        {
            rows.Add(row(this));
        }

        return rows;
    }

    public void Reset() => raw.sqlite3_reset(statement);

    public bool IsNull(int ordinal) => raw.sqlite3_column_type(statement, ordinal) == raw.SQLITE_NULL;

    public long Long(int ordinal) => raw.sqlite3_column_int64(statement, ordinal);

    public string Text(int ordinal) => raw.sqlite3_column_text(statement, ordinal).utf8_to_string();

    public object? Value(int ordinal, StoredAs form) => IsNull(ordinal) ? null : form switch
    {
        StoredAs.Integer => Long(ordinal),
        StoredAs.Real => raw.sqlite3_column_double(statement, ordinal),
        StoredAs.Boolean => Long(ordinal) != 0,
        _ => Text(ordinal),
    };

    public void Dispose() => statement.Dispose();

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
