using Gateway.Catalog;
using Gateway.Cli.Shell;
using Gateway.Tests.Store;
using Gateway.Tests.Store.Postgres;
using Npgsql;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary><c>gateway migrate</c>, with the real program: the owner brings the database to this version, another role serves it.</summary>
public sealed class MigrateVerbTests : IDisposable
{
    private readonly ToldProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_file_is_made_once_and_then_left_as_it_is()
    {
        Assert.Equal(ExitCode.Done, await program.RunAsync("migrate", "--database", "city.db"));
        Assert.Contains("city.db was empty and is made.", program.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await program.RunAsync("migrate", "--database", "city.db"));
        Assert.Contains("city.db is of this version; nothing was to be done.", program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_knows_no_roles()
    {
        Assert.Equal(ExitCode.Database, await program.RunAsync("migrate", "--database", "city.db", "--reader", "clerk"));
        Assert.Contains("is a file and knows no roles", program.Error, StringComparison.Ordinal);
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
        Assert.Contains("was empty and is made.", program.Output, StringComparison.Ordinal);
        Assert.Contains($"{role} may read all of it.", program.Output, StringComparison.Ordinal);

        Assert.True(await program.RunAsync("datasets", "--database", reader) == ExitCode.Done, program.Error);
        Assert.Equal(ExitCode.Done, await program.RunAsync("migrate", "--database", owner));
        Assert.Contains("nothing was to be done.", program.Output, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_role_that_is_not_there_is_named()
    {
        var owner = PostgresServer.Create();
        using var database = new StoreUnderTest.PostgresDatabase(owner);
        Assert.Equal(ExitCode.Database, await program.RunAsync("migrate", "--database", owner, "--reader", "no\"body"));
        Assert.Contains("role \"no\"body\" does not exist", program.Error, StringComparison.Ordinal);
    }
}
