using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>
/// Draws pages, and keeps what is true for everybody until the data changes or a day is over. Every family of pages has it.
/// </summary>
/// <param name="facts">What the pages say about the gateway itself.</param>
/// <param name="data">What the data is known by, asked before each page; with another text all is read anew.</param>
/// <param name="tiles">The background of maps; null = none.</param>
internal sealed class PagePrinter(
    DataCatalog catalog, SiteFacts facts, Func<CancellationToken, Task<string>> data, TimeProvider clock, MapTiles? tiles = null)
{
    private readonly Kept<PageAnswer> kept = new(400);

    /// <summary>The kinds of data sets and places in words, made once for all pages.</summary>
    public Kinds Kinds { get; } = new(catalog);

    /// <summary>What is read now is true for this stamp.</summary>
    public async Task<Stamp> StampAsync(CancellationToken cancellation) =>
        new(await data(cancellation), JapanTime.DayOf(clock.GetUtcNow()));

    public Task<PageAnswer> DrawAsync<TPage>(View view, Dictionary<string, object?> values)
        where TPage : Parts.Sheet => PageRenderer.DrawAsync<TPage>(view, Kinds, values, facts, tiles);

    /// <summary>Draws a page once for all who see it alike.</summary>
    /// <param name="page">What the page is known by: its path, and what else it depends on beside stamp and view.</param>
    public Task<PageAnswer> KeepAsync(Stamp stamp, View view, string page, Func<Task<PageAnswer>> draw) =>
        kept.GetAsync(stamp, $"{view.Words.Code} {view.IsChosen} {view.Address} {page}", draw);

    public async Task<PageAnswer> NotFoundAsync(View view) => await DrawAsync<Parts.NotFound>(view, []) with { Status = 404 };
}
