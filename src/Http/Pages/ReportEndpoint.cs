using System.Globalization;
using System.Security.Cryptography;
using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Store;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Pages;

/// <summary>
/// <c>/report/{row}</c>: whoever finds that a row is wrong tells its publisher. It is kept with the row as it is published now; of who
/// tells it, nothing is.
/// </summary>
internal sealed class ReportEndpoint(ReportDesk desk, ReportLedger ledger, TimeProvider clock)
{
    private const int AnHour = 5;

    private const string Methods = "GET, HEAD, POST, OPTIONS";

    private readonly Ration ration = new(AnHour, TimeSpan.FromHours(1), clock);

    public async Task HandleAsync(HttpContext http)
    {
        if (!MethodRefusal.IsRead(http) && !HttpMethods.IsPost(http.Request.Method))
        {
            await MethodRefusal.WriteAsync(http, Methods);
            return;
        }

        var (view, name) = (PageReader.ViewOf(http), http.Request.RouteValues["name"]?.ToString() ?? "");
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        if (await desk.FindAsync(name, http.RequestAborted) is not { } row)
        {
            await PageWriter.WriteAsync(http, await desk.GoneAsync(view));
            return;
        }

        var sheet = MethodRefusal.IsRead(http) ? new ReportSheet() : await TakeAsync(http, row, name);
        http.Response.Headers.CacheControl = MethodRefusal.IsRead(http) ? "no-cache" : "no-store";
        await PageWriter.WriteAsync(http, await desk.DrawAsync(view, row, name, sheet));
    }

    private async Task<ReportSheet> TakeAsync(HttpContext http, AnyRow row, string name)
    {
        if (RequestOrigin.IsForeign(http))
        {
            return new ReportSheet { Problem = ReportProblem.Foreign };
        }

        if (await SmallForm.ReadAsync(http) is not { } form)
        {
            return new ReportSheet { Problem = ReportProblem.Unreadable };
        }

        // A browser sends each end of a line as two characters.
        var text = form.GetValueOrDefault("text").ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        var sheet = new ReportSheet { Sort = SortOf(form.GetValueOrDefault("sort").ToString()), Text = text };
        if (ReportDesk.ProblemOf(sheet) is { } problem)
        {
            return sheet with { Problem = problem };
        }

        if (ration.Take(ClientId.Of(http.Connection.RemoteIpAddress)) is { } seconds)
        {
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return sheet with { Problem = ReportProblem.TooMany };
        }

        return await KeepAsync(http, sheet, ReportOf(sheet, row, name));
    }

    private async Task<ReportSheet> KeepAsync(HttpContext http, ReportSheet sheet, Report report)
    {
        try
        {
            if (await Task.Run(() => ledger.Add(report)))
            {
                return new ReportSheet { Taken = report.Id };
            }
        }
        catch (DatabaseFailure)
        {
            // Said below.
        }

        http.Response.Headers.RetryAfter = "60";
        return sheet with { Problem = ReportProblem.Away };
    }

    private Report ReportOf(ReportSheet sheet, AnyRow row, string name)
    {
        var (id, path) = desk.PlaceOf(name);
        var number = RandomNumberGenerator.GetHexString(10, lowercase: true);
        return new Report(number, id, $"{sheet.Sort}", sheet.Text, clock.GetUtcNow())
        {
            Path = path,
            Name = row.Row.Name,
            Dataset = row.DatasetId,
            DatasetTitle = row.DatasetTitle,
            Original =
            [
                .. row.Row.Cells.Where(cell => !string.IsNullOrEmpty(cell.Original)).Select(cell => new[] { cell.Column, cell.Original! }),
            ],
        };
    }

    /// <summary>By its name alone: a number is none of the choices.</summary>
    private static ReportSort? SortOf(string text) =>
        Enum.GetNames<ReportSort>().Contains(text, StringComparer.Ordinal) ? Enum.Parse<ReportSort>(text) : null;
}
