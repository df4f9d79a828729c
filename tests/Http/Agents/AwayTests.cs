using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Store;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Http.Agents;

/// <summary>While the database is away, an agent still gets all that is not in it, and for the rest learns when to ask again.</summary>
public sealed class AwayTests : StoreTest
{
    [Fact]
    public async Task The_tools_are_told_though_nothing_can_be_read()
    {
        using var store = new Away(Open());
        var executor = new Executor(store, new PageLimits(), new DocumentLimits());
        await using var server = await RunningServer.StartAsync(executor.ExecuteAsync);
        using var agent = new AgentClient(server.App.Urls.Single());

        var tools = (await agent.CallAsync("tools/list")).GetProperty("result").GetProperty("tools");
        var devices = await agent.UseAsync("facilities", """{"kind":"AED"}""");

        Assert.Equal(6, tools.GetArrayLength());
        const string told = "The data is temporarily unavailable. No data was read. Retry in 1 s.";
        Assert.Equal((true, told), (devices.IsError, devices.Text));
    }

    /// <summary>A store that cannot be read.</summary>
    private sealed class Away(CityStore inner) : PassingStore(inner)
    {
        public override ValueTask<ReadResults> ReadAsync(
            CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation) =>
            throw DatabaseFailure.Of(DatabaseFailureKind.Unreachable, Name, null);
    }
}
