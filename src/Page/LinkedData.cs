using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Gateway.Page.Models;
using Microsoft.AspNetCore.Components;

namespace Gateway.Page;

/// <summary>Structured data of a page in the schema.org vocabulary: JSON-LD in an element, without any markup characters.</summary>
internal static class LinkedData
{
    /// <summary>The schema.org types used.</summary>
    private enum Type
    {
        Place,
        CivicStructure,
        Event,
        AdministrativeArea,
    }

    /// <summary>Japanese is written as it is; characters that could end the enclosing element are escaped.</summary>
    public static JsonSerializerOptions InPage { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// Only a place with opening hours is written as a civic structure: other places of schema.org have none. Hours are those of seven
    /// days, each with its date: they do not apply to every week.
    /// </summary>
    public static MarkupString Of(PlaceModel place, View view)
    {
        var week = place.Hours.Week.Select(span => (JsonNode)new JsonObject
        {
            ["@type"] = "OpeningHoursSpecification",
            ["dayOfWeek"] = "https://schema.org/" + span.Day.DayOfWeek,
            ["validFrom"] = Moment(span.Day, null),
            ["validThrough"] = Moment(span.Day, null),
            ["opens"] = Clock(span.Opens),
            ["closes"] = span.EndsNextDay && span.Closes == TimeOnly.MinValue ? "23:59" : Clock(span.Closes),
        }).ToArray();
        var node = Start(week.Length > 0 ? Type.CivicStructure : Type.Place, place.Row, view);
        Where(node, place.Row);
        node["telephone"] = First(place.Row, DetailForm.Phone);
        node["url"] = First(place.Row, DetailForm.Link);
        node["openingHoursSpecification"] = week.Length > 0 ? new JsonArray(week) : null;
        return Write(node);
    }

    public static MarkupString Of(EventModel one, View view)
    {
        var node = Start(Type.Event, one.Row, view);
        node["startDate"] = Moment(one.When.Start, one.When.StartTime);
        node["endDate"] = End(one.When);
        node["eventStatus"] = "https://schema.org/" + (one.IsCancelled ? "EventCancelled" : "EventScheduled");
        node["isAccessibleForFree"] = one.IsFree;
        node["organizer"] = one.Organizer is { } organizer ? new JsonObject { ["@type"] = "Organization", ["name"] = organizer } : null;
        if (one.Venue is not null || one.Row.Address is not null)
        {
            var venue = new JsonObject { ["@type"] = "Place", ["name"] = one.Venue ?? one.Row.Address };
            Where(venue, one.Row);
            node["location"] = venue;
        }

        return Write(node);
    }

    public static MarkupString Of(AreaModel area, View view)
    {
        var node = Start(Type.AdministrativeArea, area.Row, view);
        node["containedInPlace"] = area.Row.City is { } city
            ? new JsonObject { ["@type"] = "AdministrativeArea", ["@id"] = view.Address + city.Path, ["name"] = city.Name }
            : null;
        return Write(node);
    }

    private static JsonObject Start(Type type, RowModel row, View view) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = type.ToString(),
        ["@id"] = view.Address + row.Path,
        ["name"] = row.Name,
        ["alternateName"] = row.NameInEnglish ?? row.Kana,
        ["description"] = row.Lead,
    };

    private static void Where(JsonObject node, RowModel row)
    {
        if (row.Address is { } address)
        {
            node["address"] = new JsonObject { ["@type"] = "PostalAddress", ["addressCountry"] = "JP", ["streetAddress"] = address };
        }

        if (row.Point is { } point)
        {
            node["geo"] = new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = point.Latitude, ["longitude"] = point.Longitude };
        }
    }

    private static string? First(RowModel row, DetailForm form) => row.Details
        .Where(section => section.Part == DetailPart.Contact).SelectMany(section => section.Lines)
        .FirstOrDefault(line => line.Form == form)?.Values[0];

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>An end before the beginning is an error or after midnight, and nobody knows which.</summary>
    private static string? End(DatedLine when)
    {
        var day = when.End ?? when.Start;
        return day < when.Start || (day == when.Start && when.EndTime < when.StartTime) ? null : Moment(day, when.EndTime);
    }

    private static string? Moment(DateOnly? day, TimeOnly? time) => (day, time) switch
    {
        (null, _) => null,
        ({ } date, null) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ({ } date, { } clock) => date.ToDateTime(clock).ToString("yyyy-MM-dd'T'HH:mm:ss+09:00", CultureInfo.InvariantCulture),
    };

    /// <summary>Unknown members are left out.</summary>
    private static MarkupString Write(JsonObject node)
    {
        foreach (var name in node.Where(member => member.Value is null).Select(member => member.Key).ToList())
        {
            node.Remove(name);
        }

        return new MarkupString($"<script type=\"application/ld+json\">{node.ToJsonString(InPage)}</script>");
    }
}
