using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The idle connections of a file. Each may keep its read transaction open for the next operation; if none comes, it is ended soon, and
/// what the writer could not write back from the log because of it is written back then: see <see cref="LogWriteBack"/>.
/// </summary>
internal sealed class IdleReadConnections : IDisposable
{
    private readonly ConcurrentStack<ReadConnection> idle = new();
    private readonly LogWriteBack writeBack;
    private readonly Timer timer;
    private volatile bool isOver;
    private int isMaintenanceScheduled;

    /// <param name="take">Takes an idle connection, or opens another.</param>
    public IdleReadConnections(Func<ReadConnection> take)
    {
        writeBack = new LogWriteBack(take, Put);
        timer = new Timer(_ => Maintain());
    }

    /// <summary>Whether the file is no longer read.</summary>
    public bool IsOver => isOver;

    /// <summary>Takes the connection returned last, whose page cache is the warmest.</summary>
    public bool TryTake([NotNullWhen(true)] out ReadConnection? connection)
    {
        if (!idle.TryPop(out connection))
        {
            return false;
        }

        // Maintenance, if it has the connection, needs only microseconds.
        var spin = default(SpinWait);
        while (!connection.TryAcquire())
        {
            spin.SpinOnce();
        }

        return true;
    }

    public void Put(ReadConnection connection)
    {
        var wantsCare = NeedsMaintenance(connection);
        connection.Release();
        idle.Push(connection);
        if (isOver)
        {
            Dispose();
        }
        else if (wantsCare)
        {
            ScheduleMaintenance();
        }
    }

    /// <summary>Closes all connections, and each one returned later.</summary>
    public void Dispose()
    {
        isOver = true;
        timer.Dispose();
        while (TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    private bool NeedsMaintenance(ReadConnection connection) => writeBack.IsDue(connection) || connection.Snapshot.IsOpen;

    /// <summary>Schedules maintenance, unless it is scheduled already.</summary>
    private void ScheduleMaintenance()
    {
        if (Volatile.Read(ref isMaintenanceScheduled) == 0 && Interlocked.Exchange(ref isMaintenanceScheduled, 1) == 0)
        {
            timer.Change(Snapshot.MaxIdleMilliseconds, Timeout.Infinite);
        }
    }

    private void Maintain()
    {
        // Reset before looking at any: a connection returned later schedules it again.
        Interlocked.Exchange(ref isMaintenanceScheduled, 0);
        var isAgain = false;
        foreach (var connection in idle)
        {
            if (connection.TryAcquire())
            {
                connection.EndStaleTransaction();
                isAgain |= NeedsMaintenance(connection);
                connection.Release();
            }
        }

        writeBack.BeginIfDue();
        if (isAgain)
        {
            ScheduleMaintenance();
        }
    }
}
