using Gateway.Catalog;
using Gateway.Page.Lists;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>The page of each data set, which shows its data, and the page of all its findings.</summary>
internal sealed class DatasetPages
{
    /// <summary>The query parameter for the rule whose findings are wanted.</summary>
    private const string Rule = "rule";

    private const string Path = "/datasets/";

    private readonly DataCatalog catalog;
    private readonly PagePrinter printer;
    private readonly ListExplorer explorer;
    private readonly DatasetReader reader;
    private readonly FindingReader findings;
    private readonly StampedCache<IReadOnlyList<DatasetModel>> cache = new(200);
    private readonly StampedCache<IReadOnlyList<FindingRule>> ruleCache = new(200);

    public DatasetPages(DataCatalog catalog, PagePrinter printer, AskData ask, ListExplorer explorer)
    {
        (this.catalog, this.printer, this.explorer) = (catalog, printer, explorer);
        (reader, findings) = (new DatasetReader(ask, catalog), new FindingReader(ask));
        Pages =
        [
            new(Path + "{name}", AnswerAsync),
            new(Path + "{name}/findings", FindingsAsync),
        ];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>Returns the data sets with this slug, or the one with this id.</summary>
    public Task<IReadOnlyList<DatasetModel>> ModelsAsync(Stamp stamp, string slugOrId) =>
        cache.GetAsync(stamp, slugOrId, () => reader.ReadAsync(slugOrId, CancellationToken.None));

    /// <summary>Returns the rows of the data set whose page is at a path, as a list; null when there is none.</summary>
    public async Task<Listing?> ListAtAsync(string path, CancellationToken cancellation)
    {
        var name = path.StartsWith(Path, StringComparison.Ordinal) ? Uri.UnescapeDataString(path[Path.Length..]) : "";
        return name.Length > 0 && await ModelsAsync(await printer.StampAsync(cancellation), name) is [var model]
            ? DatasetListing.Of(catalog, model)
            : null;
    }

    public async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        return await ModelsAsync(stamp, request.Name) switch
        {
            [] => await printer.NotFoundAsync(request.View),
            [var one] when request.Query.Count == 0 => Of(one, await printer.CachedAsync(
                stamp, request.View, Path + request.Name, () => DrawAsync(stamp, request with { Cancellation = default }, one))),
            [var one] => Of(one, await DrawAsync(stamp, request, one)),
            var models => await ChooseAsync(request, models),
        };
    }

    /// <summary>Reads what is the same for all readers of a data set.</summary>
    public async Task ReadAheadAsync(Stamp stamp, DatasetLine dataset, CancellationToken cancellation)
    {
        if (await ModelsAsync(stamp, dataset.Id) is [var model]
            && DatasetListing.Of(catalog, model) is { } listing)
        {
            await explorer.ReadAheadAsync(stamp, listing, cancellation);
        }
    }

    private static PageAnswer Of(DatasetModel model, PageAnswer page) => page with { Dataset = model.Line.Id };

    private Task<PageAnswer> ChooseAsync(PageRequest request, IReadOnlyList<DatasetModel> models) =>
        printer.DrawAsync<Parts.DatasetChoice>(request.View, new() { ["Slug"] = request.Name, ["Models"] = models });

    private async Task<PageAnswer> DrawAsync(Stamp stamp, PageRequest request, DatasetModel model)
    {
        var list = DatasetListing.Of(catalog, model) is { } listing ? await explorer.ReadAsync(stamp, request, listing) : null;
        var rules = await ruleCache.GetAsync(stamp, model.Line.Id, () => findings.RulesAsync(model.Line.Id, CancellationToken.None));
        var page = await printer.DrawAsync<Parts.Dataset>(request.View, new() { ["Model"] = model, ["List"] = list, ["Rules"] = rules });
        return list is { Problems.Count: > 0 } ? page with { Status = 400 } : page with { Wish = list?.Wish };
    }

    private async Task<PageAnswer> FindingsAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        var models = await ModelsAsync(stamp, request.Name);
        if (models is not [var model])
        {
            return models.Count == 0 ? await printer.NotFoundAsync(request.View) : await ChooseAsync(request, models);
        }

        var page = await findings.PageAsync(
            model.Line.Id, request.Value(Rule), request.Value(ListParameters.After), request.Value(ListParameters.Before),
            request.Cancellation);
        return page is null
            ? await printer.NotFoundAsync(request.View)
            : await printer.DrawAsync<Parts.FindingsPage>(request.View, new() { ["Model"] = model, ["Findings"] = page });
    }
}
