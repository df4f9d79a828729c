using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Graph.Contracts;
using Gateway.Http.Answers;
using Gateway.Http.Pages;
using Gateway.Http.Requests;
using Gateway.Http.Running;
using Gateway.Page;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Rest;

/// <summary>Serves <c>/api</c>: a page for people, a list for programs, and the OpenAPI description.</summary>
internal sealed class RestIndex(Wire wire, IReadOnlyList<ResponseForm> forms)
{
    private const string Methods = "GET, HEAD, OPTIONS";

    private const string Json = "application/json; charset=utf-8";

    private static readonly JsonSerializerOptions Readable =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The last description in each language, whatever address it was requested at.</summary>
    private readonly ConcurrentDictionary<Language, Description> descriptions = new();

    private readonly IReadOnlyList<ResponseForm> files = [.. forms.Where(form => form.IsFile)];

    public Task HandleAsync(HttpContext http)
    {
        if (!MethodRefusal.IsReadMethod(http))
        {
            return MethodRefusal.WriteAsync(http, Methods);
        }

        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        return Negotiation.WantsPage(http.Request.Headers.Accept) ? PageEndpoint.Of(wire.Site.Api.Index)(http) : ListAsync(http);
    }

    public async Task DescribeAsync(HttpContext http)
    {
        if (!MethodRefusal.IsReadMethod(http))
        {
            await MethodRefusal.WriteAsync(http, Methods);
            return;
        }

        var (contracts, examples) = (wire.Contracts(), await wire.Site.Api.ExamplesAsync(http.RequestAborted));
        var inputs = new Inputs(contracts, examples);
        var view = PageReader.ViewOf(http);
        if (!descriptions.TryGetValue(view.Language, out var last) || !last.Inputs.IsSame(inputs))
        {
            var text = await OpenApiText.WriteAsync(
                contracts, examples, wire.Site.Api.Version, files, view.Language, http.RequestAborted);
            descriptions[view.Language] = last = new Description(inputs, text);
        }

        http.Response.Headers.ContentLanguage = view.Words.Code;
        await PageWriter.WriteAsync(http, new PageAnswer(200, OpenApiText.WithAddress(last.Text, Address.Of(http))) { ContentType = Json });
    }

    private async Task ListAsync(HttpContext http)
    {
        var address = Address.Of(http);
        var examples = await wire.Site.Api.ExamplesAsync(http.RequestAborted);
        var documents = wire.Contracts().Select(one => new
        {
            one.Name,
            one.Words.Title,
            one.Words.JapaneseTitle,
            Url = $"{address}{ApiAddress.Path}/{one.Name}",
            Parameters = one.Parameters.Select(
                parameter => new { parameter.Name, Required = parameter.IsRequired, Value = ParameterValue.Expected(parameter.Shape) }),
            Example = ApiPages.ExampleOf(one.Name, Required(one), examples) is { } example ? address + example : null,
        });
        var text = JsonSerializer.Serialize(new { OpenApi = address + ApiAddress.OpenApi, Documents = documents }, Readable);
        await PageWriter.WriteAsync(http, new PageAnswer(200, text) { ContentType = Json });
    }

    private static IEnumerable<string> Required(DocumentContract contract) =>
        contract.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name);

    /// <summary>What a description depends on.</summary>
    private sealed record Inputs(IReadOnlyList<DocumentContract> Contracts, IReadOnlyList<Example> Examples)
    {
        /// <summary>Compares by reference: the lists stay the same objects while nothing in them changes.</summary>
        public bool IsSame(Inputs other) =>
            ReferenceEquals(Contracts, other.Contracts) && ReferenceEquals(Examples, other.Examples);
    }

    private sealed record Description(Inputs Inputs, string Text);
}
