using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Keeping;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Http.Rules;
using Gateway.Http.Streams;
using Gateway.Http.Watching;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Running;

/// <summary>Answers one request: runs what was sent and writes the answer in the form the client accepts.</summary>
/// <param name="connections">Limits the connections that stay open.</param>
/// <param name="runner">Runs operations.</param>
/// <param name="cache">Caches answers and serves them again.</param>
/// <param name="files">Sends answers that are files.</param>
/// <param name="log">Logs which operations ran.</param>
/// <param name="rules">How often a client that waits for the next answer is shown that the connection is alive.</param>
/// <param name="stopping">Cancelled when the server is to stop: endless answers must then end.</param>
internal sealed class Exchange(
    LongConnections connections,
    Runner runner,
    ResponseCache cache,
    FileSender files,
    RequestLog log,
    WireRules rules,
    CancellationToken stopping)
{
    /// <param name="lookup">The request as received, if its answer may be cached.</param>
    public Task AnswerAsync(HttpContext http, Sent sent, Acceptance accepted, CacheLookup? lookup) => sent switch
    {
        { Error: { } error } => ResponseWriter.WriteAsync(http, error, accepted.Single),
        { Batch: not null } when accepted.Batch.IsFile => ResponseWriter.WriteAsync(http, NotOfBatch, accepted.Batch),
        { Batch: { } batch } => AnswerAsync(http, batch, accepted),
        _ when accepted.Single.IsFile => SendFileAsync(http, sent.Request!, accepted.Single, lookup),
        _ => AnswerAsync(http, MakeAsync(http, sent.Request!, accepted.Single.Answer, lookup), accepted),
    };

    private static WireError NotOfBatch { get; } = new(406, "A file holds the answer to one operation: send each by itself.");

    private Task SendFileAsync(HttpContext http, OperationRequest request, ResponseForm form, CacheLookup? lookup) => files.SendAsync(
        http,
        cancellation => runner.RunAsync(Client.Of(http), request with { WantsState = true }, form.Answer, cancellation),
        CacheLookup.IsCacheable(request) ? lookup : null,
        form);

    private ValueTask<AnswerToSend> MakeAsync(HttpContext http, OperationRequest request, AnswerForm form, CacheLookup? lookup) =>
        lookup is not null && CacheLookup.IsCacheable(request) ? MakeCacheableAsync(http, request with { WantsState = true }, form, lookup)
        : MakeOnceAsync(http, request, form, lookup);

    private ValueTask<AnswerToSend> MakeCacheableAsync(HttpContext http, OperationRequest request, AnswerForm form, CacheLookup lookup)
    {
        var (client, cancellation) = (Client.Of(http), http.RequestAborted);
        return new(cache.MakeAsync(client, lookup, () => runner.RunAsync(client, request, form, cancellation), cancellation));
    }

    private async ValueTask<AnswerToSend> MakeOnceAsync(HttpContext http, OperationRequest request, AnswerForm form, CacheLookup? lookup)
    {
        if (lookup is { IsTagged: true })
        {
            // A cache would give it to other clients, which want something else.
            http.Response.Headers.CacheControl = "no-store";
        }

        return new AnswerToSend(await runner.RunAsync(Client.Of(http), request, form, http.RequestAborted));
    }

    /// <summary>Does not get the request: a subscription lasts for hours and would keep it, with all that its body held.</summary>
    private async Task AnswerAsync(HttpContext http, ValueTask<AnswerToSend> making, Acceptance accepted)
    {
        using var made = await making;
        log.Note(http, made.Answer);
        await (made.Cacheable is not null ? cache.WriteAsync(http, made)
            : made.Answer.Events is { } events ? connections.RunAsync(http, () => FollowAsync(http, events, accepted))
            : ResponseWriter.WriteAsync(http, made.Answer, accepted.Single));
    }

    /// <summary>Runs them one after the other: a batch gets no more of the machine than a single operation.</summary>
    private async Task AnswerAsync(HttpContext http, Batch batch, Acceptance accepted)
    {
        if (runner.Refuse(batch) is { } refused)
        {
            await ResponseWriter.WriteAsync(http, refused, accepted.Single);
            return;
        }

        var (client, inTime, isFirst) = (Client.Of(http), runner.StartDeadline(), true);
        var stream = ResponseWriter.Open(http, accepted.Batch);
        foreach (var item in batch.Items)
        {
            // The first is the request itself, which is counted already.
            var limited = isFirst ? null : client.TakeRequest();
            isFirst = false;
            using var answer = !inTime() ? runner.TimedOut
                : limited ?? await runner.RunOnceAsync(client, item.Request, http.RequestAborted);
            log.Note(http, answer);
            await stream.WriteAsync(answer.Json, item.RequestIndex, item.VariableIndex);
        }

        await stream.EndAsync();
    }

    private async Task FollowAsync(HttpContext http, IAsyncEnumerable<Answer> events, Acceptance accepted)
    {
        if (accepted.Endless is not { } form)
        {
            await ResponseWriter.WriteAsync(http, Runner.NotAllowed, accepted.Single);
            return;
        }

        BodyReader.GiveBack(http);
        var client = Client.Of(http);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        var stream = ResponseWriter.Open(http, form);

        // The writer of a compressed body sends nothing until something is written, and the client would wait for the headers.
        await http.Response.Body.FlushAsync(ending.Token);
        await stream.FlushAsync();
        try
        {
            var followed = runner.FollowAsync(events, ending.Token);
            await foreach (var answer in followed.WithPulse(rules.KeepAlive, BeatAsync, ending.Token))
            {
                using (answer)
                {
                    if (!client.MayStay())
                    {
                        break;
                    }

                    await stream.WriteAsync(answer.Json);
                }
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested || !client.MayStay())
        {
            // The client sees a normal end, as if the subscription had completed.
        }

        await stream.EndAsync();

        ValueTask BeatAsync() => client.MayStay() ? stream.KeepAliveAsync() : new ValueTask(ending.CancelAsync());
    }
}
