using System.Runtime.InteropServices;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>What SQLite knows about the file of an open connection but no statement reveals.</summary>
internal static class NativeFile
{
    /// <summary>SQLITE_FCNTL_FILE_POINTER.</summary>
    private const int PointerCode = 7;

    /// <summary>SQLITE_FCNTL_HAS_MOVED: compares device and inode.</summary>
    private const int HasMovedCode = 20;

    /// <summary>Returns the open file with its methods, a <c>sqlite3_file</c>; 0 if there is none.</summary>
    public static nint Of(sqlite3 connection) => Ask(connection, PointerCode);

    /// <summary>Whether the file is no longer in its place.</summary>
    public static bool HasMoved(sqlite3 connection) => Ask(connection, HasMovedCode) != 0;

    private static nint Ask(sqlite3 connection, int code)
    {
        nint answer = 0;
        return FileControl(connection.DangerousGetHandle(), 0, code, ref answer) == raw.SQLITE_OK ? answer : 0;
    }

    [DllImport(SqliteLibrary.Name, EntryPoint = "sqlite3_file_control", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(SqliteLibrary.Places)]
    private static extern int FileControl(nint database, nint name, int code, ref nint answer);
}
