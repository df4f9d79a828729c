using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads what the page of a place shows.</summary>
internal sealed class PlacePageReader(RowReader rows)
{
    private const int MostEvents = 10;

    /// <param name="kind">The only kind of nearby places that is wanted; null = all.</param>
    /// <returns>Null when there is no such place.</returns>
    public async Task<PlaceModel?> ReadAsync(string id, string? kind, DateOnly today, CancellationToken cancellation)
    {
        var variables = new
        {
            id,
            near = RowReader.MostNear,
            kinds = kind is null ? null : new[] { kind },
            radius = RowReader.Radius,
            from = DayText.Of(today),
            events = MostEvents,
        };
        var (data, question) = await rows.AskAsync("place", "PlacePage", variables, cancellation);
        return data.Member("facility") is { } place
            ? new PlaceModel(
                await rows.ReadAsync(rows.Place, place, RowAddress.OfPlace(id), question, kind, cancellation),
                HoursOf(place.Member("opening")!.Value, today),
                [.. place.Items("events").Select(DatedOf)],
                place.Total("events"))
            : null;
    }

    public static DatedLine DatedOf(JsonElement from) => new(
        from.Text("name")!,
        RowAddress.OfEvent(from.Text("id")!),
        from.Day("startDate"),
        from.Day("endDate"),
        from.Time("startTime"),
        from.Time("endTime"));

    private static Hours HoursOf(JsonElement from, DateOnly today) => new(
        from.Text("status")!,
        from.Member("nextChange")?.LocalMoment("at"),
        from.Member("nextChange")?.Text("status"),
        [.. from.Items("week").Select(span => new HoursSpan(
            Next(Enum.Parse<DayOfWeek>(span.Text("day")!, ignoreCase: true), today),
            span.Time("opens")!.Value,
            span.Time("closes")!.Value,
            span.Flag("closesNextDay")))],
        [.. from.Items("basis").Select(cell => cell.ToString())]);

    /// <summary>Returns the date of a weekday among the seven days from today on.</summary>
    private static DateOnly Next(DayOfWeek day, DateOnly today) => today.AddDays((day - today.DayOfWeek + 7) % 7);
}
