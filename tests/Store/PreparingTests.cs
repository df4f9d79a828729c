using Gateway.Store;
using Gateway.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>SQLite looks at the time also while it prepares a statement: that may end there, and no fault of ours is meant by it.</summary>
public sealed class PreparingTests : IDisposable
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Hard enough to prepare for SQLite to look at the time.</summary>
    private static readonly string Long = "select 1 from stop where " + string.Join(" and ", Enumerable.Range(0, 300).Select(n =>
        $"exists (select 1 from stop s{n} where s{n}.line = stop.id and (s{n}.town = {n} or s{n}.line = {n}))"));

    private readonly TempFolder folder = new();
    private readonly Lease lease;

    public PreparingTests()
    {
        var path = folder.File("stops.db");
        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = """
                create table stop (id text primary key, line, town);
                create index stop_line on stop (line);
                create index stop_town on stop (town);
                """;
            command.ExecuteNonQuery();
        }

        lease = folder.Keep(new Lease(new ReadFile(path, path, 0), path));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Who_runs_out_of_time_is_told_so()
    {
        lease.Begin(TimeSpan.FromMilliseconds(-100), CancellationToken.None);

        Assert.Throws<TimeoutException>(() => lease.Prepare(Long));
    }

    [Fact]
    public void Who_leaves_is_not_waited_for()
    {
        lease.Begin(Hour, new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => lease.Prepare(Long));
    }

    [Fact]
    public void It_counts_as_work()
    {
        lease.Begin(Hour, CancellationToken.None, most: 1);

        Assert.Throws<WorkExceededException>(() => lease.Prepare(Long));
    }

    [Fact]
    public void With_time_and_work_left_the_same_is_prepared()
    {
        lease.Begin(Hour, CancellationToken.None);

        Assert.NotNull(lease.Prepare(Long));
    }
}
