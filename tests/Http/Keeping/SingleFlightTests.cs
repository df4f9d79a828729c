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
    private readonly Keeper keeper;
    private int executed;

    public SingleFlightTests() => keeper = LoneKeeper.Of(data);

    [Theory]
    [InlineData(100, 100, true)]
    [InlineData(70_000, 100, false)]
    [InlineData(100, 5 << 20, false)]
    public async Task Whoever_asks_while_it_is_made_is_given_it(int question, int answer, bool isKept)
    {
        Task<Made>[] asking = [.. Enumerable.Range(0, Askers).Select(_ => AskAsync(question, answer))];
        may.SetResult();
        var made = await Task.WhenAll(asking);

        Assert.Equal((1, Askers - 1), (executed, made.Count(one => one.IsReused)));
        Assert.All(made, one => Assert.Equal(answer, one.Kept!.Answer.Json.Length));

        var visit = keeper.Receive(Http(), Sent(question), ResponseForm.GraphQL, default)!;
        Assert.Equal(isKept, await keeper.AnswerAsync(Http(), visit));
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
        var visit = keeper.Receive(Http(), Sent(100), ResponseForm.GraphQL, default)!;
        var first = MakeAsync(async () =>
        {
            await may.Task;
            throw new InvalidOperationException();
        });
        var next = new TaskCompletionSource();
        Task<Made>[] others = [.. Enumerable.Range(0, Askers).Select(_ => MakeAsync(async () =>
        {
            Interlocked.Increment(ref executed);
            await next.Task;
            return new Answer(AnswerKind.Executed, new byte[100]) { State = data };
        }))];
        Assert.Equal(0, executed);

        may.SetResult();
        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        await Waiting.UntilAsync(() => Volatile.Read(ref executed) == 1);
        var flight = keeper.Flights.Board(visit.Question, visit.Basis, out var leads);
        Assert.False(leads);
        await Waiting.UntilAsync(() => flight.Waiting == Askers);
        next.SetResult();

        var made = await Task.WhenAll(others);
        Assert.Equal((1, Askers - 1), (executed, made.Count(one => one.IsReused)));

        Task<Made> MakeAsync(Func<Task<Answer>> run) => keeper.MakeAsync(Client.Of(Http()), visit, run, CancellationToken.None);
    }

    /// <summary>Asks for what is not yet cached.</summary>
    private async Task<Made> AskAsync(int question, int answer)
    {
        var visit = keeper.Receive(Http(), Sent(question), ResponseForm.GraphQL, default)!;
        Assert.False(await keeper.AnswerAsync(Http(), visit));
        return await keeper.MakeAsync(Client.Of(Http()), visit, () => RunAsync(answer), CancellationToken.None);
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
