using System.Globalization;
using Gateway.Graph.Answers;
using Gateway.Http.Answers;
using Gateway.Http.Demand;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Plan;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Pages;

/// <summary>The pages for people: the front page, municipalities, data sets, and the files these pages refer to.</summary>
internal static class PageEndpoint
{
    private const string Methods = "GET, HEAD, OPTIONS";

    /// <summary>Answers a page of the site.</summary>
    /// <param name="demand">Counts its views; null = nothing is counted.</param>
    public static RequestDelegate Of(SitePage page, DemandBook? demand = null) => http => AnswerAsync(http, page, demand);

    /// <summary>Returns what renders the error page for browsers.</summary>
    public static ErrorPage Errors(Site site) => async (http, status, message) =>
    {
        var view = PageReader.ViewOf(http);
        int? seconds = int.TryParse(http.Response.Headers.RetryAfter, CultureInfo.InvariantCulture, out var told) ? told : null;
        await PageWriter.WriteAsync(http, await site.TroubleAsync(view, new Trouble(status, message, seconds)));
    };

    public static Task FileAsync(HttpContext http)
    {
        if (!MethodRefusal.IsReadMethod(http))
        {
            return MethodRefusal.WriteAsync(http, Methods);
        }

        return SiteFiles.Find(Name(http)) is { } file
            ? PageWriter.WriteAsync(http, file)
            : ResponseWriter.WriteAsync(http, new WireError(404, "File not found."));
    }

    private static Task AnswerAsync(HttpContext http, SitePage page, DemandBook? demand) => ReadAsync(http, async view =>
    {
        var answer = await page.AnswerAsync(new PageRequest(view, Name(http), PageReader.QueryOf(http), http.RequestAborted));
        if (answer.Status == StatusCodes.Status200OK)
        {
            var dataset = answer.Dataset is { } id && GlobalId.TryParse(id, out _, out var key) ? key : "";
            demand?.NotePage(http, page.Route, dataset, [.. SoughtBy(answer.Wish)]);
        }

        return answer;
    });

    private static IEnumerable<Sought> SoughtBy(Wish? wish)
    {
        if (wish is not null && Sought.Words(wish.InVain) is { } words)
        {
            yield return words;
        }

        if (wish?.Around is var (latitude, longitude) && Sought.Near(latitude, longitude) is { } square)
        {
            yield return square;
        }
    }

    private static string Name(HttpContext http) => http.Request.RouteValues["name"]?.ToString() ?? "";

    private static async Task ReadAsync(HttpContext http, Func<View, Task<PageAnswer>> read)
    {
        if (!MethodRefusal.IsReadMethod(http))
        {
            await MethodRefusal.WriteAsync(http, Methods);
            return;
        }

        await PageWriter.WriteAsync(http, await read(PageReader.ViewOf(http)));
    }
}
