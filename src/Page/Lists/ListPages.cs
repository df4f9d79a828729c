using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Lists;

/// <summary>The lists over all data sets: places, events, people, money, and every further type that cities publish.</summary>
internal sealed class ListPages
{
    private static readonly IReadOnlyDictionary<EntityRole, string> Paths = new Dictionary<EntityRole, string>
    {
        [EntityRole.Place] = "/places",
        [EntityRole.Event] = "/events",
        [EntityRole.People] = "/population",
        [EntityRole.Budget] = "/money",
    };

    private readonly DataCatalog catalog;
    private readonly PagePrinter printer;
    private readonly ListExplorer explorer;
    private readonly IReadOnlyList<Listing> lists;

    public ListPages(DataCatalog catalog, PagePrinter printer, ListExplorer explorer)
    {
        (this.catalog, this.printer, this.explorer) = (catalog, printer, explorer);
        lists = [.. from entity in catalog.Entities
                    where entity is { ListField: not null, IsNode: true, Calendar: null } && Listing.CityOf(catalog, entity) is not null
                    select Listing.OfAll(catalog, entity, PathOf(entity))];
        Pages =
        [
            .. lists.Where(list => Paths.Values.Contains(list.Path))
                .Select(list => new SitePage(list.Path, request => AnswerAsync(request, OfKind(list, request.Query)))),
            new("/lists/{name}", request =>
                Find(request.Name, request.Query) is { } list ? AnswerAsync(request, list) : printer.NotFoundAsync(request.View)),
        ];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>Returns the list of this field of the graph; null when there is none.</summary>
    /// <param name="parameters">The query parameters: if they choose one kind, the list also has the columns of that kind.</param>
    public Listing? Find(string field, IReadOnlyDictionary<string, IReadOnlyList<string>> parameters) =>
        lists.FirstOrDefault(list => list.Entity.ListField == field) is { } list ? OfKind(list, parameters) : null;

    /// <summary>Returns the list at a path, as its page shows it; null when there is none.</summary>
    /// <inheritdoc cref="Find" path="/param"/>
    public async Task<Listing?> AtAsync(
        string path, IReadOnlyDictionary<string, IReadOnlyList<string>> parameters, CancellationToken cancellation) =>
        lists.FirstOrDefault(list => list.Path == path) is { } list
            ? await explorer.FilledAsync(await printer.StampAsync(cancellation), OfKind(list, parameters))
            : null;

    /// <summary>Reads what is the same for all readers of the list of a type.</summary>
    public async Task ReadAheadAsync(Stamp stamp, EntityRole role, CancellationToken cancellation)
    {
        var all = await explorer.FilledAsync(stamp, lists.First(list => list.Entity.Role == role));
        var list = await DefaultAsync(stamp, all, cancellation);
        await explorer.ReadAheadAsync(stamp, list, cancellation);
    }

    /// <summary>A list for a reader who asks for nothing in particular: if it has days, what is to come, if anything is.</summary>
    private async Task<Listing> DefaultAsync(Stamp stamp, Listing list, CancellationToken cancellation) =>
        WithDefaultFirstDay(stamp, list) is { DefaultFirstDay: not null } ahead
            && await explorer.TotalAsync(ahead, cancellation) > 0 ? ahead : list;

    private static Listing WithDefaultFirstDay(Stamp stamp, Listing list) =>
        list with { DefaultFirstDay = list.Days is null ? null : stamp.Day };

    private Listing OfKind(Listing list, IReadOnlyDictionary<string, IReadOnlyList<string>> parameters) =>
        list.Fields.FirstOrDefault(field => field.Declared?.Role == ColumnRole.Category) is { } category
            && parameters.TryGetValue(category.Path, out var chosen)
                ? Listing.KindsOf(catalog, list.Entity).Where(kind => chosen.Contains(kind.Name)).ToList() switch
                {
                    [] => list,
                    [{ Detail: not null } kind] when chosen.Count == 1 => Listing.OfAll(catalog, list.Entity, list.Path, kind),
                    var kinds => list with { Kinds = [.. kinds.Select(kind => kind.Name)] },
                }
                : list;

    private static string PathOf(Entity entity) =>
        entity.Role is { } role && Paths.TryGetValue(role, out var path) ? path : "/lists/" + entity.ListField;

    private async Task<PageAnswer> AnswerAsync(PageRequest request, Listing listing)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        return request.Query.Count == 0
            ? await printer.CachedAsync(stamp, request.View, listing.Path, () => DrawAsync(stamp, request, listing, CancellationToken.None))
            : await DrawAsync(stamp, request, listing, request.Cancellation);
    }

