namespace Gateway.Store.Sqlite;

/// <summary>
/// Writes into a file what stands in its log, where the writer could not after its commit: somebody still read what was before. A log
/// begins anew only after all of it was written back; it would grow for as long as there are readers without a pause.
/// </summary>
/// <param name="take">Takes a connection of the file.</param>
/// <param name="giveBack">Gives it back.</param>
internal sealed class LogWriteBack(Func<Lease> take, Action<Lease> giveBack)
{
    /// <summary>So many pages in the log make SQLite write back after a commit what is waiting, and so it is here.</summary>
    private const int LongLog = 1000;

    /// <summary>For how many milliseconds what could not be written back is left alone, if nothing else was written.</summary>
    private const int Patience = 1000;

    private int isDue, isRunning;
    private int left;
    private long tried;

    /// <summary>Whether it is time for it, as far as a connection can tell or another has told.</summary>
    public bool IsDue(Lease lease)
    {
        var (pages, waiting) = lease.Log;
        var isOther = waiting != Volatile.Read(ref left) || Environment.TickCount64 - Volatile.Read(ref tried) > Patience;
        if (pages >= LongLog && waiting > 0 && isOther)
        {
            Volatile.Write(ref isDue, 1);
        }

        return Volatile.Read(ref isDue) == 1;
    }

    /// <summary>Begins it where it is due and does not run, on a thread of its own: of a large import it may take a disk seconds.</summary>
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
        Lease? lease = null;
        try
        {
            lease = take();
            lease.WriteBack();
            Volatile.Write(ref left, lease.Log.Waiting);
            Volatile.Write(ref tried, Environment.TickCount64);
        }
        catch (Exception)
        {
            // Nobody waits for this; who reads the file next is told what is wrong.
            lease?.Dispose();
            lease = null;
        }

        Volatile.Write(ref isRunning, 0);
        if (lease is not null)
        {
            giveBack(lease);
        }
    }
}
