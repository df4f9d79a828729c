using System.Globalization;
using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>The next departures of buses: <c>/buses?stop=見本駅&amp;at=2026-11-27T08:00</c>.</summary>
internal sealed class BusPages
{
    public const string Path = "/buses";

    /// <summary>The formats of a time in browser forms, and with seconds.</summary>
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"];

    private readonly PagePrinter printer;
    private readonly DailyCityReader cities;
    private readonly BusReader reader;
    private readonly TimeProvider clock;

    public BusPages(PagePrinter printer, AskData ask, TimeProvider clock)
    {
        (this.printer, this.clock) = (printer, clock);
        (cities, reader) = (new DailyCityReader(ask, "BusCities"), new BusReader(ask));
        Pages = [new(Path, AnswerAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    /// <param name="city">The code of a municipality; empty = all of them.</param>
    /// <param name="at">The earliest departure; null = now.</param>
    public static string Of(string city, string stop, DateTime? at = null) => PageAddress.Of(
        Path, ("city", city), ("stop", stop), ("at", at?.ToString(Moments[0], CultureInfo.InvariantCulture) ?? ""));

    /// <summary>Not cached: the next departures change by the minute.</summary>
    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        var known = await cities.ReadAsync(stamp);
        var at = request.Value("at");
        var asked = new BusModel(known.ChosenOr(request.Value("city")), request.Value("stop"), at.Length == 0 ? Now() : Moment(at))
        {
            AtText = at,
            Cities = known.Cities,
            All = known.All,
        };
        var model = await reader.ReadAsync(asked, request.Cancellation);
        var page = await printer.DrawAsync<Parts.BusesPage>(request.View, new() { ["Model"] = model, ["Today"] = stamp.Day });
        return model.Problem is null ? page : page with { Status = 400 };
    }

    private DateTime Now()
    {
        var now = clock.GetUtcNow().ToOffset(JapanTime.Offset).DateTime;
        return new DateTime(now.Year, now.Month, now.Day, now.Hour, now.Minute, 0, DateTimeKind.Unspecified);
    }

    private static DateTime? Moment(string text) =>
        DateTime.TryParseExact(Nfkc.Trimmed(text), Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
        && at.Year is > 1900 and < 2200 ? at : null;
}
