using System.Globalization;
using System.Text.Json;
using Gateway.Catalog;

namespace Gateway.Page.Reading;

/// <summary>Reads plain values from an answer; null or missing values are null.</summary>
internal static class Values
{
    public static JsonElement? Member(this JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value : null;

    public static string? Text(this JsonElement from, string name) => from.Member(name)?.ToString();

    /// <summary>Returns the full name of a municipality, if name and prefecture were selected.</summary>
    public static string? CityName(this JsonElement city) => Municipality.FullNameOf(city.Text("prefecture"), city.Text("name"));

    public static bool Flag(this JsonElement from, string name) => from.Member(name) is { ValueKind: JsonValueKind.True };

    public static long? Whole(this JsonElement from, string name) => from.Member(name)?.GetInt64();

    public static double? Real(this JsonElement from, string name) => from.Member(name)?.GetDouble();

    /// <summary>Returns the location of a row, if latitude and longitude were selected; null unless it has both.</summary>
    public static (double Latitude, double Longitude)? Point(this JsonElement from) =>
        from.Real("latitude") is { } latitude && from.Real("longitude") is { } longitude ? (latitude, longitude) : null;

    public static DateOnly? Day(this JsonElement from, string name) => DayText.Find(from.Text(name));

    public static TimeOnly? Time(this JsonElement from, string name) =>
        TimeOnly.TryParse(from.Text(name), CultureInfo.InvariantCulture, out var time) ? time : null;

    public static DateTimeOffset? Moment(this JsonElement from, string name) =>
        DateTimeOffset.TryParse(from.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment : null;

    /// <summary>A day and time in Japan.</summary>
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

    /// <summary>The cursor of a connection's next page; null at the end.</summary>
    public static string? NextCursor(this JsonElement connection) =>
        connection.Member("pageInfo") is { } page && page.Flag("hasNextPage") ? page.Text("endCursor") : null;
}
