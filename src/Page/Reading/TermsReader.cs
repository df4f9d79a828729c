using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads the terms of the data sets.</summary>
internal sealed class TermsReader(AskData ask)
{
    private const int AtOnce = 500;

    public async Task<IReadOnlyList<TermsLine>> ReadAsync(CancellationToken cancellation)
    {
        var nodes = new List<JsonElement>();
        string? after = null;
        do
        {
            var variables = FrontReader.Variables(new { first = AtOnce, after });
            var data = await ask(Operations.OfPage("terms"), "Terms", variables, cancellation);
            nodes.AddRange(data.Items("datasets"));
            after = data.Member("datasets")?.NextCursor();
        }
        while (after is not null);

        var titles = nodes.CountBy(TitleOf).ToDictionary();
        var shared = nodes.GroupBy(node => node.Text("slug")).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        return
        [
            .. nodes.Select(node => Read(node, shared.Contains(node.Text("slug")), isAlone: titles[TitleOf(node)] == 1))
                .OrderBy(line => line.Publisher is null),
        ];
    }

    private static (string Title, string? Publisher) TitleOf(JsonElement node) =>
        (DatasetTitle.Of(node.Text("title")!), node.Text("publisherName"));

    /// <param name="isAlone">Whether its publisher has no other with its title, so that no file name is needed to tell them apart.</param>
    private static TermsLine Read(JsonElement node, bool isShared, bool isAlone) => new(
        "/datasets/" + Uri.EscapeDataString(node.Text(isShared ? "id" : "slug")!),
        isAlone ? TitleOf(node).Title : node.Text("title")!,
        node.Text("publisherName"),
        node.Text("licence"),
        node.Text("credit")!,
        node.Text("inEnglish")!,
        node.Flag("sample"))
    {
        PublisherRomaji = DatasetLines.RomajiOf(node),
    };
}
