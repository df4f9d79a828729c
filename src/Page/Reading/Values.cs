using System.Globalization;
using System.Text.Json;
using Gateway.Catalog;

namespace Gateway.Page.Reading;

/// <summary>Reads plain values out of an answer; what is null or missing is null.</summary>
internal static class Values
{
    public static JsonElement? Member(this JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value : null;

    public static string? Text(this JsonElement from, string name) => from.Member(name)?.ToString();

    /// <summary>The full name of a municipality of which name and prefecture were asked for.</summary>
    public static string? CityName(this JsonElement city) => Municipality.FullNameOf(city.Text("prefecture"), city.Text("name"));

    public static bool Flag(this JsonElement from, string name) => from.Member(name) is { ValueKind: JsonValueKind.True };

    public static long? Whole(this JsonElement from, string name) => from.Member(name)?.GetInt64();

    public static double? Real(this JsonElement from, string name) => from.Member(name)?.GetDouble();

    /// <summary>Where a row lies of which latitude and longitude were asked for; null unless it has both.</summary>
    public static (double Latitude, double Longitude)? Point(this JsonElement from) =>
        from.Real("latitude") is { } latitude && from.Real("longitude") is { } longitude ? (latitude, longitude) : null;

    public static DateOnly? Day(this JsonElement from, string name) => DayText.Find(from.Text(name));

    public static TimeOnly? Time(this JsonElement from, string name) =>
        TimeOnly.TryParse(from.Text(name), CultureInfo.InvariantCulture, out var time) ? time : null;

    public static DateTimeOffset? Moment(this JsonElement from, string name) =>
        DateTimeOffset.TryParse(from.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment : null;

    /// <summary>A day and time of Japan.</summary>
    public static DateTime? LocalMoment(this JsonElement from, string name) =>
        DateTime.TryParse(from.Text(name), CultureInfo.InvariantCulture, out var moment) ? moment : null;

    /// <summary>The nodes of a connection, or the items of a list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement from, string name) => from.Member(name) switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { } connection => connection.Items("nodes"),
        null => [],
    };

    /// <summary>The total count of a connection.</summary>
    public static long Total(this JsonElement from, string name) => from.Member(name)?.Whole("totalCount") ?? 0;

    /// <summary>Where the next page of a connection begins; null at the end.</summary>
    public static string? NextCursor(this JsonElement connection) =>
        connection.Member("pageInfo") is { } page && page.Flag("hasNextPage") ? page.Text("endCursor") : null;
}
