using System.Text.Json;
using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Keeping;
using Gateway.Http.Requests;
using Gateway.Http.Running;
using Gateway.Page;
using Gateway.Page.Reading;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Pages;

/// <summary>
/// The rows of a data set as a file at an address of their own, <c>/data/aed.csv</c>: for people, and for sheets that load it.
/// </summary>
internal sealed class DataEndpoint(Site site, IReadOnlyList<ResponseForm> forms, Keeper keeper, Runner runner, FileSender sender)
{
    public const string Path = "/data/";

    private const string Methods = "GET, HEAD, OPTIONS";

    private readonly IReadOnlyList<ResponseForm> files = [.. forms.Where(form => form.IsFile), ResponseForm.JsonList];

    public async Task HandleAsync(HttpContext http)
    {
        if (!MethodRefusal.IsRead(http))
        {
            await MethodRefusal.WriteAsync(http, Methods);
            return;
        }

        var name = http.Request.RouteValues["name"]?.ToString() ?? "";
        var end = name.LastIndexOf('.');
        if (files.FirstOrDefault(form => form.Extension == name[(end + 1)..]) is not { } form || end < 0)
        {
            var endings = string.Join(", ", files.Select(file => "." + file.Extension));
            await RefuseAsync(http, 404, $"There is no such form; there are {endings}.");
            return;
        }

        await (await site.FilesAsync(name[..end], http.RequestAborted) switch
        {
            [{ Document: not null } file] => SendAsync(http, file, form),
            [_] => RefuseAsync(http, 404, "This data set has no rows of its own."),
            [] => RefuseAsync(http, 404, "There is no such data set."),
            var several => RefuseAsync(http, 300, Choices(http, several, form)),
        });
    }

    private static string Choices(HttpContext http, IReadOnlyList<DataFile> several, ResponseForm form) =>
        "Several data sets have this name; ask for one by its id: "
        + string.Join(", ", several.Select(file => $"{http.Request.PathBase}{Path}{Uri.EscapeDataString(file.Id)}.{form.Extension}")) + ".";

    private static Task RefuseAsync(HttpContext http, int status, string message) =>
        ResponseWriter.WriteAsync(http, new WireError(status, message), ResponseForm.GraphQL);

    private async Task SendAsync(HttpContext http, DataFile file, ResponseForm form)
    {
        var visit = keeper.Receive(http, new Received(null as DocumentKey), form, default);
        if (visit is not null && await keeper.AnswerAsync(http, visit))
        {
            return;
        }

        var variables = JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["id"] = file.Id });
        var document = form == ResponseForm.GeoJson ? file.OnMap : file.Document;
        var request = new OperationRequest(document, DataFile.Operation, variables) { WantsState = true };
        await sender.SendAsync(http, cancellation => runner.RunOwnAsync(request, form.Answer, cancellation), visit, form, file.Name);
    }
}
