using Gateway.Sql.Sqlite;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The read transaction of a connection. It stays open from one operation to the next as long as nothing is written: beginning and ending a
/// transaction takes locks on which all connections of the process queue, and for a short operation that is half of its work.
/// </summary>
/// <remarks>
/// An open one keeps SQLite from checkpointing and restarting its log, so it stays open for <see cref="MaxIdleMilliseconds"/> at most;
/// <see cref="IdleReadConnections"/> ends those that nobody is using. Source: sqlite.org/wal.html, "Avoiding Excessively Large WAL Files".
/// </remarks>
/// <param name="connection">The connection.</param>
/// <param name="header">Tells whether something was written.</param>
internal sealed class Snapshot(ReadConnection connection, WalIndexHeader header)
{
    /// <summary>How long it may stay open, in milliseconds, apart from the operation using it.</summary>
    public const int MaxIdleMilliseconds = 50;

    private DataState? state;

    /// <summary>Whether the state belongs to the head that was seen; still valid after the transaction has ended.</summary>
    private bool isVerified;
    private long began;

    /// <summary>Whether it is open.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Begins reading: everything read until <see cref="Leave"/> comes from one snapshot, taken now.</summary>
    /// <returns>The state of the data.</returns>
    public DataState Enter()
    {
        if (IsOpen && IsFresh)
        {
            return state!;
        }

        End();
        isVerified = false;
        header.Record();
        began = Environment.TickCount64;
        connection.Run(ConnectionTexts.Begin);
        IsOpen = true;
        state = connection.State();
        isVerified = header.IsUnchanged();
        return state;
    }

    /// <summary>Ends reading. The transaction stays open for the next operation if later writes can be detected.</summary>
    public void Leave()
    {
        if (!isVerified)
        {
            End();
        }
    }

    /// <summary>Returns the current state of the data, for callers that read nothing else.</summary>
    public DataState CurrentState()
    {
        if (isVerified && header.IsUnchanged())
        {
            return state!;
        }

        var now = Enter();
        Leave();
        return now;
    }

    /// <summary>Ends the transaction if it is too old to be used again.</summary>
    public void EndIfStale()
    {
        if (!IsFresh)
        {
            End();
        }
    }

    /// <summary>Ends the transaction, if open.</summary>
    public void End()
    {
        if (IsOpen)
        {
            connection.Run(ConnectionTexts.Commit);
            IsOpen = false;
        }
    }

    /// <summary>Ends the transaction after a failure.</summary>
    /// <returns>Whether the connection can be used again.</returns>
    public bool TryAbandon()
    {
        IsOpen = false;
        return raw.sqlite3_get_autocommit(connection.Handle) != 0
            || raw.sqlite3_exec(connection.Handle, ConnectionTexts.Rollback) == raw.SQLITE_OK;
    }

    private bool IsFresh => isVerified && header.IsUnchanged() && Environment.TickCount64 - began < MaxIdleMilliseconds;
}
