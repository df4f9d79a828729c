using Gateway.Sql.Sqlite;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The read transaction of a connection. It stays open from one operation to the next as long as nothing is written: to begin and to end
/// one takes locks for which all connections of the process wait in one line, and for a short operation that is half of its work.
/// </summary>
/// <remarks>
/// One that is open keeps SQLite from writing its log back into the file and from beginning it anew, which is why it stays for
/// <see cref="Longest"/> at most; <see cref="IdleLeases"/> ends those that nobody reads by.
/// Source: sqlite.org/wal.html, "Avoiding Excessively Large WAL Files".
/// </remarks>
/// <param name="lease">The connection.</param>
/// <param name="head">By which it is told whether something was written.</param>
internal sealed class Snapshot(Lease lease, LogHead head)
{
    /// <summary>How long it may stay open, in milliseconds, beside the operation that reads by it.</summary>
    public const int Longest = 50;

    private DataState? state;

    /// <summary>Whether the state is of the head that was seen; so it is also when the transaction has ended.</summary>
    private bool isVerified;
    private long began;

    /// <summary>Whether it is open.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Begins to read: what is read until <see cref="Leave"/> is of one moment, and that is now.</summary>
    /// <returns>Which data there is.</returns>
    public DataState Enter()
    {
        if (IsOpen && IsFresh)
        {
            return state!;
        }

        End();
        isVerified = false;
        head.See();
        began = Environment.TickCount64;
        lease.Run(ConnectionTexts.Begin);
        IsOpen = true;
        state = lease.State();
        isVerified = head.IsAsSeen();
        return state;
    }

    /// <summary>Ends to read. It stays open for who comes next where it can be told if anything is written meanwhile.</summary>
    public void Leave()
    {
        if (!isVerified)
        {
            End();
        }
    }

    /// <summary>Which data there is at this moment, for whoever reads nothing else.</summary>
    public DataState Notice()
    {
        if (isVerified && head.IsAsSeen())
        {
            return state!;
        }

        var now = Enter();
        Leave();
        return now;
    }

    /// <summary>Ends it where nobody should read by it any more.</summary>
    public void EndIfStale()
    {
        if (!IsFresh)
        {
            End();
        }
    }

    /// <summary>Ends it; nothing where it is not open.</summary>
    public void End()
    {
        if (IsOpen)
        {
            lease.Run(ConnectionTexts.Commit);
            IsOpen = false;
        }
    }

    /// <summary>Ends it after something failed.</summary>
    /// <returns>Whether the connection can be used again.</returns>
    public bool TryAbandon()
    {
        IsOpen = false;
        return raw.sqlite3_get_autocommit(lease.Handle) != 0 || raw.sqlite3_exec(lease.Handle, ConnectionTexts.Rollback) == raw.SQLITE_OK;
    }

    private bool IsFresh => isVerified && head.IsAsSeen() && Environment.TickCount64 - began < Longest;
}
