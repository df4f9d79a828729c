using System.Text;
using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Store;
using Gateway.Tests.Store;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Gateway.Tests.Http.Keeping;

/// <summary>The cost of a cache hit, in counts that are the same on every machine.</summary>
public sealed class HitCostTests : KeptTest
{
    /// <summary>The question, its lookup and the server's own headers; no part of it grows with the answer.</summary>
    private const int MostBytes = 1_500;

    private const int Hits = 1_000;

    [Theory, EachStore]
    public async Task A_warm_request_runs_no_statement(string kind)
    {
        On(kind);
        using var store = OpenCounted();
        await using var server = await ServeWarmAsync(store);
        var before = Executed;

        for (var i = 0; i < 20; i++)
        {
            await server.PostAsync(Body(Names));
        }

        Assert.Equal((0, before), (Statements.Count, Executed));
    }

    [Theory]
    [InlineData("POST", 100)]
    [InlineData("POST", 50_000)]
    [InlineData("GET", 50_000)]
    public async Task What_is_allocated_for_it_does_not_grow_with_the_answer(string method, int length)
    {
        var data = new DataState(0, 1) { At = "2026-01-02T03:04:05.0000000Z" };
        var cache = LoneCache.Of(data);
        var answer = new Answer(AnswerKind.Executed, Encoding.UTF8.GetBytes(new string('a', length))) { State = data };
        var http = Asked(method);
        var first = cache.LookupOf(http, Received(method), ResponseForm.GraphQL, default)!;
        Assert.False(await cache.AnswerAsync(http, first));
        await cache.MakeAsync(Client.Of(http), first, () => Task.FromResult(answer), CancellationToken.None);

        long Give()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Hits; i++)
            {
                var lookup = cache.LookupOf(http, Received(method), ResponseForm.GraphQL, default)!;
                var giving = cache.AnswerAsync(http, lookup);
                Assert.True(giving.IsCompletedSuccessfully && giving.Result);
            }

            return (GC.GetAllocatedBytesForCurrentThread() - before) / Hits;
        }

        Give();
        Assert.InRange(Give(), 1, MostBytes);
    }

    private static DefaultHttpContext Asked(string method)
    {
        var http = new DefaultHttpContext();
        (http.Request.Method, http.Request.Path) = (method, "/graphql");
        http.Request.QueryString = new QueryString(method == "GET" ? "?query={a}" : "");
        http.Response.Body = Stream.Null;
        return http;
    }

    private static Received Received(string method) =>
        new(null) { Body = method == "GET" ? null : "{\"query\":\"{a}\"}"u8.ToArray() };
}
