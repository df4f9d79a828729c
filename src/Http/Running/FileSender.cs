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
/// Sends answers that are files: so many at once, each within its time; others wait for their turn at an entrance of their own, as
/// operations do. Whoever is slow to read one holds his place, but nothing of the database. One that breaks off ends its connection, so
/// that nobody takes it for whole.
/// </summary>
/// <param name="rules">How files are sent, and how many wait for how long.</param>
/// <param name="keeper">Says of which data they are.</param>
/// <param name="log">Is told which operations ran.</param>
/// <param name="clock">What time it is.</param>
/// <param name="stopping">The server is told to stop: whoever waits is told so.</param>
internal sealed class FileSender(WireRules rules, Keeper keeper, RequestLog log, TimeProvider clock, CancellationToken stopping)
{
    public const string Truncated = "GraphQL-Truncated";

    private static readonly WireError Full = new(503, "No further file can be sent at this moment; ask again soon.") { RetryAfter = 10 };

    /// <summary>A file takes the time of its reader and little of the processors: nobody is held to have had his part of them.</summary>
    private readonly Entrance entrance = new(PlacesOf(rules), new ProcessorLoad(Processors.Count, () => TimeSpan.Zero, clock), clock);

    /// <param name="run">Begins the answer, once there is room for it.</param>
    /// <param name="visit">The request as it came, where it can be said of which data its answer is.</param>
    /// <param name="form">The form of the file.</param>
    public async Task SendAsync(HttpContext http, Func<CancellationToken, Task<Answer>> run, Visit? visit, ResponseForm form)
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
            await SendOneAsync(http, run, visit, form);
        }
        finally
        {
            entrance.Leave(client, clock.GetElapsedTime(start));
        }
    }

    /// <summary>What is sent is not stopped for whoever comes next, and may take long: one place stays free for other addresses.</summary>
    private static WireRules PlacesOf(WireRules rules)
    {
        var most = Math.Max(1, rules.Files.AtOnce - 1);
        return rules with
        {
            Concurrency = rules.Files.AtOnce,
            Limits = rules.Limits with { AtOnce = most, BesideOthers = most },
        };
    }

    /// <returns>False where no place came.</returns>
    private async Task<bool> EnterAsync(Client client, CancellationToken gone)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(gone, stopping);
        try
        {
            return await entrance.EnterAsync(client, rules.Timeout, ending.Token) == Admission.Granted;
        }
        catch (OperationCanceledException) when (!gone.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task SendOneAsync(HttpContext http, Func<CancellationToken, Task<Answer>> run, Visit? visit, ResponseForm form)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        time.CancelAfter(rules.Files.Time);
        var answer = await run(time.Token);
        using var made = visit is null ? new Made(answer) : keeper.Describe(visit, answer);
        try
        {
            await WriteAsync(http, made, form, time.Token);
        }
        finally
        {
            // It is not known before how many rows go out.
            log.Note(http, answer);
        }
    }

    private async Task WriteAsync(HttpContext http, Made made, ResponseForm form, CancellationToken cancellation)
    {
        if (made.Answer.File is not { } file)
        {
            await ResponseWriter.WriteAsync(http, made.Answer);
        }
        else if (made.Kept is null || !keeper.Tell(http, made))
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
        if (file.IsCut)
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
            // The status is said already: only a connection that breaks tells that the file is not whole.
            http.Abort();
        }
        catch
        {
            http.Abort();
            throw;
        }
    }
}
