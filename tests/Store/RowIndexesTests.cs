using Gateway.Sql;
using Gateway.Store.Sqlite;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Indexes are dropped when a load is larger than the existing data, and are restored unchanged.</summary>
public sealed class RowIndexesTests : StoreTest
{
    private const string Indexes =
        "select name, sql from sqlite_master where type = 'index' and tbl_name = 'age_group' and sql is not null";

    [Theory]
    [InlineData(0, 8191, false)]
    [InlineData(0, 8192, true)]
    [InlineData(20_000, 8192, false)]
    [InlineData(20_000, 16_384, true)]
    public void They_are_put_aside_when_the_table_doubles(int before, int added, bool aside)
    {
        Open();
        Execute($"with recursive n(i) as (select 1 union all select i + 1 from n where i < {before}) "
            + $"insert into age_group (id, population_id) select i, 'p' from n where {before} > 0");
        var usual = Query(Indexes);
        using var connection = SqliteWriteConnection.Open(Path, create: false, TimeSpan.Zero);
        var indexes = new RowIndexes(connection, LoadTexts.Table(Catalog.Entity("AgeGroup")));
        for (var i = 0; i < added; i++)
        {
            indexes.Grow();
        }

        Assert.Equal(aside ? [] : usual, Query(Indexes));
        indexes.Restore();
        Assert.Equal(usual, Query(Indexes));
    }
}
