using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>Where people vote: <c>/polling?city=999997&amp;q=本町一丁目</c>.</summary>
internal sealed class PollingPages
{
    public const string Path = "/polling";

    private readonly PagePrinter printer;
    private readonly DailyCityReader cities;
    private readonly PollingReader reader;

    public PollingPages(PagePrinter printer, AskData ask)
    {
        (this.printer, cities, reader) = (printer, new DailyCityReader(ask, "PollingCities"), new PollingReader(ask));
        Pages = [new(Path, AnswerAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        var known = await cities.ReadAsync(stamp);
        var asked = new PollingModel(known.ChosenOr(request.Value("city")), request.Value("q")) { Cities = known.Cities, All = known.All };
        var model = await reader.ReadAsync(asked, request.Cancellation);
        var page = await printer.DrawAsync<Parts.PollingPage>(request.View, new() { ["Model"] = model });
        return model.Problem is null ? page : page with { Status = 400 };
    }
}
