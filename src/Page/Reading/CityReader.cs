using System.Globalization;
using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads what the page of a municipality shows.</summary>
internal sealed class CityReader(AskData ask, PlaceReader places, PopulationReader population)
{
    private const int MostDatasets = 200;

    private const int MostEvents = 8;

    public PlaceReader Places => places;

    /// <returns>Null when no municipality has this code.</returns>
    public async Task<CityModel?> ReadAsync(string code, DateOnly today, CancellationToken cancellation)
    {
        var variables = FrontReader.Variables(new { code, today = today.ToString("O", CultureInfo.InvariantCulture), events = MostEvents });
        var data = await ask(Operations.OfPage("city"), "City", variables, cancellation);
        if (data.Member("municipality") is not { } city)
        {
            return null;
        }

        var ofCity = FrontReader.Variables(new { code, first = MostDatasets });
        var datasets = (await ask(Operations.OfPage("datasets"), "DatasetsOfCity", ofCity, cancellation)).Member("municipality");
        var newest = city.Items("newest").Select(row => row.Day("surveyDate")).FirstOrDefault();
        return new CityModel(
            city.Text("code")!,
            city.Text("name")!,
            city.Text("nameKana"),
            city.Text("prefecture")!,
            city.Total("facilities"),
            city.Total("events"),
            city.Total("populations"),
            DatasetLines.Read(datasets?.Items("datasets") ?? []),
            await places.ReadCityAsync(code, city.Total("facilities"), cancellation),
            newest is { } date ? await population.ReadAgesAsync(code, date, cancellation) : null,
            newest is null ? [] : await population.ReadSurveysAsync(code, cancellation),
            ReadEvents(city, today.Year))
        {
            DatasetCount = datasets?.Total("datasets") ?? 0,
            BudgetCount = city.Total("budgets"),
            WasteAreaCount = city.Total("wasteAreas"),
            BusStopCount = city.Total("busStops"),
            PollingPlaceCount = city.Total("pollingPlaces"),
            SupportCount = city.Total("supportSchemes"),
            MenuCount = city.Total("schoolMenus"),
            Spending = city.Items("spending").Select(AreaPageReader.SpendingOf).FirstOrDefault(),
        };
    }

    /// <summary>Finds what a former municipality became; null when there never was one with this code.</summary>
    public async Task<FormerCity?> FindFormerAsync(string code, CancellationToken cancellation)
    {
        var data = await ask(Operations.OfPage("city"), "FormerCity", FrontReader.Variables(new { code }), cancellation);
        return data.Items("formerMunicipalities").Select(former => new FormerCity(
            former.CityName()!,
            former.Day("endedOn")!.Value,
            RowReader.CityOf(former.Member("municipality"))!)).FirstOrDefault();
    }

    private static EventPicture ReadEvents(JsonElement city, int year)
    {
        var next = city.Items("next").Select(ReadEvent).ToList();
        return next.Count > 0
            ? new EventPicture(year, true, next, city.Total("next") - next.Count)
            : new EventPicture(year, false, [.. city.Items("past").Select(ReadEvent)], 0);
    }

    private static EventLine ReadEvent(JsonElement from) => new(
        from.Text("name")!,
        from.Day("startDate")!.Value,
        from.Day("endDate"),
        from.Time("startTime"),
        from.Time("endTime"),
        from.Text("venueName") ?? from.Member("facility")?.Text("name"),
        RowAddress.OfEvent(from.Text("id")!));
}
