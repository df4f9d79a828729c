using Gateway.Tests.City;

namespace Gateway.Tests.Graph.Groups;

/// <summary>A group key: its name, its selection, and its value in a row, found without the gateway.</summary>
/// <param name="Path">The field of <c>key</c>.</param>
/// <param name="Selection">What is selected from it if it is an object.</param>
internal sealed record GroupedBy(string Path, string Selection, Func<CityRows, CityRow, object?> Of)
{
    public string Name => string.Concat(Path.Select(c => char.IsUpper(c) ? "_" + c : char.ToUpperInvariant(c).ToString()));
}

/// <summary>A field whose values are aggregated.</summary>
/// <param name="Kind">Which aggregates it has.</param>
internal sealed record Measured(string Path, string Column, MeasuredKind Kind);

internal enum MeasuredKind
{
    Whole,
    Fraction,
    Day,
}

/// <summary>A list of the graph with the keys and fields its groups are queried with.</summary>
internal sealed record GroupedList(string Field, string Entity, IReadOnlyList<GroupedBy> Keys, IReadOnlyList<Measured> Measures);

/// <summary>The lists whose groups are queried.</summary>
internal static class GroupedRows
{
    public static readonly GroupedList Facilities = new("facilities", "Facility",
    [
        Own("category"), Own("kindLabel"), Own("closesNextDay"), Own("accessibilityWheelchair"), Own("evacuationSiteFlood"),
        Referred("municipality"), Prefecture, Referred("area"), Referred("dataset"), .. Day("childcareLicensedOn"),
    ],
    [
        new("elevation", "elevation", MeasuredKind.Fraction),
        new("evacuationSiteCapacity", "evacuation_site_capacity", MeasuredKind.Whole),
        new("childcareLicensedOn", "childcare_licensed_on", MeasuredKind.Day),
    ]);

    public static readonly GroupedList Events = new("events", "Event",
    [
        Own("kindLabel"), Referred("municipality"), Prefecture, Referred("dataset"), .. Day("startDate"), .. Day("applicationDeadlineDate"),
    ],
    [
        new("fee", "fee", MeasuredKind.Whole), new("capacity", "capacity", MeasuredKind.Whole),
        new("startDate", "start_date", MeasuredKind.Day),
    ]);

    public static readonly GroupedList Populations = new("populations", "Population",
        [Referred("area"), Referred("municipality"), Prefecture, Referred("dataset"), .. Day("surveyDate")],
        [new("surveyDate", "survey_date", MeasuredKind.Day)]);

    private static GroupedBy Prefecture => new(
        "prefecture", "", static (city, row) => city.Find("Municipality", row["municipality_id"])?["prefecture"]);

    private static GroupedBy Own(string path) => new(path, "", (_, row) => row[ColumnOf(path)]);

    private static GroupedBy Referred(string path) => new(path, "{ id }", (_, row) => row[path + "_id"]);

    private static GroupedBy[] Day(string path) =>
    [
        Own(path),
        new(path + "Month", "", (_, row) => (row[ColumnOf(path)] as string)?[..7]),
        new(path + "Weekday", "", (_, row) => row[ColumnOf(path)] is string day
            ? DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).DayOfWeek.ToString().ToUpperInvariant()
            : null),
    ];

    private static string ColumnOf(string path) =>
        string.Concat(path.Select(c => char.IsUpper(c) ? "_" + char.ToLowerInvariant(c) : c.ToString()));
}
