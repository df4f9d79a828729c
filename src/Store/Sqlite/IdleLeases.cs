using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The connections of a file that nobody reads by. Each may keep its read transaction open for the next operation; where none comes it is
/// ended soon, and what the writer could not write back of the log meanwhile is written back then.
/// </summary>
internal sealed class IdleLeases : IDisposable
{
    /// <summary>
    /// So many pages in the log make SQLite write back after a commit what is waiting, and so it is here: the log begins anew only after
    /// all of it was written back.
    /// </summary>
    private const int LongLog = 1000;

    /// <summary>For how many milliseconds what could not be written back is left alone, if nothing else was written.</summary>
    private const int Patience = 1000;

    private readonly ConcurrentStack<Lease> idle = new();
    private readonly Func<Lease> take;
    private readonly Timer timer;
    private volatile bool isOver;
    private int isToBeLookedAt, isLogLong, isWritingBack;
    private int left;
    private long tried;

    /// <param name="take">Takes one of them, or opens another.</param>
    public IdleLeases(Func<Lease> take)
    {
        this.take = take;
        timer = new Timer(_ => Look());
    }

    /// <summary>Whether the file is read no more.</summary>
    public bool IsOver => isOver;

    /// <summary>Takes the one that was given back last, whose pages are the warmest.</summary>
    public bool TryTake([NotNullWhen(true)] out Lease? lease)
    {
        if (!idle.TryPop(out lease))
        {
            return false;
        }

        // Whoever looks after it meanwhile needs microseconds.
        var spin = default(SpinWait);
        while (!lease.TryHold())
        {
            spin.SpinOnce();
        }

        return true;
    }

    public void Put(Lease lease)
    {
        var wantsCare = WantsCare(lease);
        lease.LetGo();
        idle.Push(lease);
        if (isOver)
        {
            Dispose();
        }
        else if (wantsCare)
        {
            LookSoon();
        }
    }

    /// <summary>Closes them all, and each that is given back later.</summary>
    public void Dispose()
    {
        isOver = true;
        timer.Dispose();
        while (TryTake(out var lease))
        {
            lease.Dispose();
        }
    }

    private bool WantsCare(Lease lease)
    {
        var (pages, waiting) = lease.Log;
        var isOther = waiting != Volatile.Read(ref left) || Environment.TickCount64 - Volatile.Read(ref tried) > Patience;
        if (pages >= LongLog && waiting > 0 && isOther)
        {
            Volatile.Write(ref isLogLong, 1);
            return true;
        }

        return lease.Snapshot.IsOpen;
    }

    /// <summary>Asks that they are looked after; who asks when that is to come anyway asks for nothing.</summary>
    private void LookSoon()
    {
        if (Volatile.Read(ref isToBeLookedAt) == 0 && Interlocked.Exchange(ref isToBeLookedAt, 1) == 0)
        {
            timer.Change(Snapshot.Longest, Timeout.Infinite);
        }
    }

    private void Look()
    {
        // Before any is looked at: who is given back later asks again.
        Interlocked.Exchange(ref isToBeLookedAt, 0);
        var isAgain = false;
        foreach (var lease in idle)
        {
            if (lease.TryHold())
            {
                lease.Rest();
                isAgain |= WantsCare(lease);
                lease.LetGo();
            }
        }

        if (Volatile.Read(ref isLogLong) == 1 && Interlocked.Exchange(ref isWritingBack, 1) == 0)
        {
            // Disks may take seconds for what a large import has written.
            Task.Factory.StartNew(WriteBack, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        if (isAgain)
        {
            LookSoon();
        }
    }

    private void WriteBack()
    {
        Volatile.Write(ref isLogLong, 0);
        Lease? lease = null;
        try
        {
            lease = take();
            lease.WriteBack();
            Volatile.Write(ref left, lease.Log.Waiting);
            Volatile.Write(ref tried, Environment.TickCount64);
            Put(lease);
        }
        catch (Exception)
        {
            // Nobody waits for this; who reads the file next is told what is wrong.
            lease?.Dispose();
        }
        finally
        {
            Volatile.Write(ref isWritingBack, 0);
        }

        if (Volatile.Read(ref isLogLong) == 1)
        {
            LookSoon();
        }
    }
}
