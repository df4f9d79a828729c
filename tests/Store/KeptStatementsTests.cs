using System.Runtime.CompilerServices;
using Gateway.Catalog;
using Gateway.Sql;
using Gateway.Store.Opening;
using Gateway.Store.Sqlite;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>The prepared statements that a connection to a SQLite file keeps from one operation to the next.</summary>
public sealed class KeptStatementsTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void However_many_plans_come_and_go_a_text_that_they_share_is_prepared_once()
    {
        var path = folder.File("city.db");
        Stores.Open(path, CityCatalog.Create()).Dispose();
        using var file = new DatabaseFile(path, path, 0);
        using var connection = file.Take();
        var prepared = connection.Prepare("select 1");

        for (var plan = 0; plan < 2000; plan++)
        {
            connection.Begin(Waiting.Longest, CancellationToken.None);
            Assert.Same(prepared, connection.Prepare(new Statement("select 1", [])));
        }
    }

    [Fact]
    public void A_plan_that_nobody_else_keeps_is_not_kept_by_a_connection()
    {
        var path = folder.File("city.db");
        Stores.Open(path, CityCatalog.Create()).Dispose();
        using var file = new DatabaseFile(path, path, 0);
        using var connection = file.Take();

        var statement = Prepared(connection);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(statement.IsAlive);
    }

    [Fact]
    public void A_connection_that_rests_keeps_nothing_prepared_and_one_at_work_is_left_alone()
    {
        var path = folder.File("city.db");
        Stores.Open(path, CityCatalog.Create()).Dispose();
        using var file = new DatabaseFile(path, path, 0);
        using var atWork = file.Take();
        var resting = file.Take();
        var (used, unused) = (atWork.Prepare("select 1"), resting.Prepare("select 1"));
        file.Return(resting);

        file.Shrink();

        Assert.Same(used, atWork.Prepare("select 1"));
        Assert.Same(resting, file.Take());
        Assert.NotSame(unused, resting.Prepare("select 1"));
        Assert.Equal(1, resting.Number("select 1"));
        resting.Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Prepared(ReadConnection connection)
    {
        var statement = new Statement("select 1", []);
        connection.Prepare(statement);
        return new WeakReference(statement);
    }
}
