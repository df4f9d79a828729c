using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads what the page of an event shows.</summary>
internal sealed class EventPageReader(RowReader rows)
{
    /// <summary>The furthest ahead that days of events can be asked for at once.</summary>
    private const int DaysAhead = 91;

    /// <param name="kind">The only kind of nearby places that is wanted; null = all.</param>
    /// <returns>Null when there is no such event.</returns>
    public async Task<EventModel?> ReadAsync(string id, string? kind, DateOnly today, CancellationToken cancellation)
    {
        var variables = new
        {
            id,
            near = RowReader.MostNear,
            kinds = kind is null ? null : new[] { kind },
            radius = RowReader.Radius,
            from = DayText.Of(today),
            to = DayText.Of(today.AddDays(DaysAhead)),
        };
        var (data, question) = await rows.AskAsync("event", "EventPage", variables, cancellation);
        if (data.Member("event") is not { } found)
        {
            return null;
        }

        var row = await rows.ReadAsync(rows.Event, found, RowAddress.OfEvent(id), question, kind, cancellation);
        var venue = found.Member("facility");
        var when = PlacePageReader.DatedOf(found);
        var days = data.Items("occurrences").Select(DayOf).ToList();
        return new EventModel(
            row with
            {
                Address = row.Address ?? venue?.Text("address"),
                Point = row.Point ?? (venue is { } held ? RowReader.PointOf(held, found) : null),
                Area = venue?.Member("area") is { } area ? new NamedPlace(area.Text("name")!, RowAddress.OfArea(area.Text("id")!)) : null,
            },
            when,
            found.Text("venueName") ?? venue?.Text("name"),
            venue is { } place ? new NamedPlace(place.Text("name")!, RowAddress.OfPlace(place.Text("id")!)) : null,
            found.Flag("isCancelled"),
            found.Member("isFree")?.GetBoolean(),
            days)
        {
            IsOver = IsOver(when, days.Count, today),
            HasFurtherDays = data.Total("occurrences") > days.Count || when.End > today.AddDays(DaysAhead),
            Organizer = found.Text("organizer"),
            Fee = found.Whole("fee"),
        };
    }

    /// <summary>
    /// Days too far ahead to be asked for are not past. An event that ends after midnight may go on the next day, and if its days were
    /// published in the wrong order, nobody knows which is meant.
    /// </summary>
    private static bool IsOver(DatedLine when, int coming, DateOnly today)
    {
        if (when.Start is not { } start || when.End < start)
        {
            return false;
        }

        var last = when.End ?? start;
        var isPast = (when.EndTime < when.StartTime ? last.AddDays(1) : last) < today;
        return isPast || (coming == 0 && last >= today && last <= today.AddDays(DaysAhead));
    }

    private static EventDay DayOf(JsonElement from) =>
        new(from.Day("date")!.Value, from.LocalMoment("startsAt"), from.LocalMoment("endsAt"), from.Flag("isCertain"));
}
