using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>The support one can apply for: <c>/support?city=999997&amp;q=子育て&amp;age=3</c>.</summary>
internal sealed class SupportPages
{
    public const string Path = "/support";

    private readonly PagePrinter printer;
    private readonly DailyCityReader cities;
    private readonly SupportReader reader;

    public SupportPages(PagePrinter printer, AskData ask)
    {
        (this.printer, cities, reader) = (printer, new DailyCityReader(ask, "SupportCities"), new SupportReader(ask));
        Pages = [new(Path, AnswerAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        var known = await cities.ReadAsync(stamp);
        var city = known.ChosenOr(request.Value("city"));
        var asked = new SupportModel(city, request.Value("q"), request.Value("kind"), request.Value("age"))
        {
            Cities = known.Cities,
            All = known.All,
        };
        var model = await reader.ReadAsync(asked, stamp.Day, request.Cancellation);
        var page = await printer.DrawAsync<Parts.SupportPage>(request.View, new() { ["Model"] = model });
        return model.Problem is null ? page : page with { Status = 400 };
    }
}
