using Gateway.Catalog;
using Gateway.Page.Lists;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>
/// The pages of the gateway: what they read is cached until the data changes or the day ends, and drawn for each reader. All it knows of
/// the city it asks through <see cref="AskData"/>.
/// </summary>
internal sealed class Site
{
    private readonly PagePrinter printer;
    private readonly Func<CancellationToken, Task<IReadOnlyList<SourceLine>>>? sources;
    private readonly FrontReader front;
    private readonly CityReader cities;
    private readonly DatasetPages datasets;
    private readonly ListPages lists;
    private readonly ListQuestionReader questions;
    private readonly StampedCache<FrontModel> frontCache = new(1);
    private readonly StampedCache<CityModel?> cityCache = new(200);

    /// <param name="data">Returns the identity of the data, called before each page; when it changes, everything is read again.</param>
    /// <param name="sources">Returns the sources the data is kept fresh from, called before each front page; null = none.</param>
    /// <param name="check">Checks the files of the workshop; null = they are not checked.</param>
    /// <param name="tiles">The background of maps; null = none.</param>
    /// <param name="answers">Returns the answers to reports of a row; null = reports are off.</param>
    /// <param name="demand">Asks the operator's graph; null = nothing is known about demand.</param>
    /// <param name="isCounting">Whether demand is being counted now.</param>
    /// <param name="documents">Returns the trusted documents, called before each page about them; null = none.</param>
    public Site(
        DataCatalog catalog,
        SiteFacts facts,
        AskData ask,
        CountCells cells,
        Func<CancellationToken, Task<string>> data,
        TimeProvider clock,
        Func<CancellationToken, Task<IReadOnlyList<SourceLine>>>? sources = null,
        CheckFiles? check = null,
        MapTiles? tiles = null,
        AnswersOf? answers = null,
        AskData? demand = null,
        bool isCounting = false,
        Func<IReadOnlyList<ApiDocument>>? documents = null)
    {
        this.sources = sources;
        printer = new PagePrinter(catalog, facts, data, clock, tiles);
        cities = new CityReader(ask, new PlaceReader(ask, cells), new PopulationReader(ask));
        front = new FrontReader(ask, cities, new ExampleReader(ask));
        var explorer = new ListExplorer(printer.Kinds, ask, clock);
        datasets = new DatasetPages(catalog, printer, ask, explorer);
        lists = new ListPages(catalog, printer, explorer);
        Files = new ListFiles(catalog, printer, explorer, lists, datasets);
        questions = new ListQuestionReader(explorer, lists, datasets);
        Desk = new Desk(catalog, facts, ask, printer, check);
        Insight = new InsightPages(catalog, printer, ask, demand, isCounting);
        Api = new ApiPages(printer, documents ?? (static () => []), FrontExamplesAsync, facts.Version);
        Pages =
        [
            new("/", request => FrontAsync(request.View, request.Value("q"), request.Cancellation)),
            new("/municipalities/{name}", request => CityAsync(request.View, request.Name, request.Cancellation)),
            .. datasets.Pages,
            .. lists.Pages,
            .. Desk.Pages,
            .. Api.Pages,
            .. new RowPages(printer, ask, catalog, answers).Pages,
            .. new AnyRowPages(printer, ask, catalog, answers).Pages,
            .. new SearchPages(printer, ask).Pages,
            .. new DirectoryPages(printer, ask, catalog).Pages,
            .. new MapPages(catalog, printer, ask).Pages,
            .. new CalendarPages(printer, ask).Pages,
            .. new FigurePages(printer, ask).Pages,
            .. new WastePages(printer, ask).Pages,
            .. new BusPages(printer, ask, clock).Pages,
            .. new PollingPages(printer, ask).Pages,
            .. new SupportPages(printer, ask).Pages,
            .. new LunchPages(printer, ask).Pages,
            .. new FeedPages(printer, ask).Pages,
        ];
    }

    /// <summary>The pages for people who work with the data.</summary>
    public Desk Desk { get; }

    /// <summary>The pages about the REST API.</summary>
    public ApiPages Api { get; }

    /// <summary>All pages; each family of pages has its own class, and is added here.</summary>
    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>The pages for the operator only.</summary>
    public IReadOnlyList<SitePage> OperatorPages => [.. Insight.Pages];

    /// <summary>How the data is used.</summary>
    public InsightPages Insight { get; }

    /// <summary>The examples, including those of the guide, with variables that fit the data.</summary>
    public async Task<IReadOnlyList<Example>> ExamplesAsync(CancellationToken cancellation) =>
        [
            .. (await FrontModelAsync(await printer.StampAsync(cancellation), CancellationToken.None)).Examples,
            .. await Desk.ExamplesAsync(),
        ];

