using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>When which waste is collected: <c>/waste?city=999997&amp;area=駅前町</c>.</summary>
internal sealed class WastePages
{
    public const string Path = "/waste";

    private readonly PagePrinter printer;
    private readonly WasteReader reader;
    private readonly StampedCache<IReadOnlyList<WasteAreaLine>> areas = new(1);

    public WastePages(PagePrinter printer, AskData ask)
    {
        (this.printer, reader) = (printer, new WasteReader(ask));
        Pages = [new(Path, AnswerAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        var all = await areas.GetAsync(stamp, "", () => reader.AreasAsync(CancellationToken.None));
        var asked = new WasteModel(request.Value("city"), request.Value("area"));
        var model = await reader.ReadAsync(asked, all, stamp.Day, request.Cancellation);
        var page = await printer.DrawAsync<Parts.WastePage>(request.View, new() { ["Model"] = model, ["Today"] = stamp.Day });
        return model.Problem is null ? page : page with { Status = 400 };
    }
}
