using System.Runtime.InteropServices;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The header of the index of the write-ahead log, in memory shared by all who have the database open. Every commit of any process writes
/// it, and SQLite itself trusts its cache as long as the header is unchanged: a database whose header has not changed has not changed.
/// Looking takes nanoseconds; a statement takes microseconds, most of them for locks.
/// </summary>
/// <remarks>
/// Source: sqlite.org/walformat.html, "WAL-Index Header" (a commit writes the second copy first), and sqlite.org/c3ref/io_methods.html. The
/// memory is SQLite's, which maps it as long as a connection to the file is open: a header belongs to one connection and ends with it.
/// </remarks>
/// <param name="connection">A connection used by one thread at a time.</param>
/// <param name="hasLog">Whether the database has such a log: without one, looking would create an index.</param>
internal sealed class WalIndexHeader(sqlite3 connection, Func<bool> hasLog)
{
    /// <summary>The size in bytes of the header's two equal copies, and of each.</summary>
    private const int Size = 2 * Copy, Copy = 48;

    /// <summary>
    /// The offsets of the number of pages in the log and, after the copies, of the number already written back to the file.
    /// </summary>
    private const int Pages = 16, WrittenBack = Size;

    /// <summary>The size of a part of the index, in bytes; SQLite knows no other.</summary>
    private const int PartSize = 32 * 1024;

    /// <summary>The position of xShmMap among the methods of a file, in pointers, and the version that introduced it.</summary>
    private const int MapMethod = 13, VersionOfMap = 2;

    /// <summary>Before the first read the index does not exist yet; if it is not found in this many attempts, there is none.</summary>
    private const int MostTries = 3;

    private readonly byte[] recorded = new byte[Copy];
    private readonly byte[] now = new byte[Size];
    private nint place;
    private int tries;

    /// <summary>SQLite's xShmMap, which returns the address of a part of the index that is already mapped.</summary>
    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Map(nint file, int part, int size, int extend, out nint place);

    /// <summary>The number of pages in the log; 0 if there is no log.</summary>
    public int Length => place == 0 ? 0 : Marshal.ReadInt32(place, Pages);

    /// <summary>The number of them not written back to the file yet.</summary>
    public int Waiting => place == 0 ? 0 : Marshal.ReadInt32(place, Pages) - Marshal.ReadInt32(place, WrittenBack);

    /// <summary>
    /// Whether nothing was written since <see cref="Record"/>; false if unknown, and during a write, when the copies differ.
    /// </summary>
    public bool IsUnchanged()
    {
        if (place == 0)
        {
            return false;
        }

        Marshal.Copy(place, now, 0, Size);
        return now.AsSpan(0, Copy).SequenceEqual(recorded) && now.AsSpan(Copy).SequenceEqual(recorded);
    }

    /// <summary>
    /// Records the header as it is now: what is read afterwards belongs to this moment if <see cref="IsUnchanged"/> is then true.
    /// </summary>
    public void Record()
    {
        if (place == 0 && tries < MostTries)
        {
            tries++;
            place = Find();
        }

        if (place != 0)
        {
            Marshal.Copy(place, recorded, 0, Copy);
        }
    }

    /// <summary>Returns the address of the header; 0 before the first read and if there is none.</summary>
    private nint Find() =>
        hasLog()
        && NativeFile.Of(connection) is var file && file != 0
        && Marshal.ReadIntPtr(file) is var methods && methods != 0 && Marshal.ReadInt32(methods) >= VersionOfMap
        && Marshal.ReadIntPtr(methods, MapMethod * nint.Size) is var map && map != 0
        && Marshal.GetDelegateForFunctionPointer<Map>(map)(file, 0, PartSize, 0, out var found) == raw.SQLITE_OK
            ? found
            : 0;
}
