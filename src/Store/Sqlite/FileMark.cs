using System.Collections.Concurrent;
using Gateway.Sql.Sqlite;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>Identifies a database file while it is read: tells whether the file in its place is still the one that was opened.</summary>
/// <remarks>
/// SQLite finds the log of a database by its name. A connection to a file that replaced another would take the other's log for its own and
/// write it into the new file, so nothing in this process may open the new file before the leftovers are gone.
/// </remarks>
internal sealed class FileMark : IDisposable
{
    private const int HeadSize = 32;

    private static readonly ConcurrentDictionary<FileMark, string> All = new();

    private readonly Lock gate = new();
    private readonly string path;
    private readonly sqlite3 handle;
    private readonly FileStream? log;
    private bool isGone;

    /// <summary>Opens the file for the lifetime of the mark.</summary>
    public FileMark(string path, string address)
    {
        this.path = path;
        handle = ReadConnection.Open(address);

        // The first read opens the log, whose header is random and identifies it under any name.
        raw.sqlite3_exec(handle, ConnectionTexts.FirstRead);
        log = OpenLog();
        All[this] = path;
    }

    /// <summary>Whether the file is no longer in its place: moved, deleted, or replaced by another.</summary>
    public bool HasMoved
    {
        get
        {
            lock (gate)
            {
                return !isGone && NativeFile.HasMoved(handle);
            }
        }
    }

    /// <exception cref="DatabaseFailure">Another file was put in the place of this one and is not served yet.</exception>
    public static void RequireInPlace(string path)
    {
        if (All.Any(mark => mark.Value == path && mark.Key.HasMoved))
        {
            throw DatabaseFailure.Of(DatabaseFailureKind.Replaced, path);
        }
    }

    /// <summary>Removes the log that the file left behind, and its index. A log that came with a new file stays.</summary>
    public void RemoveLeftovers()
    {
        if (log is not null && File.Exists(path + "-wal") && IsOurs())
        {
            File.Delete(path + "-wal");
        }

        File.Delete(path + "-shm");
    }

    public void Dispose()
    {
        All.TryRemove(this, out _);
        lock (gate)
        {
            isGone = true;
            handle.Dispose();
            log?.Dispose();
        }
    }

    private bool IsOurs()
    {
        using var there = OpenLog();
        return there is not null && Head(there).AsSpan().SequenceEqual(Head(log!));
    }

    private static byte[] Head(FileStream log)
    {
        var head = new byte[HeadSize];
        return head[..RandomAccess.Read(log.SafeFileHandle, head, 0)];
    }

    private FileStream? OpenLog() => File.Exists(path + "-wal")
        ? new FileStream(path + "-wal", FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
        : null;
}
