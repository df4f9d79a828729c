using Gateway.Graph.Answers;
using Gateway.Http.Answers;
using Gateway.Http.Keeping;
using Gateway.Http.Limits;
using Gateway.Http.Rules;
using Gateway.Http.Watching;
using Gateway.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Running;

/// <summary>
/// Sends answers that are files: a limited number at once, each with a deadline; others wait in a queue of their own, as operations
/// do. A slow reader holds its slot, but nothing of the database. A file that breaks off aborts its connection, so that nobody takes it for
/// complete.
/// </summary>
/// <param name="rules">How files are sent, and how many may wait for how long.</param>
/// <param name="cache">Knows which state of the data they were read from.</param>
/// <param name="log">Logs which operations ran.</param>
/// <param name="clock">What time it is.</param>
/// <param name="stopping">Cancelled when the server is to stop: waiting requests are then refused.</param>
internal sealed class FileSender(WireRules rules, ResponseCache cache, RequestLog log, TimeProvider clock, CancellationToken stopping)
{
    public const string Truncated = "GraphQL-Truncated";

    private static readonly WireError Full = new(503, "Too many files are being sent; try again soon.") { RetryAfter = 10 };

    /// <summary>A file takes its reader's time and little of the processors, so nobody is charged for processor time here.</summary>
    private readonly AdmissionQueue queue =
        new(QueueRulesOf(rules), new ProcessorLoad(Processors.Count, () => TimeSpan.Zero, clock), clock);

    /// <param name="run">Begins the answer, once there is a slot for it.</param>
    /// <param name="lookup">The request as received, if it is known which state of the data its answer is read from.</param>
    /// <param name="form">The form of the file.</param>
    public async Task SendAsync(HttpContext http, Func<CancellationToken, Task<Answer>> run, CacheLookup? lookup, ResponseForm form)
    {
        var client = Client.Of(http);
        if (!await EnterAsync(client, http.RequestAborted))
        {
            await ResponseWriter.WriteAsync(http, Full);
            return;
        }

        var start = clock.GetTimestamp();
        try
        {
            await SendOneAsync(http, run, lookup, form);
        }
        finally
        {
            queue.Leave(client, clock.GetElapsedTime(start));
        }
    }

    /// <summary>Sending is not stopped for the next client and may take long: one slot stays free for other addresses.</summary>
    private static WireRules QueueRulesOf(WireRules rules)
    {
        var most = Math.Max(1, rules.Files.AtOnce - 1);
        return rules with
        {
            Concurrency = rules.Files.AtOnce,
            Limits = rules.Limits with { AtOnce = most, BesideOthers = most },
        };
    }

    /// <returns>False when no slot became free.</returns>
    private async Task<bool> EnterAsync(Client client, CancellationToken gone)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(gone, stopping);
        try
        {
            return await queue.EnterAsync(client, rules.Timeout, ending.Token) == Admission.Granted;
        }
        catch (OperationCanceledException) when (!gone.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task SendOneAsync(HttpContext http, Func<CancellationToken, Task<Answer>> run, CacheLookup? lookup, ResponseForm form)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        time.CancelAfter(rules.Files.Time);
        var answer = await BeginAsync(run, time.Token, http.RequestAborted);
        using var made = lookup is null ? new AnswerToSend(answer) : cache.WithBasis(lookup, answer);
        try
        {
            await WriteAsync(http, made, form, time.Token);
        }
        finally
        {
            // Only now is it known how many rows went out.
            log.Note(http, answer);
        }
    }

    /// <summary>Begins the answer: nothing has been sent yet, so a client whose time ends here can be told.</summary>
    private async Task<Answer> BeginAsync(Func<CancellationToken, Task<Answer>> run, CancellationToken cancellation, CancellationToken gone)
    {
        try
        {
            return await run(cancellation);
        }
        catch (OperationCanceledException) when (!gone.IsCancellationRequested)
        {
            return Runner.TimedOutAfter(rules.Files.Time);
        }
    }

    private async Task WriteAsync(HttpContext http, AnswerToSend made, ResponseForm form, CancellationToken cancellation)
    {
        if (made.Answer.File is not { } file)
        {
            await ResponseWriter.WriteAsync(http, made.Answer);
        }
        else if (made.Cacheable is null || !cache.WriteValidators(http, made))
        {
            WriteHead(http, file, form);
            await WriteAsync(http, file, cancellation);
        }
    }

    private static void WriteHead(HttpContext http, AnswerFile file, ResponseForm form)
    {
        var headers = http.Response.Headers;
        var vary = headers.Vary;
        ResponseWriter.WriteHead(http, StatusCodes.Status200OK, form);
        headers.Vary = vary.Count > 0 ? vary : headers.Vary;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"{file.Name}.{form.Extension}");
        headers.ContentDisposition = disposition.ToString();
        CreditHeaders.Write(headers, file);
        if (file.IsTruncated)
        {
            headers[Truncated] = "true";
        }
    }

    private async Task WriteAsync(HttpContext http, AnswerFile file, CancellationToken cancellation)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            return;
        }

        await using var output = new ReadAheadStream(
            http.Response.Body, rules.Files, clock, static () => TemporaryFile.Open(Path.GetTempPath()));
        try
        {
            await file.WriteAsync(output, cancellation);
            await output.SendRestAsync(cancellation);
        }
        catch (Exception ended) when (ended is OperationCanceledException or TimeoutException or WorkExceededException or DatabaseFailure)
        {
            // The status has been sent: only an aborted connection shows that the file is incomplete.
            http.Abort();
        }
        catch
        {
            http.Abort();
            throw;
        }
    }
}
