using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads all data sets, page after page: as lines of a list, or as entries of a machine-readable catalogue.</summary>
internal sealed class CatalogueReader(AskData ask, DataCatalog catalog)
{
    private const int PageSize = 1000;

    public async Task<IReadOnlyList<DatasetLine>> LinesAsync(CancellationToken cancellation) =>
        DatasetLines.Read(await ReadAsync("datasets", "Datasets", cancellation));

    public async Task<IReadOnlyList<CatalogueEntry>> EntriesAsync(CancellationToken cancellation)
    {
        var all = await ReadAsync("catalogue", "Catalogue", cancellation);
        var shared = all.GroupBy(set => set.Text("slug")).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        return [.. all.Select(set => EntryOf(set, shared.Contains(set.Text("slug"))))];
    }

    private CatalogueEntry EntryOf(JsonElement set, bool isShared)
    {
        var name = Uri.EscapeDataString(set.Text(isShared ? "id" : "slug")!);
        var city = set.Member("publisher");
        return new CatalogueEntry(DatasetTitle.Of(set.Text("title")!), "/datasets/" + name, "/data/" + name, set.Text("credit")!)
        {
            Description = set.Text("description"),
            Publisher = set.Text("publisherName") ?? city?.CityName(),
            PublisherPath = city is { } publisher ? "/municipalities/" + publisher.Text("code") : null,
            Licence = set.Text("licence"),
            SourceUrl = set.Text("sourceUrl"),
            PublishedOn = set.Day("publishedOn"),
            UpdatedOn = set.Day("updatedOn"),
            FileEndings = set.Member("importedAt") is null || set.Whole("rowCount") is null or 0
                ? []
                : FileEndings.Of(
                    RowsOperation.InFile(catalog, catalog.Entity(catalog.Kind(set.Text("kind")!))),
                    set.Items("columns").Select(column => column.Text("field")).OfType<string>()),
        };
    }

    private async Task<List<JsonElement>> ReadAsync(string document, string operation, CancellationToken cancellation)
    {
        var all = new List<JsonElement>();
        string? after = null;
        do
        {
            var variables = FrontReader.Variables(new { first = PageSize, after });
            var data = await ask(Operations.OfPage(document), operation, variables, cancellation);
            all.AddRange(data.Items("datasets"));
            after = data.Member("datasets")?.NextCursor();
        }
        while (after is not null);
        return all;
    }
}
