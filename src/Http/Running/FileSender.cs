using System.Diagnostics.CodeAnalysis;
using Gateway.Graph.Answers;
using Gateway.Http.Answers;
using Gateway.Http.Keeping;
using Gateway.Http.Rules;
using Gateway.Http.Watching;
using Gateway.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Running;

/// <summary>
/// Sends answers that are files: so many at once, each within its time; others wait for their turn as operations do. One that breaks off
/// ends its connection, so that nobody takes it for whole.
/// </summary>
/// <param name="rules">How files are sent, and how many wait for how long.</param>
/// <param name="keeper">Says of which data they are.</param>
/// <param name="log">Is told which operations ran.</param>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle is never asked for holds nothing to give back.")]
internal sealed class FileSender(WireRules rules, Keeper keeper, RequestLog log)
{
    public const string Truncated = "GraphQL-Truncated";

    private readonly SemaphoreSlim places = new(rules.Files.AtOnce, rules.Files.AtOnce);

    private readonly OpenLines lines =
        new(rules.Files.AtOnce + rules.Queue, "Too many files are sent at this moment; ask again soon.");

    /// <param name="run">Begins the answer, once there is room for it.</param>
    /// <param name="visit">The request as it came, where it can be said of which data its answer is.</param>
    /// <param name="form">The form of the file.</param>
    public Task SendAsync(HttpContext http, Func<CancellationToken, Task<Answer>> run, Visit? visit, ResponseForm form) =>
        lines.KeepAsync(http, () => SendInTurnAsync(http, run, visit, form));

    private async Task SendInTurnAsync(HttpContext http, Func<CancellationToken, Task<Answer>> run, Visit? visit, ResponseForm form)
    {
        if (!await places.StandAsync(rules.Timeout, http.RequestAborted))
        {
            await lines.RefuseAsync(http);
            return;
        }

        try
        {
            await SendOneAsync(http, run, visit, form);
        }
        finally
        {
            places.Release();
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

    private static async Task WriteAsync(HttpContext http, AnswerFile file, CancellationToken cancellation)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            return;
        }

        try
        {
            await file.WriteAsync(http.Response.Body, cancellation);
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
