using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gateway.Cli.Shell;
using Gateway.Tests.Cli;
using Npgsql;
using Xunit;

namespace Gateway.Tests.Store.Postgres;

/// <summary>
/// What a killed import leaves in a PostgreSQL database. More kinds of death, and every value: tests/Scale/killed-imports.sh.
/// </summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Rows = 3_000;
    private const int Kills = 3;

    private const string LockHolders = """
        select count(*) from pg_locks where locktype = 'advisory'
        and database = (select oid from pg_database where datname = current_database())
        """;

    private readonly TempFolder folder = new();
    private string address = "";

    public void Dispose()
    {
        if (address.Length > 0)
        {
            PostgresServer.Drop(address);
        }

        folder.Dispose();
    }

    [PostgresFact]
    public async Task A_killed_import_leaves_the_old_city_or_the_new_one_and_no_lock()
    {
        address = PostgresServer.Create();
        Write("old.csv", "旧", Rows);
        Write("new.csv", "新", Rows + 1);
        await ImportAsync("new.csv");
        var length = await ImportAsync("old.csv");
        var random = new Random(20261126);
        var (stands, other) = ("old.csv", "new.csv");
        for (var i = 0; i < Kills; i++)
        {
            bool isReported;
            using (var child = Start(other))
            {
                await WritesAsync(child);
                await Task.Delay(random.NextDouble() * length);
                child.Kill();
                isReported = await child.EndAsync() == ExitCode.Done;
            }

            await Waiting.UntilAsync(() => Number(LockHolders) == 0);
            if (Standing() == other)
            {
                (stands, other) = (other, stands);
            }
            else
            {
                Assert.False(isReported, $"{other} was reported as taken, and {stands} stands.");
            }
        }

        await ImportAsync(other);
        Assert.Equal(other, Standing());
    }

    /// <summary>Returns which file the database holds; checks that it is complete and has the data version made for it.</summary>
    private string Standing()
    {
        Assert.Equal(1, Number("select count(distinct left(name, 1)) from facility"));
        Assert.Equal(1, Number("select count(distinct number) from (select max(number) as number from data_version "
            + "union all select version from facility union all select version from dataset) as said"));
        var count = Number("select count(*) from facility where name like '旧%'");
        Assert.True(count is 0 or Rows, $"There are {count} of the old ones.");
        Assert.Equal(count == 0 ? Rows + 1 : Rows, Number("select count(*) from facility"));
        return count == 0 ? "new.csv" : "old.csv";
    }

    /// <summary>Imports a file and returns how long it wrote.</summary>
    private async Task<TimeSpan> ImportAsync(string file)
    {
        using var child = Start(file);
        await WritesAsync(child);
        var since = Stopwatch.StartNew();
        Assert.True(await child.EndAsync() == ExitCode.Done, child.Error);
        return since.Elapsed;
    }

    private ChildGateway Start(string file)
    {
        var of = new NpgsqlConnectionStringBuilder(address);
        var url = $"postgres://{of.Username}@{of.Host}:{of.Port}/{of.Database}";
        return new ChildGateway(folder.Path, limit: null, "import", file, "--dataset", "aed", "--database", url);
    }

    /// <summary>Writes AEDs of the fictional city, each with a name that begins with the letter.</summary>
    private void Write(string name, string letter, int rows)
    {
        var text = new StringBuilder("都道府県コード又は市区町村コード,NO,名称,住所,設置位置\n");
        for (var i = 1; i <= rows; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"999997,{i:D10},{letter}{i}号館,見本県見本市本町{i},1階\n");
        }

        File.WriteAllText(folder.File(name), text.ToString());
    }

    private long Number(string sql)
    {
        using var connection = new NpgsqlConnection(address);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Waits until the import is writing, or has ended if that was missed.</summary>
    private async Task WritesAsync(ChildGateway child)
    {
        while (Number(LockHolders) == 0 && !child.HasEnded)
        {
            await Task.Delay(2);
        }
    }
}
