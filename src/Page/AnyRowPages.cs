using Gateway.Catalog;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>A page for each row, whatever its type: for those that have none of their own.</summary>
internal sealed class AnyRowPages
{
    private readonly PagePrinter printer;
    private readonly AnyRowReader rows;

    /// <summary>The shape of a flood takes a while to be drawn.</summary>
    private readonly Kept<AnyRow?> kept = new(200);

    public AnyRowPages(PagePrinter printer, AskData ask, DataCatalog catalog)
    {
        (this.printer, rows) = (printer, new AnyRowReader(ask, catalog));
        Pages = [new("/rows/{name}", AnswerAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        return await kept.GetAsync(stamp, request.Name, () => rows.ReadAsync(request.Name, CancellationToken.None)) is { } row
            ? await printer.DrawAsync<Parts.AnyRowPage>(request.View, new() { ["Model"] = row })
            : await printer.DrawAsync<Parts.RowGone>(request.View, []) with { Status = 404 };
    }
}
