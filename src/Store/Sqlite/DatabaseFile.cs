using System.Text;

namespace Gateway.Store.Sqlite;

/// <summary>A database file being read: its open connections and cached counts.</summary>
internal sealed class DatabaseFile : IDisposable
{
    private readonly Lock opening = new();
    private readonly string path, address;
    private readonly int number;
    private readonly IdleReadConnections idle;
    private FileMark? mark;
    private volatile DataState? newest;

    /// <param name="path">The file.</param>
    /// <param name="address">How SQLite opens it.</param>
    /// <param name="number">The number of the file among those that have stood in this place, counted from 0.</param>
    public DatabaseFile(string path, string address, int number)
    {
        (this.path, this.address, this.number) = (path, address, number);
        idle = new IdleReadConnections(Take);
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
    public DataState? CurrentState(TimeSpan patience)
    {
        ReadConnection? connection = null;
        try
        {
            connection = Take();
            connection.Begin(patience, CancellationToken.None);
            var state = connection.Snapshot.CurrentState();
            Return(connection);
            return state;
        }
        catch (Exception)
        {
            // The caller then reads, and that reports what is wrong.
            connection?.Dispose();
            return null;
        }
    }

    /// <summary>Returns an open connection.</summary>
    /// <exception cref="DatabaseFailure">Another file was put in its place, and no connection was open.</exception>
    public ReadConnection Take()
    {
        if (idle.TryTake(out var connection))
        {
            return connection;
        }

        lock (opening)
        {
            if (IsOver)
            {
                throw DatabaseFailure.Of(DatabaseFailureKind.Replaced, path);
            }

            mark ??= new FileMark(path, address);
            FileMark.RequireInPlace(path);
            return new ReadConnection(this, address);
        }
    }

    public void Return(ReadConnection connection) => idle.Put(connection);

    /// <summary>Shrinks each idle connection; an operation that arrives meanwhile opens another one.</summary>
    public void Shrink()
    {
        var resting = new List<ReadConnection>();
        while (idle.TryTake(out var connection))
        {
            try
            {
                connection.Shrink();
                resting.Add(connection);
            }
            catch (Exception)
            {
                // Nobody waits for this; a connection that failed is not used again.
                connection.Dispose();
            }
        }

        resting.ForEach(Return);
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
