using System.Buffers.Binary;
using System.Diagnostics;
using Gateway.Sql.Sqlite;

namespace Gateway.Store.Sqlite;

/// <summary>Operations on a SQLite file outside SQL.</summary>
internal static class SqliteFile
{
    /// <summary>Creates the folder of the file.</summary>
    public static void Reach(string path)
    {
        if (Directory.Exists(path))
        {
            throw DatabaseFailure.Of(DatabaseFailureKind.NotADatabase, path, "it is a folder");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (UnauthorizedAccessException refused)
        {
            throw DatabaseFailure.Of(DatabaseFailureKind.ReadOnly, path, "its folder cannot be created", refused);
        }
        catch (IOException refused)
        {
            throw DatabaseFailure.Of(DatabaseFailureKind.Unreachable, path, "its folder cannot be created", refused);
        }
    }

    /// <summary>Whether the file begins like a SQLite file; an empty file counts, as it may become one.</summary>
    public static bool IsDatabase(string path)
    {
        Span<byte> head = stackalloc byte[16];
        using var file = File.OpenRead(path);
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return read == 0 || head[..read].SequenceEqual("SQLite format 3\0"u8);
    }

    /// <summary>Whether a complete database is there: not one that is still being copied, nor an empty file that may become one.</summary>
    public static bool IsWhole(string path)
    {
        Span<byte> head = stackalloc byte[32];
        try
        {
            using var file = File.OpenRead(path);
            if (file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
            {
                return false;
            }

            if (!head.StartsWith("SQLite format 3\0"u8))
            {
                // Whatever it is, it is not a database in the making.
                return true;
            }

            // The header holds the page size (1 = 65536) and the number of pages.
            var page = BinaryPrimitives.ReadUInt16BigEndian(head[16..]) is var size and not 1 ? size : 65536L;
            return file.Length >= page * BinaryPrimitives.ReadUInt32BigEndian(head[28..]);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Returns how SQLite opens a file in a folder that cannot be written; null if it cannot be read that way either.</summary>
    public static string? ReadAddress(string path)
    {
        var address = new Uri(path).AbsoluteUri + "?mode=ro";
        if (CanRead(address))
        {
            return address;
        }

        // Without the companion files, writes by others go unnoticed. If there is no log, nobody writes.
        var log = new FileInfo(path + "-wal");
        return log is { Exists: true, Length: > 0 } || !CanRead(address + "&immutable=1") ? null : address + "&immutable=1";
    }

    private static bool CanRead(string address)
    {
        try
        {
            using var connection = SqliteWriteConnection.Open(address, create: false, TimeSpan.FromSeconds(1));
            connection.Execute(ConnectionTexts.FirstRead);
            return true;
        }
        catch (DatabaseFailure)
        {
            return false;
        }
    }

    /// <summary>Writes a copy of a database; an older one is replaced once the new one is complete.</summary>
    /// <exception cref="DatabaseFailure">The copy cannot be written, or the older one is in use.</exception>
    public static void Copy(SqliteWriteConnection from, string target, TimeSpan patience)
    {
        // Written under another name first: an interrupted copy must not destroy the previous one.
        var unfinished = target + ".unfinished";
        File.Delete(unfinished);
        try
        {
            using (var to = SqliteWriteConnection.Open(unfinished, create: true, patience))
            {
                from.CopyTo(to);
            }

            RequireNoLog(target);
            File.Move(unfinished, target, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw DatabaseFailure.Of(DatabaseFailureKind.ReadOnly, target, refused.Message, refused);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>
    /// Requires that the target has no log: SQLite would take the log of the old file for that of the new one and write it into the new
    /// file.
    /// </summary>
    public static void RequireNoLog(string target)
    {
        if (new FileInfo(target + "-wal") is { Exists: true, Length: > 0 } log)
        {
            throw DatabaseFailure.Of(DatabaseFailureKind.Locked, target, $"its latest writes are still in {log.Name}");
        }
    }

    /// <summary>
    /// Turns on write-ahead logging unless it is on already; SQLite itself does not wait while another process does the same.
    /// </summary>
    public static void UseWal(SqliteWriteConnection connection, TimeSpan patience)
    {
        var since = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                if (connection.Prepare(SchemaTexts.JournalMode).With().Read(row => row.Text(0)) is not ["wal"])
                {
                    connection.Execute(SchemaTexts.UseWal);
                }

                return;
            }
            catch (DatabaseFailure busy) when (busy.Kind == DatabaseFailureKind.Locked && Stopwatch.GetElapsedTime(since) < patience)
            {
                Thread.Sleep(20);
            }
        }
    }
}
