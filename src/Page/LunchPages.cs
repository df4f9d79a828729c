using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>What schools serve this week: <c>/lunch?city=999997&amp;school=見本第一小学校</c>.</summary>
internal sealed class LunchPages
{
    public const string Path = "/lunch";

    private readonly PagePrinter printer;
    private readonly DailyCityReader cities;
    private readonly LunchReader reader;

    public LunchPages(PagePrinter printer, AskData ask)
    {
        (this.printer, cities, reader) = (printer, new DailyCityReader(ask, "LunchCities"), new LunchReader(ask));
        Pages = [new(Path, AnswerAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        var known = await cities.ReadAsync(stamp);
        var day = request.Value("day");
        var asked = new LunchModel(known.ChosenOr(request.Value("city")), request.Value("school"), day.Length == 0 ? stamp.Day : Day(day))
        {
            Cities = known.Cities,
            All = known.All,
            DayText = day,
        };
        var model = await reader.ReadAsync(asked, request.Cancellation);
        var page = await printer.DrawAsync<Parts.LunchPage>(request.View, new() { ["Model"] = model, ["Today"] = stamp.Day });
        return model.Problem is null ? page : page with { Status = 400 };
    }

    private static DateOnly? Day(string text) => DayText.Find(Nfkc.Trimmed(text)) is { Year: > 1900 and < 2200 } day ? day : null;
}
