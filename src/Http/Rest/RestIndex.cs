using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Http.Answers;
using Gateway.Http.Pages;
using Gateway.Http.Requests;
using Gateway.Http.Running;
using Gateway.Page;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Rest;

/// <summary>What there is at <c>/api</c>: a page for people, a list for programs, and the description in OpenAPI.</summary>
internal sealed class RestIndex(Wire wire, IReadOnlyList<ResponseForm> forms)
{
    private const string Methods = "GET, HEAD, OPTIONS";

    private const string Json = "application/json; charset=utf-8";

    private static readonly JsonSerializerOptions Readable =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IReadOnlyList<ResponseForm> files = [.. forms.Where(form => form.IsFile)];

    public Task HandleAsync(HttpContext http) =>
        !MethodRefusal.IsRead(http) ? MethodRefusal.WriteAsync(http, Methods)
        : Negotiation.WantsPage(http.Request.Headers.Accept) ? PageEndpoint.Of(wire.Site.Api.Index)(http)
        : ListAsync(http);

    public async Task DescribeAsync(HttpContext http)
    {
        if (!MethodRefusal.IsRead(http))
        {
            await MethodRefusal.WriteAsync(http, Methods);
            return;
        }

        var examples = await wire.Site.Api.ExamplesAsync(http.RequestAborted);
        var text = await OpenApiText.WriteAsync(
            wire.Contracts(), examples, Address.Of(http), wire.Site.Api.Version, files, http.RequestAborted);
        await PageWriter.WriteAsync(http, new PageAnswer(200, text) { ContentType = Json });
    }

    private Task ListAsync(HttpContext http)
    {
        var address = Address.Of(http);
        var documents = wire.Contracts().Select(one => new
        {
            one.Name,
            one.Words.Title,
            one.Words.JapaneseTitle,
            Url = $"{address}{ApiAddress.Path}/{one.Name}",
            Parameters = one.Parameters.Select(
                parameter => new { parameter.Name, Required = parameter.IsRequired, Value = ParameterValue.Expected(parameter.Shape) }),
        });
        var text = JsonSerializer.Serialize(new { OpenApi = address + ApiAddress.OpenApi, Documents = documents }, Readable);
        return PageWriter.WriteAsync(http, new PageAnswer(200, text) { ContentType = Json });
    }
}
