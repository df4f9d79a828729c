using Gateway.Sql.Sqlite;
using Gateway.Store.Sqlite;
using SQLitePCL;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>A read transaction stays open for the next operation, shows the newest data, and does not hinder a writer for long.</summary>
public sealed class SnapshotTests : StoreTest
{
    /// <summary>The number of pages that SQLite leaves in a log without trying to write them back.</summary>
    private const int Long = 1000;

    private const int PageSize = 8192;

    public SnapshotTests() => On("sqlite");

    [Fact]
    public void It_stays_open_for_the_next_operation_while_nothing_is_written()
    {
        using var store = Open();
        Load(store, Facility("f1", "1"));
        using var file = new DatabaseFile(Path, Path, 0);
        using var connection = file.Take();

        // On a busy machine, two operations may take longer than it stays open.
        Waiting.Until(() =>
        {
            Read(connection);
            var before = connection.RunsOf(ConnectionTexts.Begin);
            Read(connection);
            return connection.RunsOf(ConnectionTexts.Begin) == before;
        });
    }

    [Fact]
    public void What_is_written_is_read_by_the_next_operation()
    {
        using var store = Open();
        using var file = new DatabaseFile(Path, Path, 0);
        using var connection = file.Take();

        for (var i = 0; i < 20; i++)
        {
            var before = Read(connection);
            Load(store, Facility($"f{i}", "1"));
            Assert.Equal(before + 1, Read(connection));
        }
    }

    /// <summary>The way exports read: in one transaction, however much is written meanwhile.</summary>
    [Fact]
    public void What_is_written_is_not_read_by_an_operation_that_has_begun()
    {
        using var store = Open();
        Load(store, Facility("f1", "1"));
        using var file = new DatabaseFile(Path, Path, 0);
        using var connection = file.Take();
        var before = connection.Snapshot.Enter().Version;

        Load(store, Facility("f2", "2"));

        Assert.Equal(before, connection.State().Version);
        connection.Snapshot.Leave();
        Assert.Equal(before + 1, Read(connection));
    }

    [Fact]
    public void It_is_ended_when_nobody_reads_by_it_any_more()
    {
        using var store = Open();
        Load(store, Facility("f1", "1"));
        using var file = new DatabaseFile(Path, Path, 0);
        using var writer = ReadConnection.Open(Path);
        var connection = file.Take();
        connection.Snapshot.Enter();
        Load(store, Facility("f2", "2"));
        Assert.False(CanBeginAnew(writer));
        connection.Snapshot.Leave();

        file.Return(connection);

        Waiting.Until(() => CanBeginAnew(writer));
    }

    [Fact]
    public void What_could_not_be_written_back_of_the_log_for_who_read_is_written_back_later()
    {
        using var store = Open();
        using var file = new DatabaseFile(Path, Path, 0);
        using var writer = Written();
        using var looking = file.Take();
        var connection = file.Take();
        connection.Snapshot.Enter();

        writer.Do($"insert into long values (zeroblob({2 * Long * PageSize}))");
        Read(looking);
        Assert.InRange(looking.Log.Waiting, Long, int.MaxValue);
        connection.Snapshot.Leave();
        file.Return(connection);

        looking.Snapshot.End();
        Waiting.Until(() => looking.Log.Waiting == 0);
    }

    /// <summary>At each commit, a reader still reads the old data, so the writer can never write back the whole log.</summary>
    [Theory]
    [InlineData(1100, 8)]
    [InlineData(300, 20)]
    public async Task The_log_stays_short_while_there_are_readers_without_end(int pages, int commits)
    {
        using var store = Open();
        using var file = new DatabaseFile(Path, Path, 0);
        using var writer = Written();
        using var ended = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2)
            .Select(_ => Task.Factory.StartNew(
                () => ReadUntil(file, ended.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
            .ToArray();
        using var looking = file.Take();

        var longest = 0L;
        for (var i = 0; i < commits; i++)
        {
            writer.Do($"update long set bytes = zeroblob({(pages * PageSize) + i})");
            longest = Math.Max(longest, new FileInfo(Path + "-wal").Length);
            Read(looking);
            looking.Snapshot.End();
            await Waiting.UntilAsync(() => looking.Log is { Pages: < Long } or { Waiting: 0 } || readers.Any(reader => reader.IsFaulted));

            // A transaction begun during the write-back may read from the log until then.
            await Task.Delay(3 * Snapshot.MaxIdleMilliseconds);
        }

        await ended.CancelAsync();
        await Task.WhenAll(readers);
        Assert.InRange(longest, Long * PageSize, 3L * Long * PageSize);
    }

    private static void ReadUntil(DatabaseFile file, CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            var connection = file.Take();
            Read(connection);
            file.Return(connection);

            // Leaves it idle when a commit comes, as it mostly is with hundreds rather than ten thousands of requests.
            Thread.Sleep(2);
        }
    }

    /// <summary>Runs one operation and returns the data version.</summary>
    private static long Read(ReadConnection connection)
    {
        connection.Begin(Waiting.Longest, CancellationToken.None);
        connection.Snapshot.Enter();
        var version = connection.State().Version;
        connection.Snapshot.Leave();
        return version;
    }

    /// <summary>Whether no reader uses the log.</summary>
    private static bool CanBeginAnew(sqlite3 writer)
    {
        raw.sqlite3_prepare_v2(writer, "pragma wal_checkpoint(restart)", out var statement);
        using (statement)
        {
            raw.sqlite3_step(statement);
            return raw.sqlite3_column_int(statement, 0) == 0;
        }
    }

    /// <summary>Returns a connection for writing, on which a table for many bytes was created.</summary>
    private sqlite3 Written()
    {
        var writer = ReadConnection.Open(Path);
        writer.Do("create table long (bytes); insert into long values (zeroblob(1))");
        return writer;
    }
}
