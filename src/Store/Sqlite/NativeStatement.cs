using System.Runtime.InteropServices;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// A prepared statement. A nested list runs one per row of its parent, a load binds a hundred values per row, and each call takes a
/// fraction of a microsecond: acquiring and releasing the handle around each call, as the library does, is a good part of that. Here it is
/// held until disposal.
/// </summary>
internal sealed class NativeStatement(sqlite3_stmt statement) : IDisposable
{
    private const int MemoryUsed = 99; // SQLITE_STMTSTATUS_MEMUSED

    private const nint MakeACopy = -1; // SQLITE_TRANSIENT

    private nint address = statement.DangerousGetHandle();

    /// <summary>Its size in bytes, without bound values.</summary>
    public int Weight => Status(MemoryUsed);

    /// <summary>Cells per row.</summary>
    public int Width => raw.sqlite3_column_count(statement);

    /// <summary>Returns one of SQLite's status counters for it.</summary>
    public int Status(int code) => raw.sqlite3_stmt_status(statement, code, 0);

    /// <summary>Advances to the next row.</summary>
    /// <returns>SQLITE_ROW, SQLITE_DONE or the code of a failure.</returns>
    public int Step() => Step(address);

    /// <summary>Ends a run; bindings stay.</summary>
    public void Reset() => _ = Reset(address);

    public void ClearBindings() => _ = raw.sqlite3_clear_bindings(statement);

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long Integer(int column) => raw.sqlite3_column_int64(statement, column);

    public double Real(int column) => raw.sqlite3_column_double(statement, column);

    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(statement, column);

    /// <summary>Returns the text of a cell; null for NULL.</summary>
    public string? Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    /// <summary>Returns a cell of the current row for <see cref="NativeCells"/>, valid until the next step.</summary>
    public nint Cell(int column) => FindCell(address, column);

    /// <returns>The result code, as for all overloads that bind.</returns>
    public int BindNull(int index) => BindNull(address, index);

    public int Bind(int index, long value) => BindInteger(address, index, value);

    public int Bind(int index, double value) => BindReal(address, index, value);

    /// <summary>Binds a UTF-8 text, which SQLite copies.</summary>
    public int Bind(int index, ReadOnlySpan<byte> text)
    {
        // A null pointer would bind NULL instead of an empty text.
        var some = text.IsEmpty ? "\0"u8 : text;
        return BindText(address, index, in MemoryMarshal.GetReference(some), text.Length, MakeACopy);
    }

    /// <summary>Binds bytes, which SQLite copies.</summary>
    public int BindBlob(int index, ReadOnlySpan<byte> bytes) => raw.sqlite3_bind_blob(statement, index, bytes);

    /// <summary>Releases the statement. Using it afterwards yields a misuse error, because SQLite rejects a null statement.</summary>
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

    /// <summary>Takes nanoseconds, like what <see cref="NativeCells"/> calls.</summary>
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