    private async Task<IReadOnlyList<Example>> FrontExamplesAsync(CancellationToken cancellation) =>
        (await FrontModelAsync(await printer.StampAsync(cancellation), CancellationToken.None)).Examples;

    /// <param name="search">What the reader searches for among the municipalities; empty = nothing.</param>
    public async Task<PageAnswer> FrontAsync(View view, string search, CancellationToken cancellation)
    {
        var stamp = await printer.StampAsync(cancellation);
        var model = await FrontModelAsync(stamp, CancellationToken.None);
        var lines = sources is null ? [] : await sources(cancellation);
        Task<PageAnswer> Draw() => printer.DrawAsync<Parts.Front>(
            view, new() { ["Model"] = model, ["Search"] = search, ["Sources"] = lines });

        // Searches are not worth caching; most readers ask for the page without one.
        return search.Length > 0 ? await Draw() : await printer.CachedAsync(stamp, view, "/" + string.Concat(lines), Draw);
    }

    /// <param name="code">Six digits, or five without the check digit.</param>
    public async Task<PageAnswer> CityAsync(View view, string code, CancellationToken cancellation)
    {
        var stamp = await printer.StampAsync(cancellation);
        var whole = MunicipalityCode.Complete(code);
        var model = whole is null ? null
            : await cityCache.GetAsync(stamp, whole, () => cities.ReadAsync(whole, stamp.Day, CancellationToken.None));
        if (model is null)
        {
            var former = whole is null ? null : await cities.FindFormerAsync(whole, cancellation);
            return former is null
                ? await printer.NotFoundAsync(view)
                : await printer.DrawAsync<Parts.CityGone>(view, new() { ["Former"] = former }) with { Status = 404 };
        }

        return await printer.CachedAsync(stamp, view, model.Code, () => printer.DrawAsync<Parts.City>(view, new() { ["Model"] = model }));
    }

    public Task<PageAnswer> DatasetAsync(View view, string slugOrId, CancellationToken cancellation) =>
        datasets.AnswerAsync(new PageRequest(view, slugOrId, new Dictionary<string, IReadOnlyList<string>>(), cancellation));

    /// <summary>The lists of its pages, as files.</summary>
    public ListFiles Files { get; }

    /// <summary>Returns the example of this name, or the list with this question; null when there is none.</summary>
    public async Task<Example?> ExampleAsync(View view, string name, CancellationToken cancellation) =>
        ListQuestions.AddressOf(name) is { } address
            ? await questions.FindAsync(view, address.Path, address.Parameters, cancellation)
            : (await ExamplesAsync(cancellation)).FirstOrDefault(example => example.Name == name);

    /// <summary>Draws the page at the GraphQL endpoint of a gateway built without Banana Cake Pop.</summary>
    public Task<PageAnswer> WithoutIdeAsync(View view, string sdl, Example? example) =>
        printer.DrawAsync<Parts.WithoutIde>(view, new() { ["Sdl"] = sdl, ["Example"] = example });

    /// <summary>Draws the page shown instead of one that is not available. It asks for no data, as there may be none.</summary>
    public async Task<PageAnswer> TroubleAsync(View view, Trouble trouble) =>
        await printer.DrawAsync<Parts.Trouble>(view, new() { ["Model"] = trouble }) with { Status = trouble.Status };

    /// <summary>
    /// Reads ahead what takes long and is the same for all readers, so that the next reader does not wait: the front page, the lists of all
    /// places, events and numbers of people, and the data sets with many rows. Stops when the data changes, so as not to push out what was
    /// already read of the new data.
    /// </summary>
    public async Task ReadAheadAsync(CancellationToken cancellation)
    {
        var stamp = await printer.StampAsync(cancellation);
        var front = await FrontModelAsync(stamp, cancellation);
        (EntityRole Role, long Rows)[] all =
        [
            (EntityRole.Place, front.Totals.Places), (EntityRole.Event, front.Totals.Events), (EntityRole.People, front.Totals.Populations),
        ];
        foreach (var (role, _) in all.Where(list => list.Rows > ListReader.MostCounted))
        {
            if (await printer.StampAsync(cancellation) == stamp)
            {
                await lists.ReadAheadAsync(stamp, role, cancellation);
            }
        }

        foreach (var dataset in front.MostRows.Where(dataset => dataset.Rows > ListReader.MostCounted))
        {
            if (await printer.StampAsync(cancellation) != stamp)
            {
                return;
            }

            await datasets.ReadAheadAsync(stamp, dataset, cancellation);
        }
    }

    private Task<FrontModel> FrontModelAsync(Stamp stamp, CancellationToken cancellation) =>
        frontCache.GetAsync(stamp, "", () => front.ReadAsync(stamp.Day, cancellation));
}
