using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>
/// Draws pages, and caches what is the same for everybody until the data changes or the day ends. Shared by every family of pages.
/// </summary>
/// <param name="facts">The facts about the gateway itself.</param>
/// <param name="data">Returns the identity of the data, called before each page; when it changes, everything is read again.</param>
/// <param name="tiles">The background of maps; null = none.</param>
internal sealed class PagePrinter(
    DataCatalog catalog, SiteFacts facts, Func<CancellationToken, Task<string>> data, TimeProvider clock, MapTiles? tiles = null)
{
    private readonly StampedCache<PageAnswer> cache = new(400);

    /// <summary>The kinds of data sets and places in words, built once for all pages.</summary>
    public Kinds Kinds { get; } = new(catalog);

    /// <summary>Returns the stamp for anything read now.</summary>
    public async Task<Stamp> StampAsync(CancellationToken cancellation) =>
        new(await data(cancellation), JapanTime.DayOf(clock.GetUtcNow()));

    public Task<PageAnswer> DrawAsync<TPage>(View view, Dictionary<string, object?> values)
        where TPage : Parts.Sheet => PageRenderer.DrawAsync<TPage>(view, Kinds, values, facts, tiles);

    /// <summary>Draws a page once for all readers who see it alike.</summary>
    /// <param name="page">The cache key of the page: its path, and anything it depends on besides stamp and view.</param>
    public Task<PageAnswer> CachedAsync(Stamp stamp, View view, string page, Func<Task<PageAnswer>> draw) =>
        cache.GetAsync(stamp, $"{view.Words.Code} {view.IsLanguageChosen} {view.Address} {page}", draw);

    public async Task<PageAnswer> NotFoundAsync(View view) => await DrawAsync<Parts.NotFound>(view, []) with { Status = 404 };
}
