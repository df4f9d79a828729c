using System.Runtime.InteropServices;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The head of the index of the write-ahead log, in the memory that all who have the database open share. Every commit of any process
/// writes it, and SQLite itself takes what it has cached for good as long as it finds the same there: a database whose head has not changed
/// has not changed. Looking takes nanoseconds; a statement takes microseconds, most of them for locks.
/// </summary>
/// <remarks>
/// Source: sqlite.org/walformat.html, "WAL-Index Header" (a commit writes the second copy first), and sqlite.org/c3ref/io_methods.html.
/// The memory is SQLite's, which maps it for as long as a connection to the file is open: a head is of one connection and ends with it.
/// </remarks>
/// <param name="connection">A connection that one thread at a time works with.</param>
/// <param name="hasLog">Whether it is of a database with such a log: where there is none, looking would make an index.</param>
internal sealed class LogHead(sqlite3 connection, Func<bool> hasLog)
{
    /// <summary>Two equal copies, in bytes.</summary>
    private const int Size = 2 * Copy, Copy = 48;

    /// <summary>Where the pages of the log stand, and behind the copies those that stand in the file too.</summary>
    private const int Pages = 16, WrittenBack = Size;

    /// <summary>Of a part of the index, in bytes; SQLite has no other.</summary>
    private const int PartSize = 32 * 1024;

    /// <summary>Where xShmMap stands among the methods of a file, counted in pointers, and the version from which on it is there.</summary>
    private const int MapMethod = 13, VersionOfMap = 2;

    /// <summary>Before the first read there is none yet; where it is not found after that, there is none.</summary>
    private const int MostTries = 3;

    private readonly byte[] seen = new byte[Copy];
    private readonly byte[] now = new byte[Size];
    private nint place;
    private int tries;

    /// <summary>As SQLite gives the place of a part of the index, which it has mapped already.</summary>
    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Map(nint file, int part, int size, int extend, out nint place);

    /// <summary>How many pages the log has; none where there is no log.</summary>
    public int Length => place == 0 ? 0 : Marshal.ReadInt32(place, Pages);

    /// <summary>How many of them do not stand in the file yet.</summary>
    public int Waiting => place == 0 ? 0 : Marshal.ReadInt32(place, Pages) - Marshal.ReadInt32(place, WrittenBack);

    /// <summary>
    /// Whether nothing was written since it was seen; false where that cannot be told, and while it is written: the copies differ then.
    /// </summary>
    public bool IsAsSeen()
    {
        if (place == 0)
        {
            return false;
        }

        Marshal.Copy(place, now, 0, Size);
        return now.AsSpan(0, Copy).SequenceEqual(seen) && now.AsSpan(Copy).SequenceEqual(seen);
    }

    /// <summary>Takes it as it is now: what is then read, until it is asked whether it is as seen, is of this moment.</summary>
    public void See()
    {
        if (place == 0 && tries < MostTries)
        {
            tries++;
            place = Find();
        }

        if (place != 0)
        {
            Marshal.Copy(place, seen, 0, Copy);
        }
    }

    /// <summary>Where it stands; 0 before the first read, and where there is none.</summary>
    private nint Find() =>
        hasLog()
        && NativeFile.Of(connection) is var file && file != 0
        && Marshal.ReadIntPtr(file) is var methods && methods != 0 && Marshal.ReadInt32(methods) >= VersionOfMap
        && Marshal.ReadIntPtr(methods, MapMethod * nint.Size) is var map && map != 0
        && Marshal.GetDelegateForFunctionPointer<Map>(map)(file, 0, PartSize, 0, out var found) == raw.SQLITE_OK
            ? found
            : 0;
}
