using Gateway.Tests.City;
using static Gateway.Tests.Graph.Paging.OperandKind;

namespace Gateway.Tests.Graph.Paging;

/// <summary>
/// A list of the graph with the operands its queries use: columns with many NULLs and many equal values, its own and through links.
/// </summary>
/// <param name="Field">The root field, <c>facilities</c>.</param>
/// <param name="Lists">Lists of rows under it, with their own operands; filters quantify over them.</param>
internal sealed record QuestionedList(string Field, string Entity, IReadOnlyList<Operand> Operands, IReadOnlyList<QuestionedRows> Lists);

/// <summary>Rows of another entity that refer to a row by the column <paramref name="Link"/>.</summary>
internal sealed record QuestionedRows(string Field, string Entity, string Link, IReadOnlyList<Operand> Operands);

/// <summary>The lists that are queried.</summary>
internal static class Operands
{
    private static readonly Operand[] EventOperands =
    [
        Own("name", Text, false), Own("startDate", Moment), Own("startTime", Moment), Own("fee", Number), Own("venueName", Text),
        Own("applicationDeadlineDate", Moment), Own("endDate", Moment), Own("capacity", Number),
        Through("municipality", "Municipality", "name", Text, false), Through("facility", "Facility", "name", Text, false),
        Through("facility", "Facility", "elevation", Number), Through("facility", "Facility", "category", Name, false),
        new("facility.area.code", Text, true, static (city, row) => Step(city, Step(city, row, "Facility", "facility_id"), "Area", "area_id")?["code"]),
    ];

    public static readonly QuestionedList Facilities = new("facilities", "Facility",
    [
        Own("name", Text, false), Own("nameKana", Text), Own("kindLabel", Text, false), Own("category", Name, false), Own("phone", Text),
        Own("latitude", Number), Own("elevation", Number), Own("closesNextDay", Flag), Own("closesAt", Moment),
        new("evacuationSite.capacity", Number, true, static (_, row) => row["evacuation_site_capacity"]),
        new("evacuationSite.flood", Flag, true, static (_, row) => row["evacuation_site_flood"]),
        new("source.line", Number, false, static (_, row) => row["source_line"]),
        Through("municipality", "Municipality", "nameKana", Text), Through("area", "Area", "name", Text, false),
        Through("dataset", "Dataset", "title", Text, false), Through("dataset", "Dataset", "listed", Flag, false),
        new("dataset.publisher.name", Text, false,
            static (city, row) => Step(city, Step(city, row, "Dataset", "dataset_id"), "Municipality", "publisher_id")?["name"]),
    ],
    [new("events", "Event", "facility_id", EventOperands)]);

    public static readonly QuestionedList Events = new("events", "Event", EventOperands, []);

    public static readonly QuestionedList Populations = new("populations", "Population",
    [
        Own("surveyDate", Moment), Own("total", Number), Own("male", Number), Own("households", Number), Own("remarks", Text),
        Through("area", "Area", "name", Text, false), Through("area", "Area", "code", Text), Through("municipality", "Municipality", "code", Text, false),
    ],
    [
        new("ageGroups", "AgeGroup", "population_id", [Own("ageFrom", Number), Own("ageTo", Number), Own("male", Number), Own("total", Number)]),
    ]);

    public static readonly QuestionedList[] All = [Facilities, Events, Populations];

    private static Operand Own(string field, OperandKind kind, bool mayBeNull = true)
    {
        var column = SnakeCase(field);
        return new Operand(field, kind, mayBeNull, (_, row) => row[column]);
    }

    private static Operand Through(string link, string entity, string field, OperandKind kind, bool mayBeNull = true)
    {
        var column = SnakeCase(field);
        return new Operand($"{link}.{field}", kind, mayBeNull, (city, row) => Step(city, row, entity, link + "_id")?[column]);
    }

    private static CityRow? Step(CityRows city, CityRow? row, string entity, string column) =>
        row is null ? null : city.Find(entity, row[column]);

    private static string SnakeCase(string name) =>
        string.Concat(name.Select(c => char.IsUpper(c) ? "_" + char.ToLowerInvariant(c) : c.ToString()));
}
