using Gateway.Catalog;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>The lists of the pages as files, with the same query parameters as the page.</summary>
internal sealed class ListFiles(DataCatalog catalog, PagePrinter printer, ListExplorer explorer, ListPages lists, DatasetPages datasets)
{
    private readonly StampedCache<IReadOnlyList<DataFile>> cache = new(200);

    /// <summary>Returns the rows of a data set; several when data sets share a slug.</summary>
    public async Task<IReadOnlyList<DataFile>> OfDatasetAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        if (request.Query.Count == 0)
        {
            return await cache.GetAsync(
                stamp, request.Name, async () => [.. (await datasets.ModelsAsync(stamp, request.Name)).Select(Whole)]);
        }

        var models = await datasets.ModelsAsync(stamp, request.Name);
        return models is [var model] && DatasetListing.Of(catalog, model) is { } list
            ? [await OfAsync(request, list, PathsOf(model), model.Line.Id, model.Line.Slug)]
            : [.. models.Select(Whole)];
    }

    /// <summary>Returns the rows of all data sets; null when there is no such list.</summary>
    public async Task<DataFile?> OfAllAsync(PageRequest request) =>
        lists.Find(request.Name, request.Query) is { } list
        ? await OfAsync(request, list, [.. list.Fields.Select(field => field.Path)], "", request.Name)
        : null;

    private static List<string> PathsOf(DatasetModel model) => [.. model.Columns.Select(column => column.Field).OfType<string>()];

    private DataFile Whole(DatasetModel model)
    {
        var paths = PathsOf(model);
        return new DataFile(
            model.Line.Id,
            model.Line.Slug,
            RowsOperation.OfFile(catalog, model.Line.Kind, paths),
            RowsOperation.OfFile(catalog, model.Line.Kind, paths, onMap: true),
            RowsOperation.Name,
            FrontReader.Variables(new { id = model.Line.Id }));
    }

    private async Task<DataFile> OfAsync(PageRequest request, Listing list, IReadOnlyList<string> paths, string id, string name)
    {
        var (query, problems) = await explorer.UnderstandAsync(request, list);
        ListOperation Ask(bool onMap) => ListOperation.File(list, query, RowsOperation.SelectionOfFile(catalog, list.Entity, paths, onMap));
        var plain = Ask(onMap: false);
        return new DataFile(id, name, plain.Document, Ask(onMap: true).Document, ListOperation.Name, plain.Variables)
        {
            Problems = explorer.MessagesOf(request.View, list, problems),
        };
    }
}
