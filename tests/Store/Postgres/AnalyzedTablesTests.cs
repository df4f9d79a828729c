using Gateway.Sql;
using Gateway.Store;
using Gateway.Store.Postgres;
using Npgsql;
using Xunit;

namespace Gateway.Tests.Store.Postgres;

/// <summary>Which tables a load analyzes: many small files do not analyze a large table each time.</summary>
public sealed class AnalyzedTablesTests : IDisposable
{
    private readonly string address = PostgresServer.Binaries is null ? "" : PostgresServer.Create();
    private int words;

    [PostgresFact]
    public void A_table_is_looked_at_again_when_a_twentieth_of_it_is_other()
    {
        Load(600);
        Assert.Equal(1, Looks());

        // A session reports its writes at a time of its choosing; the ANALYZE runs of this load must be told apart from later ones.
        PostgresServer.Execute(address, """
            insert into word select i, 0, i, '', '', '' from generate_series(1000, 40999) i;
            select pg_stat_force_next_flush();
            """);
        PostgresServer.Execute(address, "analyze word");
        var before = Looks();

        Load(600);
        Assert.Equal(before, Looks());

        Load(3000);
        Assert.Equal(before + 1, Looks());
    }

    public void Dispose()
    {
        if (address.Length > 0)
        {
            PostgresServer.Drop(address);
        }
    }

    private void Load(int count)
    {
        using var source = NpgsqlDataSource.Create($"{address};{PostgresServer.NoHurry}");
        using var connection = PostgresWriteConnection.Open(new WriteSessions(source), "city", TimeSpan.Zero);
        connection.BeginTransaction();
        connection.Fill(new StoredTable(WordTexts.Table.Text, WordTexts.Columns), Enumerable.Range(0, count).Select(_ => NextWord()));
        connection.Commit();
    }

    private object?[] NextWord()
    {
        var key = 1_000_000L + words++;
        return [key, 1L, $"{key}", "", "", ""];
    }

    private long Looks()
    {
        using var source = NpgsqlDataSource.Create($"{address};{PostgresServer.NoHurry}");
        using var command = source.CreateCommand("select analyze_count from pg_stat_user_tables where relname = 'word'");
        return (long)command.ExecuteScalar()!;
    }
}
