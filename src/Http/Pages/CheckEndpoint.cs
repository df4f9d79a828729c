using System.Diagnostics.CodeAnalysis;
using System.Net;
using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Http.Rules;
using Gateway.Page;
using Gateway.Page.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Gateway.Http.Pages;

/// <summary>
/// <c>/check</c>: checks the files of a publisher, and forgets them. Nothing of them goes to disk or to the log; only a few are in memory
/// at once.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle is never asked for holds nothing to give back.")]
internal sealed class CheckEndpoint(CheckDesk desk, CheckFiles? check, CheckRules rules, TimeProvider clock)
{
    private const string Methods = "GET, HEAD, POST, OPTIONS";

    /// <summary>The headers a proxy adds; the last holds the value of the first once the proxy is trusted.</summary>
    private static readonly string[] Forwarding = ["X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "Via", "X-Original-For"];

    /// <summary>
    /// Two upload slots per running check: how fast an upload comes is up to its sender, so no address may hold all of them.
    /// </summary>
    private readonly FairSlots uploads = new(rules.AtOnce * 2);

    private readonly SemaphoreSlim slots = new(rules.AtOnce, rules.AtOnce);
    private readonly CheckBounds bounds = new(rules.Bytes >> 20, rules.Files, (int)rules.Time.TotalSeconds);

    public async Task HandleAsync(HttpContext http)
    {
        var view = PageReader.ViewOf(http);
        if (MethodRefusal.IsReadMethod(http))
        {
            await PageWriter.WriteAsync(http, await desk.FormAsync(view, bounds, IsOpenTo(http)));
        }
        else if (!HttpMethods.IsPost(http.Request.Method))
        {
            await MethodRefusal.WriteAsync(http, Methods);
        }
        else
        {
            http.Response.Headers.CacheControl = "no-store";
            await PageWriter.WriteAsync(http, await AnswerAsync(http, view));
        }
    }

    private async Task<PageAnswer> AnswerAsync(HttpContext http, View view)
    {
        if (!IsOpenTo(http) || RequestOrigin.IsForeign(http.Request))
        {
            return await desk.RefuseAsync(view, bounds, IsOpenTo(http) ? CheckProblem.CrossOrigin : CheckProblem.Off);
        }

        // The form reader enforces its own size limit; a body left unread is drained, so that the browser sees the answer.
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = null;
        var (upload, refusal) = await UploadAsync(http, view);
        if (refusal is not null)
        {
            return refusal;
        }

        var slot = new Slot(slots);
        try
        {
            return await CheckAsync(http, view, upload!, slot);
        }
        finally
        {
            slot.ReleaseUnlessUsed();
        }
    }

    /// <summary>Returns the files, once there is a slot to check them; or why there are none.</summary>
    private async Task<(CheckUpload? Upload, PageAnswer? Refusal)> UploadAsync(HttpContext http, View view)
    {
        var who = Client.Of(http).Address;
        if (!uploads.Enter(who))
        {
            return (null, await BusyAsync(http, view));
        }

        try
        {
            var (upload, problem) = await ReadAsync(http);
            return upload is null ? (null, await desk.RefuseAsync(view, bounds, problem))
                : await slots.WaitAsync(rules.Patience, http.RequestAborted) ? (upload, null)
                : (null, await BusyAsync(http, view));
        }
        finally
        {
            uploads.Leave(who);
        }
    }

    private Task<PageAnswer> BusyAsync(HttpContext http, View view)
    {
        http.Response.Headers.RetryAfter = "10";
        return desk.RefuseAsync(view, bounds, CheckProblem.Busy);
    }

    private async Task<PageAnswer> CheckAsync(HttpContext http, View view, CheckUpload upload, Slot slot)
    {
        var code = CheckDesk.CodeOf(upload.Municipality);
        if (code is null && upload.Municipality.Length > 0)
        {
            return await desk.RefuseAsync(view, bounds, CheckProblem.CodeUnknown, upload.Municipality);
        }

        if (upload.Form is not ("" or "html" or "csv"))
        {
            return await desk.RefuseAsync(view, bounds, CheckProblem.FormUnknown, upload.Municipality);
        }

        using var deadline = new CancellationTokenSource(rules.Time, clock);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, http.RequestAborted);
        var looking = slot.Use(check!(upload.Files, code, view.Language, ending.Token));
        try
        {
            return await DrawAsync(view, upload.Form, await looking.WaitAsync(ending.Token));
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            http.Response.Headers.RetryAfter = "10";
            return await desk.RefuseAsync(view, bounds, CheckProblem.TooLong);
        }
    }

    private async Task<(CheckUpload? Upload, CheckProblem Problem)> ReadAsync(HttpContext http)
    {
        using var deadline = new CancellationTokenSource(rules.UploadTime, clock);
        await using var late = deadline.Token.Register(http.Request.BodyReader.CancelPendingRead);
        try
        {
            return await CheckUpload.ReadAsync(http, rules);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            return (null, CheckProblem.TooLong);
        }
    }

    private async Task<PageAnswer> DrawAsync(View view, string form, CheckModel model) => form switch
    {
        "html" => (await desk.FileAsync(view, model)) with { FileName = "check.html" },
        "csv" => CheckDesk.Table(view, model) with { FileName = "check.csv" },
        _ => await desk.ResultAsync(view, model),
    };

    /// <summary>
    /// Whether the client may check files. A proxy on this machine is not its user: it says for whom it asks, or asks under another name.
    /// </summary>
    private bool IsOpenTo(HttpContext http) => check is not null && rules.Access switch
    {
        CheckAccess.Everybody => true,
        CheckAccess.Nobody => false,
        _ => http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            && IsLoopback(http.Request.Host.Host) && !Array.Exists(Forwarding, http.Request.Headers.ContainsKey),
    };

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>A slot, which is free again when its check has ended, even if nobody waits for that any more.</summary>
    private sealed class Slot(SemaphoreSlim slots)
    {
        private bool isUsed;

        public Task<T> Use<T>(Task<T> work)
        {
            isUsed = true;
            work.ContinueWith(_ => slots.Release(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            return work;
        }

        public void ReleaseUnlessUsed()
        {
            if (!isUsed)
            {
                slots.Release();
            }
        }
    }
}
