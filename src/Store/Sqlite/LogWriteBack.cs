namespace Gateway.Store.Sqlite;

/// <summary>
/// Writes the log back to its file when the writer could not after its commit, because a reader still needed the old pages. A log restarts
/// only after all of it was written back; with readers that never pause it would keep growing.
/// </summary>
/// <param name="take">Takes a connection of the file.</param>
/// <param name="giveBack">Returns it.</param>
internal sealed class LogWriteBack(Func<ReadConnection> take, Action<ReadConnection> giveBack)
{
    /// <summary>The number of pages in the log from which SQLite writes back after a commit; the same applies here.</summary>
    private const int LongLog = 1000;

    /// <summary>
    /// How long, in milliseconds, to wait before retrying what could not be written back, unless something else was written.
    /// </summary>
    private const int Patience = 1000;

    private int isDue, isRunning;
    private int left;
    private long tried;

    /// <summary>Whether it is due, according to this connection or an earlier one.</summary>
    public bool IsDue(ReadConnection connection)
    {
        var (pages, waiting) = connection.Log;
        var isOther = waiting != Volatile.Read(ref left) || Environment.TickCount64 - Volatile.Read(ref tried) > Patience;
        if (pages >= LongLog && waiting > 0 && isOther)
        {
            Volatile.Write(ref isDue, 1);
        }

        return Volatile.Read(ref isDue) == 1;
    }

    /// <summary>
    /// Starts it if it is due and not running, on a thread of its own: after a large import it may take the disk seconds.
    /// </summary>
    public void BeginIfDue()
    {
        if (Volatile.Read(ref isDue) == 1 && Interlocked.Exchange(ref isRunning, 1) == 0)
        {
            Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    private void Run()
    {
        Volatile.Write(ref isDue, 0);
        ReadConnection? connection = null;
        try
        {
            connection = take();
            connection.WriteBack();
            Volatile.Write(ref left, connection.Log.Waiting);
            Volatile.Write(ref tried, Environment.TickCount64);
        }
        catch (Exception)
        {
            // Nobody waits for this; the next read of the file reports what is wrong.
            connection?.Dispose();
            connection = null;
        }

        Volatile.Write(ref isRunning, 0);
        if (connection is not null)
        {
            giveBack(connection);
        }
    }
}
