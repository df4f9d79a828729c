using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>
/// The tables under the view of occurrences: single days, spans too long to be listed by day, and the days of the calendar, by which the
/// view expands a span to the days asked for. Everything else about a day it takes from the event.
/// </summary>
internal static class DayTables
{
    public static readonly Entity Day = new("EventDay", "A day of an event.", [],
        [Text("event_id"), Text("date"), Flag("is_certain"), Text("series")])
    {
        IsDerived = true,
        Indexes = [["date"], ["event_id", "date"], ["series", "date"]],
    };

    /// <summary>Its key is the key of the event.</summary>
    public static readonly Entity Span = new("EventSpan", "From the first to the last day of an event.", [],
        [Text("first_date"), Text("last_date"), Flag("is_certain"), Text("mask"), Text("series")])
    {
        IsDerived = true,
        Indexes = [["series"]],
    };

    /// <summary>Its key is the day; the place is the position of its sign in a mask, counted from 1.</summary>
    public static readonly Entity Calendar = new("CalendarDay", "A day of the calendar in which some span lies.", [],
        [new("place", new FieldType(Scalar.Long), Nullable: false)])
    {
        IsDerived = true,
    };

    /// <summary>Returns the tables; none if the catalogue has no occurrences.</summary>
    public static IReadOnlyList<Entity> Of(DataCatalog catalog) =>
        catalog.FindEntity(EntityRole.Occurrence) is null ? [] : [Day, Span, Calendar];

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);

    private static Column Flag(string name) => new(name, new FieldType(Scalar.Boolean), Nullable: false);
}
