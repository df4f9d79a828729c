using Gateway.Sql.Sqlite;
using Gateway.Store.Sqlite;
using SQLitePCL;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Whether anything was written is detected by a look at memory, and never too late.</summary>
public sealed class LogHeadTests : StoreTest
{
    public LogHeadTests() => On("sqlite");

    [Fact]
    public void It_is_as_seen_until_another_commits()
    {
        using var reader = Made();
        using var writer = Lease.Open(Path);
        var head = Seen(reader);

        Assert.True(head.IsAsSeen());
        writer.Do("begin; insert into t values (1)");
        Assert.True(head.IsAsSeen());
        writer.Do("rollback");
        Assert.True(head.IsAsSeen());
        for (var i = 0; i < 3; i++)
        {
            writer.Do("insert into t values (1)");
            Assert.False(head.IsAsSeen());
            head.See();
            Assert.True(head.IsAsSeen());
        }
    }

    [Fact]
    public void A_commit_is_seen_after_the_log_began_anew()
    {
        using var reader = Made();
        using var writer = Lease.Open(Path);
        var head = Seen(reader);

        writer.Do("pragma wal_checkpoint(truncate)");
        head.See();
        writer.Do("insert into t values (1)");

        Assert.False(head.IsAsSeen());
    }

    [Fact]
    public void Which_data_there_is_takes_no_statement_while_nothing_is_written()
    {
        using var store = Open();
        Load(store, Facility("f1", "1"));
        using var file = new ReadFile(Path, Path, 0);
        using var lease = file.Take();
        var first = lease.Snapshot.Notice();
        lease.Snapshot.Notice();
        var before = lease.RunsOf(ConnectionTexts.DataVersion);

        Assert.Same(first, lease.Snapshot.Notice());
        Assert.Equal(before, lease.RunsOf(ConnectionTexts.DataVersion));

        Load(store, Facility("f2", "2"));
        Assert.Equal(first.Version + 1, lease.Snapshot.Notice().Version);
        Assert.True(lease.RunsOf(ConnectionTexts.DataVersion) > before);
    }

    [Fact]
    public void Which_data_there_is_in_a_file_that_keeps_no_log_is_asked_each_time()
    {
        Open().Dispose();
        using (var writer = Lease.Open(Path))
        {
            writer.Do("pragma journal_mode = delete");
        }

        using var file = new ReadFile(Path, Path, 0);
        using var lease = file.Take();
        lease.Snapshot.Notice();
        var before = lease.RunsOf(ConnectionTexts.DataVersion);
        lease.Snapshot.Notice();

        Assert.Equal(before + 1, lease.RunsOf(ConnectionTexts.DataVersion));
        Assert.False(lease.Snapshot.IsOpen);
        Assert.False(File.Exists(Path + "-shm"));
    }

    [Fact]
    public void A_file_that_keeps_no_log_is_not_asked_for_it_again_and_again()
    {
        using var reader = Made();
        var asked = 0;
        var head = new LogHead(reader, () => ++asked < 0);

        for (var i = 0; i < 10; i++)
        {
            head.See();
            Assert.False(head.IsAsSeen());
        }

        Assert.Equal(3, asked);
    }

    private static LogHead Seen(sqlite3 reader)
    {
        var head = new LogHead(reader, () => true);
        head.See();
        return head;
    }

    /// <summary>Returns a connection to a new file from which something was read.</summary>
    private sqlite3 Made()
    {
        using (var file = File.Create(Path))
        {
        }

        var connection = Lease.Open(Path);
        connection.Do("pragma journal_mode = wal; create table t (n); select * from t");
        return connection;
    }
}
