using Gateway.Catalog;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>A municipality in figures: <c>/municipalities/{code}/figures</c>.</summary>
internal sealed class FigurePages
{
    private readonly PagePrinter printer;
    private readonly FiguresReader reader;
    private readonly StampedCache<FiguresModel?> cache = new(50);

    public FigurePages(PagePrinter printer, AskData ask)
    {
        (this.printer, reader) = (printer, new FiguresReader(ask));
        Pages = [new("/municipalities/{name}/figures", AnswerAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        var code = MunicipalityCode.Complete(request.Name);
        var model = code is null ? null : await cache.GetAsync(stamp, code, () => reader.ReadAsync(code, CancellationToken.None));
        return model is null
            ? await printer.NotFoundAsync(request.View)
            : await printer.CachedAsync(stamp, request.View, "figures " + model.Code, () =>
                printer.DrawAsync<Parts.Figures>(request.View, new() { ["Model"] = model }));
    }
}