    private async Task<PageAnswer> DrawAsync(Stamp stamp, PageRequest request, Listing listing, CancellationToken cancellation)
    {
        var related = await RelatedAsync(listing, cancellation);

        // A reader who asks for nothing in particular is not shown an empty list when a related one has rows.
        if (request.Query.Count == 0 && related.FirstOrDefault(one => one.List.Path == listing.Path) is { Rows: 0 })
        {
            listing = related.FirstOrDefault(one => one.Rows > 0).List ?? listing;
        }

        listing = await explorer.FilledAsync(stamp, listing);
        listing = request.Query.Count > 0 ? WithDefaultFirstDay(stamp, listing) : await DefaultAsync(stamp, listing, cancellation);
        var words = request.View.Words;
        var model = await explorer.ReadAsync(stamp, WithDefaultQuery(listing, request with { Cancellation = cancellation }), listing);
        var page = await printer.DrawAsync<Parts.ListPage>(request.View, new()
        {
            ["Title"] = TitleOf(listing, words),
            ["Model"] = model,
            ["Related"] = (ListLink[])[.. related
                .Where(one => one.Rows > 0 || one.List.Path == listing.Path)
                .Select(one => new ListLink(
                $"{TitleOf(one.List, words)} {words.Number(one.Rows)}",
                one.List.Path == listing.Path ? "" : request.View.To(one.List.Path)))],
        });
        return model.Problems.Count == 0 ? page with { Wish = model.Wish } : page with { Status = 400 };
    }

    /// <summary>The query parameters of the request; if there are none, those of the usual list.</summary>
    private static PageRequest WithDefaultQuery(Listing listing, PageRequest request) => request.Query.Count > 0 ? request : request with
    {
        Query = ListAddress.Parameters(listing.DefaultQuery).ToDictionary(
            one => one.Parameter, one => (IReadOnlyList<string>)[one.Value], StringComparer.Ordinal),
    };

    /// <summary>Lists on the same subject, with their row counts: those with amounts of a fiscal year belong together.</summary>
    private async Task<IReadOnlyList<(Listing List, long Rows)>> RelatedAsync(Listing listing, CancellationToken cancellation) =>
        IsOfMoney(listing)
            ? await Task.WhenAll(lists.Where(IsOfMoney).Select(async list => (list, await explorer.TotalAsync(list, cancellation))))
            : [];

    private static bool IsOfMoney(Listing listing) => listing.Entity.FindColumn(ColumnRole.FiscalYear) is not null;

    private string TitleOf(Listing listing, Words words) => listing.Entity.Role switch
    {
        EntityRole.Place => words.Places,
        EntityRole.Event => words.Events,
        EntityRole.People => words.Population,
        EntityRole.Budget => words.Budgets,
        EntityRole.Area => words.Areas,
        _ when listing.Entity.FindColumn(ColumnRole.BudgetLevel) is not null => words.BudgetItems,
        _ => OfKind(listing.Entity, words),
    };

    private string OfKind(Entity entity, Words parameters) =>
        Listing.KindsOf(catalog, entity).Take(2).ToList() is [var kind]
        ? printer.Kinds.NameOf(kind.Name, parameters)
        : parameters.NameOf(FieldName.OfList(entity.ListDescription ?? entity.Name));
}
