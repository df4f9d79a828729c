using System.Text.Json;
using Gateway.Cli;
using Gateway.Graph.Documents;
using Gateway.Page;
using Gateway.Tests.Cli;
using Gateway.Tests.Store;

namespace Gateway.Tests.Page;

/// <summary>The sample city, put together as the program does it: its pages, and its graph as everybody asks it.</summary>
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

    /// <summary>The answer to an operation under the limits that everybody has.</summary>
    internal async Task<JsonElement> AskAsync(string document, string variables, string? operation = null)
    {
        var request = new OperationRequest(document, operation, JsonDocument.Parse(variables).RootElement);
        return JsonDocument.Parse((await gateway.ExecuteAsync(request, CancellationToken.None)).Json).RootElement;
    }

    internal async Task<string> FrontAsync(View view) => (await Site.FrontAsync(view, "", CancellationToken.None)).Text;

    public void Dispose()
    {
        gateway.Dispose();
        folder.Dispose();
    }
}
