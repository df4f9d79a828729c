using Gateway.Store.Sqlite;
using SQLitePCL;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Operations of tests on a SQLite connection itself.</summary>
internal static class NativeLooks
{
    private const int Runs = 6; // SQLITE_STMTSTATUS_RUN

    /// <summary>Runs statements and ignores their results.</summary>
    public static void Do(this sqlite3 connection, string text) => Assert.Equal(raw.SQLITE_OK, raw.sqlite3_exec(connection, text));

    /// <summary>Returns how often a connection has run a prepared statement.</summary>
    public static int RunsOf(this ReadConnection connection, string text) => connection.Prepare(text).Status(Runs);
}
