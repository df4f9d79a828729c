using System.Text.Json;
using Gateway.Cli;
using Xunit;

namespace Gateway.Tests.Http.Agents;

/// <summary>A busy gateway says so to an agent, and when to ask again: what was not looked up is not reported as missing.</summary>
public sealed class BusyTests : IDisposable
{
    private readonly SemaphoreSlim begun = new(0);
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose() => begun.Dispose();

    private const string Devices = """{"kind":"AED","municipality":"見本市"}""";

    [Fact]
    public async Task An_agent_that_comes_first_to_a_busy_gateway_is_told_the_tools_and_to_try_again()
    {
        await using var served = await Served.StartAsync(Slow, _ => { }, ("concurrency", "1"), ("queue", "1"));
        using var agent = new AgentClient(served.Url);
        var slow = served.PostAsync(Slowly(1));
        await begun.WaitAsync();
        Task<Reply>[] others = [served.PostAsync(Slowly(2)), served.PostAsync(Slowly(3))];
        Assert.Equal(503, (await await Task.WhenAny(others)).Status);

        var tools = await agent.CallAsync("tools/list");
        var call = await agent.CallAsync("tools/call", new { name = "facilities", arguments = JsonDocument.Parse(Devices).RootElement });
        var people = await agent.UseAsync("population", """{"municipality":"見本市"}""");
        var card = await agent.CallAsync("resources/read", new { uri = "dataset://aed" });

        Assert.Equal(6, tools.GetProperty("result").GetProperty("tools").GetArrayLength());
        var result = call.GetProperty("result");
        Assert.True(result.GetProperty("isError").GetBoolean());
        Assert.Equal(1, result.GetProperty("_meta").GetProperty("retryAfterSeconds").GetInt32());
        const string busy = "The gateway is busy. No data was read. Retry in 1 s.";
        Assert.Equal((busy, busy), (result.GetProperty("content")[0].GetProperty("text").GetString(), people.Text));
        Assert.Equal(busy, card.GetProperty("error").GetProperty("message").GetString());

        done.SetResult();
        Assert.Equal(200, (await slow).Status);
        Assert.StartsWith("14 places", (await agent.UseAsync("facilities", Devices)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agent_that_waited_for_a_place_in_vain_is_told_to_try_again()
    {
        await using var served = await Served.StartAsync(Slow, _ => { }, ("concurrency", "1"), ("timeout", "1"));
        using var agent = new AgentClient(served.Url);
        var slow = served.PostAsync(Slowly(1));
        await begun.WaitAsync();

        var call = await agent.CallAsync("tools/call", new { name = "facilities", arguments = JsonDocument.Parse(Devices).RootElement });

        var result = call.GetProperty("result");
        Assert.True(result.GetProperty("isError").GetBoolean());
        Assert.Equal(1, result.GetProperty("_meta").GetProperty("retryAfterSeconds").GetInt32());
        done.SetResult();
        await slow;
    }

    /// <summary>Each is a different document, since equal ones are answered together.</summary>
    private static string Slowly(int number) => $$"""{"query":"query Slow{{number}} { __typename }"}""";

    private OpenGateway Slow(OpenGateway gateway) => gateway with
    {
        Execute = async (request, form, cancellation) =>
        {
            if (request.Query?.Contains("Slow", StringComparison.Ordinal) == true)
            {
                begun.Release();
                await done.Task.WaitAsync(cancellation);
            }

            return await gateway.Execute(request, form, cancellation);
        },
    };
}
