using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>What support can be applied for: <c>/support?city=999997&amp;q=子育て&amp;age=3</c>.</summary>
internal sealed class SupportPages
{
    public const string Path = "/support";

    private readonly PagePrinter printer;
    private readonly AskData ask;
    private readonly SupportReader reader;
    private readonly Kept<DailyCities> cities = new(1);

    public SupportPages(PagePrinter printer, AskData ask)
    {
        (this.printer, this.ask, reader) = (printer, ask, new SupportReader(ask));
        Pages = [new(Path, AnswerAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        var known = await cities.GetAsync(stamp, "", () => DailyReader.CitiesAsync(ask, "SupportCities", CancellationToken.None));
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
