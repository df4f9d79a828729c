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
