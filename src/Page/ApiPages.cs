using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The pages about the REST API: the list of documents, and each with its parameters and an example.</summary>
internal sealed class ApiPages
{
    private readonly PagePrinter printer;
    private readonly Func<IReadOnlyList<ApiDocument>> documents;
    /// <param name="documents">The trusted documents; they may change at any time.</param>
    /// <param name="examples">Documents with variables that find something in the current data.</param>
    /// <param name="version">The version of the program.</param>
    public ApiPages(
        PagePrinter printer,
        Func<IReadOnlyList<ApiDocument>> documents,
        Func<CancellationToken, Task<IReadOnlyList<Example>>> examples,
        string version)
    {
        (this.printer, this.documents, ExamplesAsync, Version) = (printer, documents, examples, version);
        Index = new SitePage(ApiAddress.Path, IndexAsync);
        Pages = [new SitePage(ApiAddress.About + "/{name}", DocumentAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>The list of documents. Programs get a list at its address, so it is not a page like the others.</summary>
    public SitePage Index { get; }

    public string Version { get; }

    /// <summary>Documents with variables that find something in the current data: one list per data version.</summary>
    public Func<CancellationToken, Task<IReadOnlyList<Example>>> ExamplesAsync { get; }

    public static string PathOf(string name) => $"{ApiAddress.About}/{name}";

    private Task<PageAnswer> IndexAsync(PageRequest request) =>
        printer.DrawAsync<Parts.Api>(request.View, new() { ["Documents"] = documents() });

    private async Task<PageAnswer> DocumentAsync(PageRequest request)
    {
        if (documents().FirstOrDefault(one => one.Name == request.Name) is not { } document)
        {
            return await printer.NotFoundAsync(request.View);
        }

        var examples = await ExamplesAsync(request.Cancellation);
        return await printer.DrawAsync<Parts.ApiDocumentSheet>(request.View, new()
        {
            ["Document"] = document,
            ["Example"] = ExampleOf(document.Name, document.Parameters.Where(one => one.IsRequired).Select(one => one.Name), examples),
        });
    }

    /// <summary>Returns the address of a document's answer for the current data; null when a required parameter has no example.</summary>
    public static string? ExampleOf(string document, IEnumerable<string> required, IReadOnlyList<Example> examples)
    {
        using var variables = JsonDocument.Parse(examples.FirstOrDefault(one => one.Name == document)?.Variables ?? "{}");
        return required.All(name => variables.RootElement.TryGetProperty(name, out _))
            ? ApiAddress.Of(document, variables.RootElement)
            : null;
    }
}
