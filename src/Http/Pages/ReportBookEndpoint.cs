using System.Globalization;
using Gateway.Catalog;
using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Store;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Pages;

/// <summary><c>/operator/reports</c>: the reports of readers, to be answered and closed. It is behind the operator's door.</summary>
internal sealed class ReportBookEndpoint(ReportDesk desk, ReportLedger ledger, LedgerQueues queues, TimeProvider clock)
{
    private const int Size = 20;

    private const string Methods = "GET, HEAD, POST, OPTIONS";

    private const string Read = "GET, HEAD, OPTIONS";

    private static readonly WireError Unreadable = new(400, "Invalid form: it needs an id, and answer, close or open.");

    private static readonly WireError Unknown = new(404, "There is no such report: nothing was saved.");

    public async Task HandleAsync(HttpContext http)
    {
        if (MethodRefusal.IsReadMethod(http))
        {
            var isClosed = http.Request.Query["state"] == "closed";
            await PageWriter.WriteAsync(http, await desk.ListAsync(
                PageReader.ViewOf(http),
                await queues.ReadAsync(() => PageOf(isClosed, PageNumber(http.Request.Query["page"].ToString())))));
        }
        else if (HttpMethods.IsPost(http.Request.Method))
        {
            await ChangeAsync(http);
        }
        else
        {
            await MethodRefusal.WriteAsync(http, Methods);
        }
    }

    /// <summary>Writes all reports as CSV.</summary>
    public async Task TableAsync(HttpContext http)
    {
        if (!MethodRefusal.IsReadMethod(http))
        {
            await MethodRefusal.WriteAsync(http, Read);
            return;
        }

        var lines = (await queues.ReadAsync(ledger.All)).Select(LineOf).ToList();
        await PageWriter.WriteAsync(http, ReportDesk.Table(PageReader.ViewOf(http), lines));
    }

    /// <summary>Returns a publisher's answer, as shown on the page of a row.</summary>
    public static AnswerLine AnswerOf(Report report) => new(
        SortOf(report), report.Answer!, JapanTime.DayOf(report.AnsweredAt!.Value));

    private async Task ChangeAsync(HttpContext http)
    {
        if (await SmallForm.ReadAsync(http) is not { } form || form.GetValueOrDefault("id").ToString() is not { Length: > 0 } id)
        {
            await ResponseWriter.WriteAsync(http, Unreadable);
            return;
        }

        var (what, answer) = (form.GetValueOrDefault("do").ToString(), ReportDesk.Clean(form.GetValueOrDefault("answer").ToString()));
        if (what is not ("answer" or "close" or "open") || answer.Length > ReportDesk.Longest)
        {
            await ResponseWriter.WriteAsync(http, Unreadable);
            return;
        }

        if (!await queues.WriteAsync(() => Change(id, what, answer)))
        {
            await ResponseWriter.WriteAsync(http, Unknown);
            return;
        }

        var page = PageNumber(form.GetValueOrDefault("page").ToString());
        var state = what == "open" ? "closed" : "open";
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = PageReader.ViewOf(http).To($"{ReportDesk.ListPath}?state={state}&page={page}");
    }

    /// <summary>Does what the button says. A typed answer is saved whichever button was pressed: else it would be lost.</summary>
    /// <returns>Whether there is such a report.</returns>
    private bool Change(string id, string what, string answer)
    {
        var isThere = (what != "answer" && answer.Length == 0) || ledger.Answer(id, answer, clock.GetUtcNow());
        return isThere && (what == "answer" || ledger.SetState(id, what == "close"));
    }

    private ReportList PageOf(bool isClosed, int asked)
    {
        var (open, closed) = (ledger.Count(closed: false), ledger.Count(closed: true));
        var pages = (int)Math.Max(1, ((isClosed ? closed : open) + Size - 1) / Size);
        var page = Math.Clamp(asked, 1, pages);
        return new ReportList(isClosed, open, closed, page, pages, [.. ledger.Page(isClosed, Size, (page - 1) * Size).Select(LineOf)]);
    }

    private static ReportLine LineOf(Report report) => new(
        report.Id, report.Path, report.Name, report.DatasetTitle, SortOf(report), report.Text, report.At)
    {
        Original = report.Original,
        IsClosed = report.IsClosed,
        Answer = report.Answer,
    };

    private static ReportKind SortOf(Report report) => Enum.TryParse<ReportKind>(report.Kind, out var sort) ? sort : ReportKind.Other;

    private static int PageNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
}
