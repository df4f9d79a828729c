using Gateway.Store;
using Gateway.Store.Sqlite;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>
/// SQLite checks the deadline while preparing a statement too: an operation stopped there gets the reason, as anywhere else.
/// </summary>
public sealed class PreparingTests : StoreTest
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Hard enough to prepare for SQLite to check the deadline.</summary>
    private static readonly string Long = "select 1 from facility where " + string.Join(" and ", Enumerable.Range(0, 300).Select(n =>
        $"exists (select 1 from facility f{n} where f{n}.area_id = facility.id and (f{n}.name = '{n}' or f{n}.dataset_id = '{n}'))"));

    private readonly ReadConnection connection;

    public PreparingTests()
    {
        On("sqlite");
        Open().Dispose();
        connection = Folder.Keep(new ReadConnection(new DatabaseFile(Path, Path, 0), Path));
    }

    [Fact]
    public void Who_runs_out_of_time_is_told_so()
    {
        connection.Begin(TimeSpan.FromMilliseconds(-100), CancellationToken.None);

        Assert.Throws<TimeoutException>(() => connection.Prepare(Long));
    }

    [Fact]
    public void Who_leaves_is_not_waited_for()
    {
        connection.Begin(Hour, new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => connection.Prepare(Long));
    }

    [Fact]
    public void It_counts_as_work()
    {
        connection.Begin(Hour, CancellationToken.None, most: 1);

        Assert.Throws<WorkExceededException>(() => connection.Prepare(Long));
    }

    [Fact]
    public void With_time_and_work_left_the_same_is_prepared()
    {
        connection.Begin(Hour, CancellationToken.None);

        Assert.NotNull(connection.Prepare(Long));
    }

    [Fact]
    public void What_a_connection_keeps_prepared_is_bounded_by_what_it_weighs()
    {
        Begin();
        var first = Small(0);
        for (var number = 1; number < 100; number++)
        {
            Small(number);
        }

        Begin();
        Assert.Same(first, Small(0));

        for (var number = 0; number < 50; number++)
        {
            connection.Prepare($"{Long} and {number} = {number}");
        }

        Begin();
        Assert.NotSame(first, Small(0));

        void Begin() => connection.Begin(Hour, CancellationToken.None);

        NativeStatement Small(int number) => connection.Prepare($"select {number}");
    }
}
