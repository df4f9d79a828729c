using System.Text;
using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Http.Answers;
using Gateway.Http.Keeping;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Store;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Gateway.Tests.Http.Keeping;

/// <summary>What many ask at the same time runs once, even if it is too large to be cached; the executor is a fake.</summary>
public sealed class SingleFlightTests
{
    private const int Askers = 20;

    private readonly DataState data = new(0, 1) { At = "2026-01-02T03:04:05.0000000Z" };
    private readonly TaskCompletionSource may = new();
    private readonly ResponseCache cache;
    private int executed;

    public SingleFlightTests() => cache = LoneCache.Of(data);

    [Theory]
    [InlineData(100, 100, true)]
    [InlineData(70_000, 100, false)]
    [InlineData(100, 5 << 20, false)]
    public async Task Whoever_asks_while_it_is_made_is_given_it(int question, int answer, bool isKept)
    {
        Task<AnswerToSend>[] asking = [.. Enumerable.Range(0, Askers).Select(_ => AskAsync(question, answer))];
        may.SetResult();
        var made = await Task.WhenAll(asking);

        Assert.Equal((1, Askers - 1), (executed, made.Count(one => one.IsReused)));
        Assert.All(made, one => Assert.Equal(answer, one.Cacheable!.Answer.Json.Length));

        var lookup = cache.LookupOf(Http(), Sent(question), ResponseForm.GraphQL, default)!;
        Assert.Equal(isKept, await cache.AnswerAsync(Http(), lookup));
    }

    [Fact]
    public async Task What_is_not_kept_and_nobody_waits_for_is_not_copied()
    {
        const int Length = 5 << 20;
        may.SetResult();
        await AskAsync(70_000, 100);

        var before = GC.GetAllocatedBytesForCurrentThread();
        await AskAsync(70_000, Length);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, Length, Length * 3 / 2);
    }

    [Fact]
    public async Task Of_those_who_waited_for_an_answer_that_failed_one_asks_for_all()
    {
        var lookup = cache.LookupOf(Http(), Sent(100), ResponseForm.GraphQL, default)!;
        var first = MakeAsync(async () =>
        {
            await may.Task;
            throw new InvalidOperationException();
        });
        var next = new TaskCompletionSource();
        Task<AnswerToSend>[] others = [.. Enumerable.Range(0, Askers).Select(_ => MakeAsync(async () =>
        {
            Interlocked.Increment(ref executed);
            await next.Task;
            return new Answer(AnswerKind.Executed, new byte[100]) { State = data };
        }))];
        Assert.Equal(0, executed);

        may.SetResult();
        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        await Waiting.UntilAsync(() => Volatile.Read(ref executed) == 1);
        var flight = cache.Flights.Board(lookup.Question, lookup.Basis, out var leads);
        Assert.False(leads);
        await Waiting.UntilAsync(() => flight.Waiting == Askers);
        next.SetResult();

        var made = await Task.WhenAll(others);
        Assert.Equal((1, Askers - 1), (executed, made.Count(one => one.IsReused)));

        Task<AnswerToSend> MakeAsync(Func<Task<Answer>> run) => cache.MakeAsync(Client.Of(Http()), lookup, run, CancellationToken.None);
    }

    /// <summary>Asks for what is not yet cached.</summary>
    private async Task<AnswerToSend> AskAsync(int question, int answer)
    {
        var lookup = cache.LookupOf(Http(), Sent(question), ResponseForm.GraphQL, default)!;
        Assert.False(await cache.AnswerAsync(Http(), lookup));
        return await cache.MakeAsync(Client.Of(Http()), lookup, () => RunAsync(answer), CancellationToken.None);
    }

    private async Task<Answer> RunAsync(int length)
    {
        executed++;
        await may.Task;
        return new Answer(AnswerKind.Executed, new byte[length]) { State = data };
    }

    private static Received Sent(int length) => new(null) { Body = Encoding.UTF8.GetBytes(new string(' ', length)) };

    private static DefaultHttpContext Http()
    {
        var http = new DefaultHttpContext();
        (http.Request.Method, http.Request.Path) = ("POST", "/graphql");
        return http;
    }
}
