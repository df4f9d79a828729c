using System.Data.Common;
using Gateway.Catalog;
using Gateway.Cli.Shell;
using Gateway.Tests.Store;
using Gateway.Tests.Store.Postgres;
using Microsoft.Data.Sqlite;
using Npgsql;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>
/// <c>gateway migrate</c>, with the real program: the owner migrates the database to this version, another role serves it.
/// </summary>
public sealed class MigrateVerbTests : IDisposable
{
    private const string OlderFile = "pragma journal_mode = wal;"
        + "create table __EFMigrationsHistory (MigrationId text primary key, ProductVersion text not null);";

    private readonly CapturedProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_file_is_made_once_and_then_left_as_it_is()
    {
        Assert.Equal(ExitCode.Done, await program.RunAsync("migrate", "--database", "city.db"));
        Assert.Contains("city.db was created.", program.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await program.RunAsync("migrate", "--database", "city.db"));
        Assert.Contains("city.db is up to date; nothing to do.", program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_knows_no_roles()
    {
        Assert.Equal(ExitCode.Database, await program.RunAsync("migrate", "--database", "city.db", "--reader", "clerk"));
        Assert.Contains("is a file and has no roles", program.Error, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task An_older_database_is_copied_once_it_is_migrated_and_not_before(string kind)
    {
        using var folder = new TempFolder();
        var database = folder.Keep(StoreUnderTest.Of(kind, folder));
        database.Open(CityCatalog.Create()).Dispose();
        database.Query("delete from \"__EFMigrationsHistory\" where \"MigrationId\" like '%RowsByLine'");
        var (copy, from) = (program.Path("copy.db"), database.Address);

        Assert.Equal(ExitCode.Database, await program.RunAsync("copy", "--from", from, "--to", copy));
        Assert.Contains("run `gateway migrate` with it first", program.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(copy));

        database.Query("insert into \"__EFMigrationsHistory\" values ('20261130170000_RowsByLine', '10')");
        Assert.True(await program.RunAsync("copy", "--from", from, "--to", copy) == ExitCode.Done, program.Error);
    }

    [Fact]
    public async Task A_backup_of_an_older_file_leaves_both_as_they_are()
    {
        Assert.Equal(ExitCode.Done, await program.RunAsync("migrate", "--database", "city.db"));
        using var database = new StoreUnderTest.SqliteFile(program.Path("city.db"));
        database.Query("delete from __EFMigrationsHistory where MigrationId like '%RowsByLine'");
        var before = File.ReadAllBytes(program.Path("city.db"));

        Assert.Equal(ExitCode.Done, await program.RunAsync("backup", "copy.db", "--database", "city.db"));

        Assert.Equal(before, File.ReadAllBytes(program.Path("city.db")));
        using var copy = new StoreUnderTest.SqliteFile(program.Path("copy.db"));
        Assert.Equal(database.Query("select * from __EFMigrationsHistory"), copy.Query("select * from __EFMigrationsHistory"));
    }

    [PostgresFact]
    public async Task The_role_that_reads_is_told_to_wait_for_the_owner_and_serves_when_it_has_migrated()
    {
        var owner = PostgresServer.CreateEmpty();
        using var database = new StoreUnderTest.PostgresDatabase(owner);
        var role = new NpgsqlConnectionStringBuilder(owner).Database + "_clerk";
        PostgresServer.Execute(owner, $"create role {role} login");
        var reader = PostgresServer.As(role, owner);

        Assert.Equal(ExitCode.Database, await program.RunAsync("datasets", "--database", reader));
        Assert.Contains("run `gateway migrate` as the owner", program.Error, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await program.RunAsync("migrate", "--database", owner, "--reader", role));
        Assert.Contains("was created.", program.Output, StringComparison.Ordinal);
        Assert.Contains($"{role} may read all of it.", program.Output, StringComparison.Ordinal);

        Assert.True(await program.RunAsync("datasets", "--database", reader) == ExitCode.Done, program.Error);
        Assert.Equal(ExitCode.Done, await program.RunAsync("migrate", "--database", owner));
        Assert.Contains("nothing to do.", program.Output, StringComparison.Ordinal);
    }

    [PostgresFact]
    public Task Another_migration_is_waited_for_and_that_is_told() => MigrateBesideAsync(7001);

    [PostgresFact]
    public Task An_import_is_waited_for_and_that_is_told() => MigrateBesideAsync(7002);

    [Fact]
    public async Task Whoever_writes_to_an_older_file_is_waited_for_and_that_is_told()
    {
        using var other = HolderOfOlderFile();

        var migrating = program.RunAsync("migrate", "--database", "city.db", "--wait", "900");
        await UntilWaitingAsync(migrating);
        other.Dispose();

        Assert.True(await migrating == ExitCode.Done, program.Error);
        Assert.Contains("city.db is upgraded to this version.", program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrate --database city.db --wait 900")]
    [InlineData("rebuild --database city.db --wait 900")]
    public async Task Waiting_for_a_file_can_be_stopped(string line)
    {
        using var other = HolderOfOlderFile();
        using var stop = new CancellationTokenSource();

        var waiting = program.RunAsync(stop.Token, line.Split(' '));
        await UntilWaitingAsync(waiting);
        await stop.CancelAsync();

        Assert.Equal(ExitCode.Interrupted, await waiting.WaitAsync(Waiting.Longest));
    }

    [Theory, EachStore]
    public async Task Copying_that_waits_for_an_import_says_so_and_can_be_stopped(string kind)
    {
        using var folder = new TempFolder();
        var target = folder.Keep(StoreUnderTest.Of(kind, folder));
        using var loading = target.Open(CityCatalog.Create());
        using var loader = loading.BeginLoad();
        await program.RunAsync("migrate", "--database", "city.db");
        using var stop = new CancellationTokenSource();

        var copying = program.RunAsync(stop.Token, "copy", "--from", program.Path("city.db"), "--to", target.Address, "--wait", "900");
        await UntilWaitingAsync(copying);
        await stop.CancelAsync();

        Assert.Equal(ExitCode.Interrupted, await copying.WaitAsync(Waiting.Longest));
        Assert.Equal(["0"], target.Query("select count(*) from dataset"));
    }

    [PostgresFact]
    public async Task A_role_that_is_not_there_is_named()
    {
        var owner = PostgresServer.Create();
        using var database = new StoreUnderTest.PostgresDatabase(owner);
        Assert.Equal(ExitCode.Database, await program.RunAsync("migrate", "--database", owner, "--reader", "no\"body"));
        Assert.Contains("role \"no\"body\" does not exist", program.Error, StringComparison.Ordinal);
    }

    private DbConnection HolderOfOlderFile() => Holder(
        new SqliteConnection($"Data Source={program.Path("city.db")};Pooling=False"), OlderFile + "begin immediate");

    private static DbConnection Holder(DbConnection connection, string sql)
    {
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
        return connection;
    }

    private async Task MigrateBesideAsync(int number)
    {
        var owner = PostgresServer.CreateEmpty();
        using var database = new StoreUnderTest.PostgresDatabase(owner);
        using var other = Holder(new NpgsqlConnection($"{owner};Pooling=false"), $"select pg_advisory_lock({number}, hashtext('public'))");

        var migrating = program.RunAsync("migrate", "--database", owner, "--wait", "900");
        await UntilWaitingAsync(migrating);
        other.Dispose();

        Assert.True(await migrating == ExitCode.Done, program.Error);
        Assert.Contains("was created.", program.Output, StringComparison.Ordinal);
    }

    private async Task UntilWaitingAsync(Task<int> verb)
    {
        await Waiting.UntilAsync(() => verb.IsCompleted || program.Output.Contains("waiting for it", StringComparison.Ordinal));
        Assert.False(verb.IsCompleted, program.Error);
    }
}
