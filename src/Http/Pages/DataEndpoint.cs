using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Keeping;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Http.Running;
using Gateway.Page;
using Gateway.Page.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Pages;

/// <summary>
/// Serves rows as a file at an address of its own, <c>/data/aed.csv</c>, or those of all data sets, <c>/data/all/facilities.csv</c>: for
/// people, and for spreadsheets that load it. The query parameters are those of the page that lists the same rows. The calendar of a single
/// row is served here too.
/// </summary>
internal sealed class DataEndpoint(Site site, IReadOnlyList<ResponseForm> forms, ResponseCache cache, Runner runner, FileSender sender)
{
    public const string Path = "/data/";

    /// <summary>Where the rows of all data sets are.</summary>
    public const string AllPath = "/data/all";

    private const string Methods = "GET, HEAD, OPTIONS";

    private readonly IReadOnlyList<ResponseForm> files =
        [.. forms.Where(form => form.IsFile), ResponseForm.JsonList, ResponseForm.CsvMetadata];

    public async Task HandleAsync(HttpContext http)
    {
        if (!MethodRefusal.IsReadMethod(http))
        {
            await MethodRefusal.WriteAsync(http, Methods);
            return;
        }

        var name = http.Request.RouteValues["name"]?.ToString() ?? "";
        var calendar = CalendarFile.All.FirstOrDefault(one => IsIn(http, one.Folder));
        var known = calendar is null ? files : [ResponseForm.Calendar];
        if (known.LastOrDefault(form => name.EndsWith("." + form.Extension, StringComparison.Ordinal)) is not { } form)
        {
            var endings = string.Join(", ", known.Select(file => "." + file.Extension));
            await RefuseAsync(http, 404, $"Unknown format. Available formats: {endings}.");
            return;
        }

        var called = name[..^(form.Extension!.Length + 1)];
        await ((calendar is null ? await FilesAsync(http, called) : [calendar.Of(called)]) switch
        {
            [{ Problems: [var problem, ..] }] => RefuseAsync(http, 400, problem),
            [{ Document: not null } file] => SendAsync(http, file, form),
            [_] => RefuseAsync(http, 404, "This data set has no rows of its own."),
            [] => RefuseAsync(http, 404, "Data set not found."),
            var several => RefuseAsync(http, 300, Choices(http, several, form)),
        });
    }

    private async Task<IReadOnlyList<DataFile>> FilesAsync(HttpContext http, string name)
    {
        var request = new PageRequest(PageReader.ViewOf(http), name, PageReader.QueryOf(http), http.RequestAborted);
        return !IsIn(http, AllPath) ? await site.Files.OfDatasetAsync(request)
            : await site.Files.OfAllAsync(request) is { } file ? [file]
            : [];
    }

    private static bool IsIn(HttpContext http, string folder) =>
        http.Request.Path.StartsWithSegments(folder, StringComparison.OrdinalIgnoreCase);

    private static string Choices(HttpContext http, IReadOnlyList<DataFile> several, ResponseForm form) =>
        "Several data sets have this name. Use an id instead: "
        + string.Join(", ", several.Select(file => $"{http.Request.PathBase}{Path}{Uri.EscapeDataString(file.Id)}.{form.Extension}")) + ".";

    private static Task RefuseAsync(HttpContext http, int status, string message) =>
        ResponseWriter.WriteAsync(http, new WireError(status, message));

    private async Task SendAsync(HttpContext http, DataFile file, ResponseForm form)
    {
        var lookup = cache.LookupOf(http, new Received(null as DocumentKey), form, default);
        if (lookup is not null && await cache.AnswerAsync(http, lookup))
        {
            return;
        }

        if (form == ResponseForm.Csv)
        {
            var (metadata, name) = (ResponseForm.CsvMetadata, Uri.EscapeDataString(file.Name));
            http.Response.Headers.Append(
                HeaderNames.Link, $"<{name}.{metadata.Extension}>; rel=\"describedby\"; type=\"{metadata.MediaType}\"");
        }

        var document = form == ResponseForm.GeoJson ? file.OnMap : file.Document;
        var request = new OperationRequest(document, file.Operation, file.Variables) { WantsState = true, FileName = file.Name };
        await sender.SendAsync(http, cancellation => runner.RunOwnAsync(Client.Of(http), request, form.Answer, cancellation), lookup, form);
    }
}
