using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL for timetables, portable across databases. The rows of a timetable are joined by its name and the published codes, each by an
/// index, so nothing beyond the published data is stored except the days of the calendar.
/// </summary>
internal static class BusTexts
{
    /// <summary>
    /// Tests whether trip t runs on day d. A removed day overrides the week, an added day overrides both; each is looked up by
    /// timetable, service and day.
    /// </summary>
    private const string IsMade = """
        (exists (
            select 1 from bus_calendar w where w.feed = t.feed and w.service_code = t.service_code and w.date is null
            and w.valid_from <= d.id and w.valid_to >= d.id
            and case d.weekday when 1 then w.monday when 2 then w.tuesday when 3 then w.wednesday when 4 then w.thursday
                when 5 then w.friday when 6 then w.saturday else w.sunday end)
         and not exists (
            select 1 from bus_calendar x where x.feed = t.feed and x.service_code = t.service_code and x.date = d.id and not x.is_added)
         or exists (
            select 1 from bus_calendar x where x.feed = t.feed and x.service_code = t.service_code and x.date = d.id and x.is_added))
        """;

    /// <summary>
    /// A stop of a trip on day d. A query by stop and some calendar days c finds the times at that stop, and for each the few days of
    /// service that its hours may count from; a query by trip has its day, and finds the calendar day. The number of days between is
    /// therefore written in both directions. A time that is not stated is on the day of service, and null.
    /// </summary>
    public const string CreateDepartures = $"""
        create view bus_departure as
        select cast(s.id || '@' || d.id as text) as id, c.id || 'T' || s.departure_time as at, a.id || 'T' || s.arrival_time as arrives_at,
            d.id as date, s.sequence as sequence, coalesce(s.headsign, t.headsign) as headsign,
            coalesce(s.pickup, 0) <> 1 and exists (
                select 1 from bus_stop_time l where l.feed = s.feed and l.trip_code = s.trip_code and l.sequence > s.sequence) as can_board,
            coalesce(s.drop_off, 0) <> 1 as can_leave,
            f.id as stop_id, r.id as route_id, t.id as trip_id, s.dataset_id as dataset_id, c.id as clock_date
        from bus_stop_time s
        join bus_trip t on t.feed = s.feed and t.code = s.trip_code
        join service_date c on 1 = 1
        join service_date d on d.number = c.number - coalesce(s.departure_day, 0) and c.number = d.number + coalesce(s.departure_day, 0)
        left join service_date a on a.number = d.number + s.arrival_day
        left join facility f on f.feed = s.feed and f.code = s.stop_code
        left join bus_route r on r.feed = t.feed and r.code = t.route_code
        where {IsMade};
        """;

    /// <summary>A trip on a day, with its first and last stated time.</summary>
    public const string CreateRuns = $"""
        create view bus_run as
        select cast(t.id || '@' || d.id as text) as id, d.id as date,
            (select c.id || 'T' || s.departure_time from bus_stop_time s join service_date c on c.number = d.number + s.departure_day
                where s.feed = t.feed and s.trip_code = t.code order by s.sequence limit 1) as starts_at,
            (select c.id || 'T' || s.arrival_time from bus_stop_time s join service_date c on c.number = d.number + s.arrival_day
                where s.feed = t.feed and s.trip_code = t.code order by s.sequence desc limit 1) as ends_at,
            t.headsign as headsign, t.id as trip_id, r.id as route_id, t.dataset_id as dataset_id
        from bus_trip t
        join service_date d on 1 = 1
        left join bus_route r on r.feed = t.feed and r.code = t.route_code
        where {IsMade};
        """;

    /// <summary>The stops of each route, taken from its trip with the most stops; among several, the one with the lowest code.</summary>
    public const string CreateRouteStops = """
        create view bus_route_stop as
        select cast(r.id || '@' || s.id as text) as id, s.sequence as position, f.id as stop_id, r.id as route_id
        from bus_route r
        join bus_trip t on t.id = (
            select x.id from bus_trip x where x.feed = r.feed and x.route_code = r.code
            order by (select count(*) from bus_stop_time y where y.feed = x.feed and y.trip_code = x.code) desc, x.code, x.id limit 1)
        join bus_stop_time s on s.feed = t.feed and s.trip_code = t.code
        left join facility f on f.feed = s.feed and f.code = s.stop_code;
        """;

    public const string DropViews = "drop view bus_route_stop; drop view bus_run; drop view bus_departure;";

    /// <summary>Tests whether a row has the key and the day that are combined in one key.</summary>
    public static Phrase OnDayOf(Phrase keyAndDay, Phrase key, Phrase day)
    {
        var tail = new Count(OnOwnDay.Tail);
        Phrase length = $"length({keyAndDay}) - {tail}";
        return $"({key} = substr({keyAndDay}, 1, {length}) and {day} = substr({keyAndDay}, {length} + 2))";
    }

    /// <summary>Selects the first and last day of the calendar.</summary>
    public static readonly Phrase Ends = $"select min(number), max(number) from service_date";

    /// <summary>Selects the first and last day on which any trip may run.</summary>
    public static readonly Phrase Needed =
        $"select min(coalesce(date, valid_from)), max(coalesce(date, valid_to)) from bus_calendar";
}
