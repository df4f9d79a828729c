using System.Text.Json;
using Gateway.Cli;
using Gateway.Graph.Documents;
using Gateway.Page;
using Gateway.Tests.Cli;
using Gateway.Tests.Store;

namespace Gateway.Tests.Page;

/// <summary>The sample city, assembled as the program does it: its pages, and its graph with everyone's access.</summary>
public sealed class SampleSite : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly OpenGateway gateway;

    public SampleSite()
    {
        var settings = DefaultSettings.With(folder.File("sample.db"));
        var parts = Composition.Create();
        gateway = parts.Serve(settings);
    }

    internal Site Site => gateway.Site;

    internal string Sdl => gateway.Sdl();

    /// <summary>Runs an operation under everyone's limits.</summary>
    internal async Task<JsonElement> AskAsync(string document, string variables, string? operation = null)
    {
        var request = new OperationRequest(document, operation, JsonDocument.Parse(variables).RootElement);
        return JsonDocument.Parse((await gateway.ExecuteAsync(request, CancellationToken.None)).Json).RootElement;
    }

    internal async Task<string> FrontAsync(View view) => (await Site.FrontAsync(view, "", CancellationToken.None)).Text;

    /// <summary>Returns a page as a reader receives it.</summary>
    /// <param name="address">The part after the host, with unescaped values: <c>/search?q=図書館</c>.</param>
    internal Task<PageAnswer> GoAsync(string address, View? view = null) => Visits.GoAsync(Site, address, view ?? PlayedSite.Japanese);

    /// <summary>Returns the address of some place's page.</summary>
    internal async Task<string> FirstRowAsync()
    {
        var answer = await AskAsync("{ facilities(first: 1) { nodes { id } } }", "{}");
        return Gateway.Page.Reading.RowAddress.OfPlace(
            answer.GetProperty("data").GetProperty("facilities").GetProperty("nodes")[0].GetProperty("id").GetString()!);
    }

    public void Dispose()
    {
        gateway.Dispose();
        folder.Dispose();
    }
}
