using System.Diagnostics;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>What has to be done with a SQLite file before SQL can be.</summary>
internal static class SqliteFile
{
    /// <summary>Makes the folder in which the file is to stand.</summary>
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
            throw DatabaseFailure.Of(DatabaseFailureKind.ReadOnly, path, "its folder cannot be made", refused);
        }
        catch (IOException refused)
        {
            throw DatabaseFailure.Of(DatabaseFailureKind.Unreachable, path, "its folder cannot be made", refused);
        }
    }

    /// <summary>Whether the file begins as SQLite files do; an empty file may become one.</summary>
    public static bool IsDatabase(string path)
    {
        Span<byte> head = stackalloc byte[16];
        using var file = File.OpenRead(path);
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return read == 0 || head[..read].SequenceEqual("SQLite format 3\0"u8);
    }

    /// <summary>Sets write-ahead logging unless it is set; SQLite does not wait by itself when another process does the same.</summary>
    public static void UseWal(WriteConnection connection, TimeSpan patience)
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
