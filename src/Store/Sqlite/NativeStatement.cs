using System.Runtime.InteropServices;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// A prepared statement. A nested list runs one for each row of its parent, a load binds a hundred values for a row, and each call takes a
/// fraction of a microsecond: to take hold of the statement before it and to let go of it again, as the library does, is a good part of
/// that. Here it is held until it is disposed.
/// </summary>
internal sealed class NativeStatement(sqlite3_stmt statement) : IDisposable
{
    private const int MemoryUsed = 99; // SQLITE_STMTSTATUS_MEMUSED

    private const nint MakeACopy = -1; // SQLITE_TRANSIENT

    private nint address = statement.DangerousGetHandle();

    /// <summary>How many bytes it takes, without what is bound.</summary>
    public int Weight => Status(MemoryUsed);

    /// <summary>Cells per row.</summary>
    public int Width => raw.sqlite3_column_count(statement);

    /// <summary>One of the numbers that SQLite keeps of it.</summary>
    public int Status(int code) => raw.sqlite3_stmt_status(statement, code, 0);

    /// <summary>Goes to the next row.</summary>
    /// <returns>SQLITE_ROW, SQLITE_DONE or the code of a failure.</returns>
    public int Step() => Step(address);

    /// <summary>Ends a run; what is bound stays.</summary>
    public void Reset() => _ = Reset(address);

    public void ClearBindings() => _ = raw.sqlite3_clear_bindings(statement);

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long Integer(int column) => raw.sqlite3_column_int64(statement, column);

    public double Real(int column) => raw.sqlite3_column_double(statement, column);

    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(statement, column);

    /// <summary>Null where there is none.</summary>
    public string? Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    /// <summary>A cell of the row at which it stands, for <see cref="NativeCells"/>; until the next step.</summary>
    public nint Cell(int column) => FindCell(address, column);

    /// <returns>The result code, as of all that bind.</returns>
    public int BindNull(int index) => BindNull(address, index);

    public int Bind(int index, long value) => BindInteger(address, index, value);

    public int Bind(int index, double value) => BindReal(address, index, value);

    /// <summary>Binds a text in UTF-8, of which SQLite makes a copy.</summary>
    public int Bind(int index, ReadOnlySpan<byte> text)
    {
        // One without an address would be null.
        var some = text.IsEmpty ? "\0"u8 : text;
        return BindText(address, index, in MemoryMarshal.GetReference(some), text.Length, MakeACopy);
    }

    /// <summary>Binds bytes, of which SQLite makes a copy.</summary>
    public int BindBlob(int index, ReadOnlySpan<byte> bytes) => raw.sqlite3_bind_blob(statement, index, bytes);

    /// <summary>Whoever goes on with it is told that he misuses SQLite, which takes no statement for one that is wrong.</summary>
    public void Dispose()
    {
        address = 0;
        statement.Dispose();
    }

    [DllImport(SqliteLibrary.Name, EntryPoint = "sqlite3_step", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(SqliteLibrary.Places)]
    private static extern int Step(nint statement);

    [DllImport(SqliteLibrary.Name, EntryPoint = "sqlite3_reset", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(SqliteLibrary.Places)]
    private static extern int Reset(nint statement);

    /// <summary>Done in nanoseconds, as what <see cref="NativeCells"/> calls.</summary>
    [DllImport(SqliteLibrary.Name, EntryPoint = "sqlite3_column_value", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(SqliteLibrary.Places), SuppressGCTransition]
    private static extern nint FindCell(nint statement, int column);

    [DllImport(SqliteLibrary.Name, EntryPoint = "sqlite3_bind_null", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(SqliteLibrary.Places)]
    private static extern int BindNull(nint statement, int index);

    [DllImport(SqliteLibrary.Name, EntryPoint = "sqlite3_bind_int64", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(SqliteLibrary.Places)]
    private static extern int BindInteger(nint statement, int index, long value);

    [DllImport(SqliteLibrary.Name, EntryPoint = "sqlite3_bind_double", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(SqliteLibrary.Places)]
    private static extern int BindReal(nint statement, int index, double value);

    [DllImport(SqliteLibrary.Name, EntryPoint = "sqlite3_bind_text", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(SqliteLibrary.Places)]
    private static extern int BindText(nint statement, int index, ref readonly byte text, int length, nint free);
}
