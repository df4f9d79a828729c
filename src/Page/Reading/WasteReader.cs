using System.Text.Json;
using Gateway.Catalog;
using Gateway.Catalog.Days;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads the areas of waste collection, and their days.</summary>
internal sealed class WasteReader(AskData ask)
{
    /// <summary>The number of days shown one by one, including today.</summary>
    public const int DaysAhead = 14;

    /// <summary>If more areas match than this, their names are listed instead.</summary>
    private const int MostShown = 3;

    private const int MostNamed = 150;

    private const int MostAreas = 5000;

    private const int MostClasses = 60;

    private static readonly string Document = Operations.OfPage("waste");

    /// <summary>Returns all areas by name.</summary>
    public async Task<IReadOnlyList<WasteAreaLine>> AreasAsync(CancellationToken cancellation)
    {
        var data = await ask(Document, "WasteAreas", FrontReader.Variables(new { first = MostAreas }), cancellation);
        return [.. data.Items("wasteAreas").Select(area => new WasteAreaLine(
            area.Text("id")!, area.Text("name")!, DailyReader.CityOf(area.Member("municipality"))))];
    }

    /// <param name="areas">All areas there are.</param>
    public async Task<WasteModel> ReadAsync(
        WasteModel model, IReadOnlyList<WasteAreaLine> areas, DateOnly today, CancellationToken cancellation)
    {
        var cities = areas.Select(area => area.City).OfType<DailyCity>().CountBy(city => city)
            .Select(city => city.Key with { Count = city.Value }).ToList();
        var chosen = new DailyCities(cities, areas.Count).ChosenOr(model.City);
        model = model with { Cities = cities, All = areas.Count, City = chosen };
        if (DailyReader.ProblemOf(model) is { } problem)
        {
            return model with { Problem = problem };
        }

        var ofCity = areas.Where(area => model.City.Length == 0 || area.City?.Code == model.City).ToList();
        return model.City.Length == 0 && model.Text.Length == 0 && cities.Count > 0 ? model
            : await ShowAsync(model, DailyReader.Matching(ofCity, area => area.Name, model.Text), today, cancellation);
    }

    private async Task<WasteModel> ShowAsync(
        WasteModel model, List<WasteAreaLine> matching, DateOnly today, CancellationToken cancellation)
    {
        model = model with { Total = matching.Count };
        if (matching.Count > MostShown)
        {
            return model with { Areas = [.. matching.Take(MostNamed)] };
        }

        var shown = await Task.WhenAll(matching.Select(area => DaysAsync(area.Id, today, cancellation)));
        return model with { Shown = [.. shown.OfType<WasteArea>()] };
    }

    private async Task<WasteArea?> DaysAsync(string id, DateOnly today, CancellationToken cancellation)
    {
        var variables = FrontReader.Variables(new
        {
            id,
            before = DayText.Of(today.AddDays(-1)),
            from = DayText.Of(today),
            to = DayText.Of(today.AddDays(DaysAhead - 1)),
            first = MostClasses,
        });
        return (await ask(Document, "WasteDays", variables, cancellation)).Member("wasteArea") is not { } area ? null
            : new WasteArea(
                id,
                area.Text("name")!,
                RowReader.CityOf(area.Member("municipality")),
                area.Text("center"),
                area.Text("remarks"),
                RowReader.CreditOf(area.Member("dataset")!.Value))
            {
                Classes = [.. area.Items("calendars").Select(ReadClass)],
            };
    }

    private static WasteClass ReadClass(JsonElement from)
    {
        var rule = from.Text("rule")!;
        var days = CollectionWords.Read(rule);
        return new WasteClass(
            from.Text("class")!,
            rule,
            from.Day("next"),
            from.Member("dates") is { } dates ? [.. dates.EnumerateArray().Select(day => DayText.Read(day.GetString()!))] : null)
        {
            IsRead = days is not null,
            Dates = days?.Dates ?? [],
        };
    }
}
