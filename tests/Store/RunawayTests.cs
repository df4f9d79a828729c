using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Store;
using Gateway.Tests.Http;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>A query that would run for hours is ended by its deadline or when its client disconnects, and the next one is served.</summary>
public sealed class RunawayTests : StoreTest
{
    private const int Events = 20_000;
    private const int Terms = 500;
    private const int Totals = 100;

    /// <summary>
    /// Compares the names of many events with hundreds of endings, once for each of many totals; no index helps, and nothing can be
    /// combined. It would take a minute; the limits that end it take half a second.
    /// </summary>
    private static readonly string Runaway = "query($any: EventFilterInput!) {"
        + string.Concat(Enumerable.Range(0, Totals).Select(
            n => $" of{n}: events(where: {{ and: [$any, {{ name: {{ neq: \"{n}\" }} }}] }}) {{ totalCount }}"))
        + " }";

    private static readonly JsonElement Variables = JsonSerializer.SerializeToElement(new
    {
        any = new { or = Enumerable.Range(0, Terms).Select(n => new { name = new { endsWith = $"x{n}" } }) },
    });

    private const string Simple = "{ facilities { nodes { name } } }";

    private static readonly WorkLimits AnyWork = new(Most: long.MaxValue);

    private static readonly CostLimits AnyCost = new() { Enforced = false };

    private static readonly OperationRequest Request = new(Runaway, Variables: Variables);

    [Fact]
    public async Task A_query_past_its_deadline_is_ended_in_time_and_says_so()
    {
        using var store = new QueriedStore(Filled(), TimeSpan.FromMilliseconds(200), work: AnyWork, costs: AnyCost);

        var answer = await store.AskAsync(Request).WaitAsync(Waiting.Longest);

        Assert.Equal("HC0045", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.False(answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object);
    }

    /// <summary>Compared with the same query alone, and tried several times: on a busy machine either may take longer.</summary>
    [Fact]
    public async Task A_query_that_waits_for_its_turn_has_no_more_time_than_others()
    {
        var time = TimeSpan.FromSeconds(1);
        using var store = new QueriedStore(Filled(), time, leases: 2, work: AnyWork, costs: AnyCost);
        await TimeToFailAsync();
        var least = double.MaxValue;
        for (var round = 0; round < 10 && least > 1.5; round++)
        {
            var alone = await TimeToFailAsync();
            var ahead = Task.Run(TimeToFailAsync);
            await Task.Delay(time / 4);
            least = Math.Min(least, await TimeToFailAsync() / alone);
            await ahead;
        }

        Assert.True(least <= 1.5, $"It took {least} times as long.");

        async Task<TimeSpan> TimeToFailAsync()
        {
            var since = Stopwatch.GetTimestamp();
            var answer = await store.AskAsync(Request);
            Assert.Equal("HC0045", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
            return Stopwatch.GetElapsedTime(since);
        }
    }

    [Fact]
    public async Task The_place_of_a_query_that_was_ended_is_free_for_the_next()
    {
        using var store = new QueriedStore(Filled(), TimeSpan.FromMilliseconds(200), work: AnyWork, costs: AnyCost);
        for (var round = 0; round < 3; round++)
        {
            Assert.True((await store.AskAsync(Request)).TryGetProperty("errors", out _));

            // A busy machine may take longer than the deadline even for little work.
            await Waiting.UntilAsync(async () => (await store.AskAsync(Simple)).GetRawText().Contains("広場", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_token_that_is_cancelled_ends_the_query()
    {
        using var store = new QueriedStore(Filled(), work: AnyWork, costs: AnyCost);
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.AskAsync(Request, leaving.Token).WaitAsync(Waiting.Longest));

        await store.DataAsync(Simple);
    }

    [Fact]
    public async Task A_client_that_leaves_ends_its_query()
    {
        // With one lease, the next client is served only after the first query has ended.
        using var store = new QueriedStore(Filled(), timeout: TimeSpan.FromDays(1), work: AnyWork, costs: AnyCost);
        await using var server = await RunningServer.StartAsync(store.AnswerAsync);
        using (var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(500)))
        {
            var asked = JsonSerializer.Serialize(new { query = Runaway, variables = Variables });
            using var body = new StringContent(asked, Encoding.UTF8, "application/json");
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Client.PostAsync("/graphql", body, leaving.Token));
        }

        var next = await server.PostAsync(BodyOf(Simple)).WaitAsync(Waiting.Longest);

        Assert.Equal((int)HttpStatusCode.OK, next.Status);
        Assert.Contains("広場", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_runaways_take_all_the_places_they_may_a_cheap_query_is_answered()
    {
        using var store = new QueriedStore(Filled(), timeout: TimeSpan.FromDays(1), leases: 2, work: AnyWork, costs: AnyCost);
        using var leaving = new CancellationTokenSource();
        Task[] runaways = [.. Enumerable.Range(0, 6).Select(_ => Task.Run(() => store.AskAsync(Request, leaving.Token)))];
        await Task.Delay(200);

        for (var i = 0; i < 20; i++)
        {
            await store.DataAsync(Simple);
        }

        Assert.DoesNotContain(runaways, runaway => runaway.IsCompleted);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(runaways));
    }

    private static string BodyOf(string query) => JsonSerializer.Serialize(new { query });

    private CityStore Filled()
    {
        var database = Open();
        Load(database, [Facility("f1", "広場"), .. Enumerable.Range(0, Events).Select(number => Event($"e{number}", "広場", ("name", $"催し{number}")))]);
        return database;
    }
}
