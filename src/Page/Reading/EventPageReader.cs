using System.Text.Json;
using Gateway.Catalog;
using Gateway.Catalog.Days;
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
            IsOver = IsOver(found, when, today),
            HasFurtherDays = data.Total("occurrences") > days.Count || when.End > today.AddDays(DaysAhead),
            Organizer = found.Text("organizer"),
            Fee = found.Whole("fee"),
        };
    }

    /// <summary>
    /// Whether no day that the row itself states is to come: the listed days do not tell, as rows that repeat an event share them. An event
    /// that ends after midnight may go on the next day. If its days were published in the wrong order, or its last day in words, nobody
    /// knows which is meant.
    /// </summary>
    private static bool IsOver(JsonElement from, DatedLine when, DateOnly today)
    {
        var since = when.EndTime < when.StartTime ? today.AddDays(-1) : today;
        return HeldDays.Of(from.Text("startDate"), from.Text("endDate"), from.Text("scheduleNote")) is { } held
            && (held.IsCertain || when.End is not null) && !held.All.Any(day => day >= since);
    }

    private static EventDay DayOf(JsonElement from) =>
        new(from.Day("date")!.Value, from.LocalMoment("startsAt"), from.LocalMoment("endsAt"), from.Flag("isCertain"));
}
