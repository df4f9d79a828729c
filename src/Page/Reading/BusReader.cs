using System.Globalization;
using System.Text.Json;
using Gateway.Catalog.Words;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads bus stops and their next departures.</summary>
internal sealed class BusReader(AskData ask)
{
    private const int MostStops = 10;

    /// <summary>The stop the reader means is shown in more detail than one among others.</summary>
    private const int MostOfOne = 120;

    private const int MostOfMany = 5;

    /// <summary>The most departures read for one stop at once.</summary>
    private const int MostAtOnce = 100;

    /// <summary>A stop has a pole on each side of the road; if more share a name, they are shown like any other stops.</summary>
    private const int MostDetailed = 4;

    private const int MostNames = 1000;

    private const int MostNamed = 150;

    private static readonly string Document = Operations.OfPage("buses");

    public async Task<BusModel> ReadAsync(BusModel model, CancellationToken cancellation)
    {
        if (DailyReader.SearchProblemOf(model) is { } problem)
        {
            return model with { Problem = problem };
        }

        return model.At is not { } at ? model with { Problem = DailyProblem.NoSuchMoment }
            : model.Text.Length == 0 ? model with { Names = await NamesAsync(model.City, cancellation) }
            : await FindAsync(model, at, cancellation);
    }

    private async Task<IReadOnlyList<string>> NamesAsync(string city, CancellationToken cancellation)
    {
        if (city.Length == 0)
        {
            return [];
        }

        var data = await ask(Document, "BusStops", FrontReader.Variables(new { city, first = MostNames }), cancellation);
        return [.. data.Items("facilities").Select(stop => stop.Text("name")!).Distinct().Take(MostNamed)];
    }

    /// <summary>Finds stops of exactly this name, in detail, and the names of others; if there are none, the best matches.</summary>
    private async Task<BusModel> FindAsync(BusModel model, DateTime at, CancellationToken cancellation)
    {
        var data = await AskAsync(model, at, MostStops, MostOfMany, cancellation);
        var (found, total) = (StopsOf(data, MostOfMany), data.Total("facilities"));
        var wanted = Fold.Of(model.Text);
        var exact = found.TakeWhile(stop => Fold.Of(stop.Name) == wanted).Count();
        var detailed = exact > 0 ? exact : found.Count == 1 ? 1 : 0;
        if (detailed is 0 or > MostDetailed)
        {
            return model with { Found = found, Total = total };
        }

        var most = Math.Min(MostOfOne / detailed, MostAtOnce);
        var more = await AskAsync(model, at, detailed, most, cancellation);
        return model with
        {
            Found = StopsOf(more, most),
            Total = total,
            Names = [.. found.Skip(detailed).Select(stop => stop.Name).Distinct()],
        };
    }

    private Task<JsonElement> AskAsync(BusModel model, DateTime at, int first, int departures, CancellationToken cancellation)
    {
        // Across all municipalities the only further condition is that it is a stop.
        object[] conditions = model.City.Length == 0
            ? [new { category = new { eq = "BUS_STOP" } }]
            : [new { municipality = new { code = new { eq = model.City } } }];
        var after = at.ToString("s", CultureInfo.InvariantCulture);
        var variables = FrontReader.Variables(new { text = model.Text, of = conditions, first, after, departures });
        return ask(Document, "BusStopsFound", variables, cancellation);
    }

    /// <param name="most">The number of departures asked for at each stop.</param>
    private static List<StopDepartures> StopsOf(JsonElement data, int most) =>
        [.. data.Items("facilities").Select(from => Read(from, most))];

    private static StopDepartures Read(JsonElement from, int most)
    {
        var stop = from.Member("busStop") ?? default;
        var (departures, further) = WholeDays(
            [
                .. stop.Items("departures").Select(bus =>
                    new DepartureLine(bus.LocalMoment("at")!.Value, bus.Text("headsign"), bus.Member("route")?.Text("name"))),
            ],
            most);
        return new StopDepartures(
            RowAddress.OfPlace(from.Text("id")!),
            from.Text("name")!,
            stop.Text("platformCode"),
            RowReader.CityOf(from.Member("municipality")),
            stop.Day("validFrom"),
            stop.Day("validTo"),
            RowReader.CreditOf(from.Member("dataset")!.Value))
        {
            Departures = departures,
            Further = further,
        };
    }

    /// <summary>A day cut short looks as if it had no later bus: only the first may be, and the page then says where it stops.</summary>
    internal static (IReadOnlyList<DepartureLine> Departures, DateTime? Further) WholeDays(List<DepartureLine> departures, int most)
    {
        if (departures.Count < most)
        {
            return (departures, null);
        }

        var last = departures[^1].At;
        var whole = departures.TakeWhile(bus => bus.At.Date < last.Date).ToList();
        return whole.Count > 0 ? (whole, last.Date) : (departures, last);
    }
}
