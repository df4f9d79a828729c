using Gateway.Store.Sqlite;
using SQLitePCL;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>What tests do with a SQLite connection itself.</summary>
internal static class NativeLooks
{
    private const int Runs = 6; // SQLITE_STMTSTATUS_RUN

    /// <summary>Runs statements whose results are of no interest.</summary>
    public static void Do(this sqlite3 connection, string text) => Assert.Equal(raw.SQLITE_OK, raw.sqlite3_exec(connection, text));

    /// <summary>How often a connection has run a statement that it has prepared.</summary>
    public static int RunsOf(this Lease lease, string text) => lease.Prepare(text).Status(Runs);
}
