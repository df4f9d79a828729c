using System.Text;

namespace Gateway.Store.Sqlite;

/// <summary>A database file being read: its open connections and cached counts.</summary>
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
    /// <param name="number">The number of the file among those that have stood in this place, counted from 0.</param>
    public ReadFile(string path, string address, int number)
    {
        (this.path, this.address, this.number) = (path, address, number);
        idle = new IdleLeases(Take);
    }

    public string Path => path;

    public int Number => number;

    public CountCache Counts { get; } = new();

    /// <summary>Whether it is no longer read.</summary>
    public bool IsOver => idle.IsOver;

    /// <summary>Whether the file is no longer in its place.</summary>
    public bool HasMoved => mark is { } known && known.HasMoved;

    /// <summary>Returns the state of the file: the same object as long as the state lasts, because every request asks for it.</summary>
    public DataState StateOf(long version, ReadOnlySpan<byte> at)
    {
        if (newest is { } known && known.Version == version && Ascii.Equals(at, known.At))
        {
            return known;
        }

        return newest = new DataState(number, version) { At = Encoding.UTF8.GetString(at) };
    }

    /// <summary>
    /// Returns the current state of the data, read on an idle connection: within a transaction, time would stand still. Null when unknown.
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
            // The caller then reads, and that reports what is wrong.
            lease?.Dispose();
            return null;
        }
    }

    /// <summary>Returns an open connection.</summary>
    /// <exception cref="DatabaseFailure">Another file was put in its place, and no connection was open.</exception>
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

    /// <summary>Shrinks each idle connection; an operation that arrives meanwhile opens another one.</summary>
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
                // Nobody waits for this; a connection that failed is not used again.
                lease.Dispose();
            }
        }

        resting.ForEach(GiveBack);
    }

    /// <summary>Removes the companion files that the file left behind, before another is opened in its place.</summary>
    public void RemoveLeftovers() => mark?.RemoveLeftovers();

    /// <summary>Connections in use finish their work and are closed when they are returned.</summary>
    public void Dispose()
    {
        lock (opening)
        {
            idle.Dispose();
            mark?.Dispose();
        }
    }
}
