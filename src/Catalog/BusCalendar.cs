using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>The days on which trips run: weekdays between two dates, or a single date that is an exception.</summary>
internal static class BusCalendar
{
    public static Entity Declare() => new("BusCalendar",
        "Days on which bus trips run: days of the week from one day to another (calendar.txt), or one day that is added or removed "
            + "(calendar_dates.txt).",
        [
            BusMembers.Code("serviceCode", "Identifier of the days, as trips refer to them (運行日ID, service_id).", "service_id"),
            Flag("monday", "On Mondays (月曜日).", "monday"),
            Flag("tuesday", "On Tuesdays (火曜日).", "tuesday"),
            Flag("wednesday", "On Wednesdays (水曜日).", "wednesday"),
            Flag("thursday", "On Thursdays (木曜日).", "thursday"),
            Flag("friday", "On Fridays (金曜日).", "friday"),
            Flag("saturday", "On Saturdays (土曜日).", "saturday"),
            Flag("sunday", "On Sundays (日曜日).", "sunday"),
            Date("validFrom", "The first day of these weeks (開始日, start_date).", "start_date") with { Role = ColumnRole.ServiceFrom },
            Date("validTo", "The last day (終了日, end_date).", "end_date") with { Role = ColumnRole.ServiceTo },
            Date("date", "The one day (日付, date).", "date") with { Role = ColumnRole.ServiceDay },
            Flag("isAdded", "Whether that day is added (追加される日, exception_type 1) or removed (2).", "exception_type")
                with { Reading = Reading.OneOrTwo },
            .. BusMembers.Origin,
        ],
        BusMembers.Internals)
    {
        Role = EntityRole.Service,
        Recipe = RowRecipe.Timetable,
        ListField = "busCalendars",
        ListDescription = "Days on which bus trips run, as in timetables.",
        IdDescription = Entity.GlobalIdText,
        Indexes = [["feed", "service_code", "date"], ["dataset_id"], ["dataset_id", "source_line"]],
    };
}
