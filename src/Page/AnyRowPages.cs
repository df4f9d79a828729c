using Gateway.Catalog;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>A page for each row of any type, for rows that have no page of their own.</summary>
internal sealed class AnyRowPages
{
    private readonly PagePrinter printer;
    private readonly AnyRowReader rows;
    private readonly AnswersOf? answers;

    /// <summary>The shape of a flood zone takes a while to draw.</summary>
    private readonly StampedCache<AnyRow?> cache = new(200);

    /// <param name="answers">Returns the answers to reports of a row; null = reports are off.</param>
    public AnyRowPages(PagePrinter printer, AskData ask, DataCatalog catalog, AnswersOf? answers)
    {
        (this.printer, rows, this.answers) = (printer, new AnyRowReader(ask, catalog), answers);
        Pages = [new("/rows/{name}", AnswerAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        if (await cache.GetAsync(stamp, request.Name, () => rows.ReadAsync(request.Name, CancellationToken.None)) is not { } row)
        {
            return await printer.DrawAsync<Parts.RowGone>(request.View, []) with { Status = 404 };
        }

        var talk = answers is null ? null
            : new RowTalk(ReportDesk.Path + request.Name, await answers(rows.IdOf(request.Name), request.Cancellation));
        return await printer.DrawAsync<Parts.AnyRowPage>(request.View, new() { ["Model"] = row, ["Talk"] = talk });
    }
}
