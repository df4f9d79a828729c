using System.Runtime.InteropServices;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The cells of the row at which a statement stands. An answer reads hundreds, and each of these calls is done in nanoseconds and calls
/// nobody back: what a call into native code otherwise prepares for would be most of it.
/// </summary>
internal static class NativeCells
{
    private const string Library = "e_sqlite3";

    private const DllImportSearchPath Places = DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories;

    [DllImport(Library, EntryPoint = "sqlite3_column_type", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(Places), SuppressGCTransition]
    public static extern int TypeOf(nint statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_column_int64", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(Places), SuppressGCTransition]
    public static extern long IntegerOf(nint statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_column_double", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(Places), SuppressGCTransition]
    public static extern double RealOf(nint statement, int column);

    /// <summary>Appends the text of a cell, or the bytes of one that is neither text nor a number.</summary>
    public static void AppendTo(RowBuffer rows, nint statement, int column)
    {
        var bytes = BytesOf(statement, column);
        var length = LengthOf(statement, column);
        if (length > 0)
        {
            var room = rows.Room(length);
            Marshal.Copy(bytes, room.Array!, room.Offset, length);
        }

        rows.AddRoom(length);
    }

    [DllImport(Library, EntryPoint = "sqlite3_column_blob", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(Places), SuppressGCTransition]
    private static extern nint BytesOf(nint statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_column_bytes", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(Places), SuppressGCTransition]
    private static extern int LengthOf(nint statement, int column);
}
