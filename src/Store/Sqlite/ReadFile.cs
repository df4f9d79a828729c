using System.Text;

namespace Gateway.Store.Sqlite;

/// <summary>A database file that is read: its open connections, and what was counted in it.</summary>
internal sealed class ReadFile : IDisposable
{
    private readonly Lock opening = new();
    private readonly string path, address;
    private readonly int number;
    private readonly IdleLeases idle;
    private FileMark? mark;
    private volatile DataState? newest;

    /// <param name="path">The file.</param>
    /// <param name="address">How SQLite opens it.</param>
    /// <param name="number">Which file it is of those that stood at this place, counted from 0.</param>
    public ReadFile(string path, string address, int number)
    {
        (this.path, this.address, this.number) = (path, address, number);
        idle = new IdleLeases(Take);
    }

    public string Path => path;

    public int Number => number;

    public CountCache Counts { get; } = new();

    /// <summary>Whether it is read no more.</summary>
    public bool IsOver => idle.IsOver;

    /// <summary>Whether what stands at its place, if anything does, is another file.</summary>
    public bool HasMoved => mark is { } known && known.HasMoved;

    /// <summary>The state of the file: one object for as long as the state lasts, for it is asked with every request.</summary>
    public DataState StateOf(long version, ReadOnlySpan<byte> at)
    {
        if (newest is { } known && known.Version == version && Ascii.Equals(at, known.At))
        {
            return known;
        }

        return newest = new DataState(number, version) { At = Encoding.UTF8.GetString(at) };
    }

    /// <summary>
    /// Which data there is at this moment, by a connection at rest: in a transaction time would stand still. Null when it cannot be said.
    /// </summary>
    public DataState? Noticed(TimeSpan patience)
    {
        Lease? lease = null;
        try
        {
            lease = Take();
            lease.Begin(patience, CancellationToken.None);
            var state = lease.Snapshot.Notice();
            GiveBack(lease);
            return state;
        }
        catch (Exception)
        {
            // Who cannot be told is answered by a read, which tells what is wrong.
            lease?.Dispose();
            return null;
        }
    }

    /// <summary>An open connection.</summary>
    /// <exception cref="DatabaseFailure">Another file stands there, and none was open.</exception>
    public Lease Take()
    {
        if (idle.TryTake(out var lease))
        {
            return lease;
        }

        lock (opening)
        {
            if (IsOver)
            {
                throw DatabaseFailure.Of(DatabaseFailureKind.Replaced, path);
            }

            mark ??= new FileMark(path, address);
            FileMark.RequireInPlace(path);
            return new Lease(this, address);
        }
    }

    public void GiveBack(Lease lease) => idle.Put(lease);

    /// <summary>Lets each idle connection give back what it keeps; whoever comes meanwhile opens another.</summary>
    public void Shrink()
    {
        var resting = new List<Lease>();
        while (idle.TryTake(out var lease))
        {
            try
            {
                lease.Shrink();
                resting.Add(lease);
            }
            catch (Exception)
            {
                // Nobody waits for this; a connection on which something failed is not used again.
                lease.Dispose();
            }
        }

        resting.ForEach(GiveBack);
    }

    /// <summary>Takes away what the file left beside its place, before another is opened there.</summary>
    public void RemoveLeftovers() => mark?.RemoveLeftovers();

    /// <summary>Connections at work come to their end and are closed when they are given back.</summary>
    public void Dispose()
    {
        lock (opening)
        {
            idle.Dispose();
            mark?.Dispose();
        }
    }
}
