using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>On which days trips are made: a week between two days, or one day on which it is otherwise.</summary>
internal static class BusCalendar
{
    public static Entity Declare() => new("BusCalendar",
        "Days on which trips of buses are made: days of the week from one day to another (calendar.txt), or one day that is added or "
            + "taken away (calendar_dates.txt).",
        [
            BusMembers.Code("serviceCode", "Identifier of the days, by which trips name them (service_id).", "service_id"),
            Flag("monday", "On Mondays.", "monday"),
            Flag("tuesday", "On Tuesdays.", "tuesday"),
            Flag("wednesday", "On Wednesdays.", "wednesday"),
            Flag("thursday", "On Thursdays.", "thursday"),
            Flag("friday", "On Fridays.", "friday"),
            Flag("saturday", "On Saturdays.", "saturday"),
            Flag("sunday", "On Sundays.", "sunday"),
            Date("validFrom", "The first day of these weeks (start_date).", "start_date") with { Role = ColumnRole.ServiceFrom },
            Date("validTo", "The last one (end_date).", "end_date") with { Role = ColumnRole.ServiceTo },
            Date("date", "The one day (date).", "date") with { Role = ColumnRole.ServiceDay },
            Flag("isAdded", "Whether that day is added (exception_type 1) or taken away (2).", "exception_type")
                with { Reading = Reading.OneOrTwo },
            .. BusMembers.Origin,
        ],
        BusMembers.Internals)
    {
        Role = EntityRole.Service,
        Recipe = RowRecipe.Timetable,
        ListField = "busCalendars",
        ListDescription = "Days on which trips of buses are made, as timetables have it.",
        IdDescription = Entity.GlobalIdText,
        Indexes = [["feed", "service_code", "date"], ["dataset_id"]],
    };
}
