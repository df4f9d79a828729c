using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>A day on which an event is held: derived from the events, one row for each of their days.</summary>
internal static class EventOccurrence
{
    public static Entity Declare() => new("EventOccurrence",
        "A day on which an event is held. Rows of one data set with the same name, times and venue are one event here, once on each day.",
        [
            Date("date", "The day.") with { Required = true },
            new Field("startsAt", "When it begins on that day (開始時間), Asia/Tokyo.", new FieldType(Scalar.LocalDateTime)),
            new Field("endsAt", "When it ends on that day (終了時間), Asia/Tokyo; null also if that is before it begins.",
                new FieldType(Scalar.LocalDateTime)),
            new Field("isCertain", "True if the city says so: the event has only this day, or its notes say on which days it is held (毎日, "
                + "毎週土曜, 第2・4日曜). False: a day in a span, with no more stated.",
                new FieldType(Scalar.Boolean)) { Required = true },
            new Reference("event", "The event.", "Event") { Required = true },
            Hidden("facility", "Facility"),
            Hidden("municipality", "Municipality"),
            Hidden("dataset", "Dataset"),
        ],
        [new Column("is_cancelled", new FieldType(Scalar.Boolean), Nullable: false)])
    {
        Role = EntityRole.Occurrence,
        IsDerived = true,
        Entry = new CalendarEntry("date") { Begins = "startsAt", Ends = "endsAt" },
        IdDescription = Entity.GlobalIdText,
        ListField = "occurrences",
        ListDescription = "What is on: the days of events, by day and time; those without a time first.",
        ConnectionName = "eventOccurrences",
        Calendar = new Calendar("date", "startsAt", "event", "is_cancelled"),
    };

    public static Collection Of(string through, string description) => new("occurrences", description, "EventOccurrence", through);

    private static Reference Hidden(string name, string target) => new(name, "", target) { Hidden = true };
}
