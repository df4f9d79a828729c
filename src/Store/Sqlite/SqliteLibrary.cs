using System.Runtime.InteropServices;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>SQLite itself, as it is set for the whole process.</summary>
internal static class SqliteLibrary
{
    /// <summary>The library itself, for calls that the package has none for, or none so short.</summary>
    public const string Name = "e_sqlite3";

    public const DllImportSearchPath Places = DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories;

    /// <summary>
    /// SQLite counts all memory it takes under one lock, through which every connection would have to go for each piece; nobody here asks
    /// for that count. It can be told so only before anything is opened (sqlite.org/c3ref/c_config_covering_index_scan.html).
    /// </summary>
    static SqliteLibrary()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <summary>Is called before a connection is opened.</summary>
    public static void Prepare()
    {
    }
}
