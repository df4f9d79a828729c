namespace Gateway.Sql;

/// <summary>The SQL of the days of events, in words that every database takes.</summary>
internal static class OccurrenceTexts
{
    /// <summary>
    /// Days that are listed, and of each span the days of the calendar that lie in it and that no listed day, and no earlier span, of the
    /// same series has. There are few spans, so these are looked at first: SQLite keeps the order of a cross join. Whoever asks for some
    /// days asks both parts for these, each by its index, if their columns are of one kind: what is put together is of none before it is
    /// cast. An end before the beginning is that of another day, or wrong.
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

    /// <summary>How many days the calendar has of some. Given: the first, the last.</summary>
    public static readonly Phrase CountCalendar =
        $"select count(*) from calendar_day where id between {LoadTexts.Given(1)} and {LoadTexts.Given(2)}";

    /// <summary>Takes away the days of events that are no longer there.</summary>
    public static readonly Phrase ClearDays = $"delete from event_day where event_id not in (select id from event)";

    /// <summary>The same for spans.</summary>
    public static readonly Phrase ClearSpans = $"delete from event_span where id not in (select id from event)";
}
