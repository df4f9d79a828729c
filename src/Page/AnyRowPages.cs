using Gateway.Catalog;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>A page for each row, whatever its type: for those that have none of their own.</summary>
internal sealed class AnyRowPages
{
    private readonly PagePrinter printer;
    private readonly AnyRowReader rows;

    public AnyRowPages(PagePrinter printer, AskData ask, DataCatalog catalog)
    {
        (this.printer, rows) = (printer, new AnyRowReader(ask, catalog));
        Pages = [new("/rows/{name}", AnswerAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> AnswerAsync(PageRequest request) => await rows.ReadAsync(request.Name, request.Cancellation) is { } row
        ? await printer.DrawAsync<Parts.AnyRowPage>(request.View, new() { ["Model"] = row })
        : await printer.DrawAsync<Parts.RowGone>(request.View, []) with { Status = 404 };
}
