using System.Runtime.InteropServices;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The cells of the current row of a statement. An answer reads hundreds, and each of these calls takes nanoseconds and never calls back:
/// the usual transition into native code would be most of the cost. A cell is looked up once, as a value valid until the next step; reading
/// it unprotected is safe only because the connection has no mutex (<see cref="ReadConnection.Open"/>).
/// </summary>
internal static class NativeCells
{
    [DllImport(SqliteLibrary.Name, EntryPoint = "sqlite3_value_type", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(SqliteLibrary.Places), SuppressGCTransition]
    public static extern int TypeOf(nint cell);

    [DllImport(SqliteLibrary.Name, EntryPoint = "sqlite3_value_int64", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(SqliteLibrary.Places), SuppressGCTransition]
    public static extern long IntegerOf(nint cell);

    [DllImport(SqliteLibrary.Name, EntryPoint = "sqlite3_value_double", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(SqliteLibrary.Places), SuppressGCTransition]
    public static extern double RealOf(nint cell);

    /// <summary>Appends the text of a cell, or the bytes of one that is neither text nor a number.</summary>
    public static void AppendTo(RowBuffer rows, nint cell)
    {
        var bytes = BytesOf(cell);
        var length = LengthOf(cell);
        var room = rows.Reserve(length);
        if (length > 0)
        {
            Marshal.Copy(bytes, room.Array!, room.Offset, length);
        }

        rows.Commit(length);
    }

    [DllImport(SqliteLibrary.Name, EntryPoint = "sqlite3_value_blob", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(SqliteLibrary.Places), SuppressGCTransition]
    private static extern nint BytesOf(nint cell);

    [DllImport(SqliteLibrary.Name, EntryPoint = "sqlite3_value_bytes", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(SqliteLibrary.Places), SuppressGCTransition]
    private static extern int LengthOf(nint cell);
}
