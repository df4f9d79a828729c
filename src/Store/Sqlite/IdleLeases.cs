using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The connections of a file that nobody reads by. Each may keep its read transaction open for the next operation; where none comes it is
/// ended soon, and what the writer could not write back of the log meanwhile is written back then: see <see cref="LogWriteBack"/>.
/// </summary>
internal sealed class IdleLeases : IDisposable
{
    private readonly ConcurrentStack<Lease> idle = new();
    private readonly LogWriteBack writeBack;
    private readonly Timer timer;
    private volatile bool isOver;
    private int isToBeLookedAt;

    /// <param name="take">Takes one of them, or opens another.</param>
    public IdleLeases(Func<Lease> take)
    {
        writeBack = new LogWriteBack(take, Put);
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

    private bool WantsCare(Lease lease) => writeBack.IsDue(lease) || lease.Snapshot.IsOpen;

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

        writeBack.BeginIfDue();
        if (isAgain)
        {
            LookSoon();
        }
    }
}
