using Gateway.Sql.Sqlite;
using Gateway.Store.Sqlite;
using SQLitePCL;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Whether anything was written is detected by a look at memory, and never too late.</summary>
public sealed class WalIndexHeaderTests : StoreTest
{
    public WalIndexHeaderTests() => On("sqlite");

    [Fact]
    public void It_is_as_seen_until_another_commits()
    {
        using var reader = Made();
        using var writer = ReadConnection.Open(Path);
        var head = Recorded(reader);

        Assert.True(head.IsUnchanged());
        writer.Do("begin; insert into t values (1)");
        Assert.True(head.IsUnchanged());
        writer.Do("rollback");
        Assert.True(head.IsUnchanged());
        for (var i = 0; i < 3; i++)
        {
            writer.Do("insert into t values (1)");
            Assert.False(head.IsUnchanged());
            head.Record();
            Assert.True(head.IsUnchanged());
        }
    }

    [Fact]
    public void A_commit_is_seen_after_the_log_began_anew()
    {
        using var reader = Made();
        using var writer = ReadConnection.Open(Path);
        var head = Recorded(reader);

        writer.Do("pragma wal_checkpoint(truncate)");
        head.Record();
        writer.Do("insert into t values (1)");

        Assert.False(head.IsUnchanged());
    }

    [Fact]
    public void Which_data_there_is_takes_no_statement_while_nothing_is_written()
    {
        using var store = Open();
        Load(store, Facility("f1", "1"));
        using var file = new DatabaseFile(Path, Path, 0);
        using var connection = file.Take();
        var first = connection.Snapshot.CurrentState();
        connection.Snapshot.CurrentState();
        var before = connection.RunsOf(ConnectionTexts.DataVersion);

        Assert.Same(first, connection.Snapshot.CurrentState());
        Assert.Equal(before, connection.RunsOf(ConnectionTexts.DataVersion));

        Load(store, Facility("f2", "2"));
        Assert.Equal(first.Version + 1, connection.Snapshot.CurrentState().Version);
        Assert.True(connection.RunsOf(ConnectionTexts.DataVersion) > before);
    }

    [Fact]
    public void Which_data_there_is_in_a_file_that_keeps_no_log_is_asked_each_time()
    {
        Open().Dispose();
        using (var writer = ReadConnection.Open(Path))
        {
            writer.Do("pragma journal_mode = delete");
        }

        using var file = new DatabaseFile(Path, Path, 0);
        using var connection = file.Take();
        connection.Snapshot.CurrentState();
        var before = connection.RunsOf(ConnectionTexts.DataVersion);
        connection.Snapshot.CurrentState();

        Assert.Equal(before + 1, connection.RunsOf(ConnectionTexts.DataVersion));
        Assert.False(connection.Snapshot.IsOpen);
        Assert.False(File.Exists(Path + "-shm"));
    }

    [Fact]
    public void A_file_that_keeps_no_log_is_not_asked_for_it_again_and_again()
    {
        using var reader = Made();
        var asked = 0;
        var head = new WalIndexHeader(reader, () => ++asked < 0);

        for (var i = 0; i < 10; i++)
        {
            head.Record();
            Assert.False(head.IsUnchanged());
        }

        Assert.Equal(3, asked);
    }

    private static WalIndexHeader Recorded(sqlite3 reader)
    {
        var head = new WalIndexHeader(reader, () => true);
        head.Record();
        return head;
    }

    /// <summary>Returns a connection to a new file from which something was read.</summary>
    private sqlite3 Made()
    {
        using (var file = File.Create(Path))
        {
        }

        var connection = ReadConnection.Open(Path);
        connection.Do("pragma journal_mode = wal; create table t (n); select * from t");
        return connection;
    }
}
