using Gateway.Catalog;
using Gateway.Page.Models;
using Gateway.Page.Parts;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>A page for each place, event and area, at a permanent address.</summary>
internal sealed class RowPages
{
    /// <summary>The query parameter for the kind of nearby places that is wanted.</summary>
    public const string KindParameter = "kind";

    private readonly PagePrinter printer;
    private readonly AnswersOf? answers;
    private readonly RowReader rows;
    private readonly PlacePageReader places;
    private readonly EventPageReader events;
    private readonly AreaPageReader areas;

    /// <param name="answers">Returns the answers to reports of a row; null = reports are off.</param>
    public RowPages(PagePrinter printer, AskData ask, DataCatalog catalog, AnswersOf? answers)
    {
        (this.printer, this.answers) = (printer, answers);
        rows = new RowReader(ask, catalog);
        (places, events) = (new PlacePageReader(rows), new EventPageReader(rows));
        areas = new AreaPageReader(rows, new ShapeReader(ask, catalog));
        Pages =
        [
            new("/places/{name}", request => AnswerAsync<PlacePage, PlaceModel>(rows.Place, request, places.ReadAsync)),
            new("/events/{name}", request => AnswerAsync<EventPage, EventModel>(rows.Event, request, events.ReadAsync)),
            new("/areas/{name}", request => AnswerAsync<AreaPage, AreaModel>(
                rows.Area, request, (id, _, _, cancellation) => areas.ReadAsync(id, cancellation))),
        ];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>Not cached: there are more pages than anybody looks at, and whether a place is open changes by the minute.</summary>
    private async Task<PageAnswer> AnswerAsync<TPage, TModel>(
        Entity entity, PageRequest request, Func<string, string?, DateOnly, CancellationToken, Task<TModel?>> read)
        where TPage : Sheet
        where TModel : class
    {
        var kind = rows.KindOf(request.Value(KindParameter));
        var model = RowAddress.IdOf(entity, request.Name) is not { } id ? null
            : await read(id, kind, (await printer.StampAsync(request.Cancellation)).Day, request.Cancellation);
        if (model is null)
        {
            return await printer.DrawAsync<RowGone>(request.View, []) with { Status = 404 };
        }

        // An area is not a row of a file: an error in it is an error in other rows.
        var values = new Dictionary<string, object?> { ["Model"] = model };
        if (answers is not null && entity != rows.Area)
        {
            var known = await answers(RowAddress.IdOf(entity, request.Name)!, request.Cancellation);
            values["Talk"] = new RowTalk(ReportDesk.Path + request.Name, known);
        }

        return await printer.DrawAsync<TPage>(request.View, values);
    }
}
