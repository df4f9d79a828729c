using System.Globalization;
using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Http.Running;
using Gateway.Page;
using Gateway.Page.Models;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Pages;

/// <summary><c>/report/{row}</c>: a form by which readers report an error in a row to its publisher.</summary>
internal sealed class ReportEndpoint(ReportDesk desk, Reporting reporting)
{
    private const string Methods = "GET, HEAD, POST, OPTIONS";

    public async Task HandleAsync(HttpContext http)
    {
        if (!MethodRefusal.IsReadMethod(http) && !HttpMethods.IsPost(http.Request.Method))
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

        var sheet = MethodRefusal.IsReadMethod(http) ? new ReportSheet() : await TakeAsync(http, row, name);
        http.Response.Headers.CacheControl = MethodRefusal.IsReadMethod(http) ? "no-cache" : "no-store";
        await PageWriter.WriteAsync(http, await desk.DrawAsync(view, row, name, sheet));
    }

    private async Task<ReportSheet> TakeAsync(HttpContext http, AnyRow row, string name)
    {
        if (RequestOrigin.IsForeign(http.Request))
        {
            return new ReportSheet { Problem = ReportProblem.CrossOrigin };
        }

        if (await SmallForm.ReadAsync(http) is not { } form)
        {
            return new ReportSheet { Problem = ReportProblem.Unreadable };
        }

        var text = ReportDesk.Clean(form.GetValueOrDefault("text").ToString());
        var sheet = new ReportSheet { Kind = SortOf(form.GetValueOrDefault("sort").ToString()), Text = text };
        var (taken, seconds) = await reporting.TakeAsync(Client.Of(http).Address, row, name, sheet);
        if (seconds is { } later)
        {
            http.Response.Headers.RetryAfter = later.ToString(CultureInfo.InvariantCulture);
        }

        return taken;
    }

    /// <summary>Parses by name only: a number is none of the choices.</summary>
    private static ReportKind? SortOf(string text) =>
        Enum.GetNames<ReportKind>().Contains(text, StringComparer.Ordinal) ? Enum.Parse<ReportKind>(text) : null;
}
