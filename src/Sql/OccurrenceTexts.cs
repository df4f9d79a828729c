namespace Gateway.Sql;

/// <summary>The SQL for the days of events, portable across databases.</summary>
internal static class OccurrenceTexts
{
    /// <summary>
    /// The listed days, and for each span the calendar days in it that are not in a listed day or an earlier span of the same series.
    /// Spans are few, so they come first: SQLite keeps the order of a cross join. A query for certain days applies to both parts, each by
    /// its index, if their columns have the same type: a concatenation has none until it is cast. An end before the start belongs to
    /// another day, or is wrong.
    /// </summary>
    public const string CreateView = """
        create view event_occurrence as
        select d.id as id, d.date as date, d.date || 'T' || e.start_time as starts_at,
            case when e.start_time is null or e.start_time <= e.end_time then d.date || 'T' || e.end_time end as ends_at,
            d.is_certain as is_certain, e.id as event_id, e.facility_id as facility_id, e.municipality_id as municipality_id,
            e.dataset_id as dataset_id, e.is_cancelled as is_cancelled
        from event_day d
        join event e on e.id = d.event_id
        union all
        select cast(s.id || '@' || c.id as text), c.id, c.id || 'T' || e.start_time,
            case when e.start_time is null or e.start_time <= e.end_time then c.id || 'T' || e.end_time end,
            s.is_certain, e.id, e.facility_id, e.municipality_id, e.dataset_id, e.is_cancelled
        from event_span s
        cross join event e
        cross join calendar_day c
        where e.id = s.id and c.id between s.first_date and s.last_date and substr(s.mask, cast(c.place as integer), 1) = '1'
        and not exists (select 1 from event_day d where d.series = s.series and d.date = c.id)
        and not exists (
            select 1 from event_span o where o.series = s.series and c.id between o.first_date and o.last_date
            and substr(o.mask, cast(c.place as integer), 1) = '1'
            and (o.is_certain > s.is_certain or (o.is_certain = s.is_certain and o.id < s.id)));
        """;

    public const string DropView = "drop view event_occurrence;";

    /// <summary>Counts the calendar days within a range. Given: the first, the last.</summary>
    public static readonly Phrase CountCalendar =
        $"select count(*) from calendar_day where id between {LoadTexts.Given(1)} and {LoadTexts.Given(2)}";

    /// <summary>Deletes the days of events that no longer exist.</summary>
    public static readonly Phrase ClearDays = $"delete from event_day where event_id not in (select id from event)";

    /// <summary>The same for spans.</summary>
    public static readonly Phrase ClearSpans = $"delete from event_span where id not in (select id from event)";
}
