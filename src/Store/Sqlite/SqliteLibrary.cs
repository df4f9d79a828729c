using System.Runtime.InteropServices;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>SQLite's configuration for the whole process.</summary>
internal static class SqliteLibrary
{
    /// <summary>The native library, for calls that the package lacks or makes slower.</summary>
    public const string Name = "e_sqlite3";

    public const DllImportSearchPath Places = DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories;

    /// <summary>
    /// Turns off SQLite's memory statistics: they are kept under one lock, which every connection would take for each allocation, and
    /// nothing here uses them. This is possible only before anything is opened (sqlite.org/c3ref/c_config_covering_index_scan.html).
    /// </summary>
    static SqliteLibrary()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <summary>Call this before opening a connection; it runs the static constructor.</summary>
    public static void Prepare()
    {
    }
}
