using Gateway.Catalog;
using Gateway.Catalog.Days;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>Brings the stored days of events up to date, writing only what differs.</summary>
internal sealed class DayStore(WriteConnection connection, DataCatalog catalog, EventColumns columns) : IDisposable
{
    private const int Together = 5000;

    private readonly EntityRows events = connection.RowsOf(new RowLayout(catalog, columns.Events, []));
    private readonly EntityRows days = connection.RowsOf(new RowLayout(catalog, DayTables.Day, []));
    private readonly EntityRows spans = connection.RowsOf(new RowLayout(catalog, DayTables.Span, []));
    private readonly EntityRows calendar = connection.RowsOf(new RowLayout(catalog, DayTables.Calendar, []));

    private readonly List<object?[]> missingDays = [];
    private readonly List<object?[]> missingSpans = [];

    /// <summary>
    /// Computes the days of some series of a data set, or of all of them. New rows wait for <see cref="Add"/>: one may have the key of a
    /// row that is removed with another data set.
    /// </summary>
    /// <returns>The number of rows that changed.</returns>
    public int Renew(string dataset, IReadOnlyCollection<string>? only)
    {
        var read = columns.All;
        var rows = events.FindAll(columns.Dataset, [dataset], read).Select(found => columns.Events.Row(read, found)).ToList();
        var series = rows.GroupBy(columns.SeriesOf).Where(one => only?.Contains(one.Key) != false)
            .Select(one => new SeriesDays(columns, one.Key, one)).ToList();
        string[] of = only is null ? [.. rows.Select(row => (string)row[columns.Events.Key.Index]!)] : [.. only];
        var stored = days.FindAll(DayTables.Day.Column(only is null ? "event_id" : "series"), of, DayTables.Day.Columns);
        var changed = days.Replace(DayTables.Day, stored, series.SelectMany(one => one.Days()), missingDays);
        stored = spans.FindAll(DayTables.Span.Column(only is null ? "id" : "series"), of, DayTables.Span.Columns);
        return changed + spans.Replace(DayTables.Span, stored, series.SelectMany(one => one.Spans()).Select(Followed), missingSpans);
    }

    /// <summary>Adds the new rows.</summary>
    public void Add()
    {
        foreach (var (table, missing) in ((EntityRows, List<object?[]>)[])[(days, missingDays), (spans, missingSpans)])
        {
            foreach (var some in missing.Chunk(Together))
            {
                table.Insert(some);
            }

            missing.Clear();
        }
    }

    public void Dispose()
    {
        foreach (var table in (EntityRows[])[events, days, spans, calendar])
        {
            table.Flush();
            table.Dispose();
        }
    }

    /// <summary>Makes sure that the calendar has each day of the span, and returns the span.</summary>
    private object?[] Followed(object?[] span)
    {
        var (first, last) = (DayText.Read((string)span[1]!).DayNumber, DayText.Read((string)span[2]!).DayNumber);
        if (connection.Prepare(OccurrenceTexts.CountCalendar).With(span[1], span[2]).Number() == last - first + 1)
        {
            return span;
        }

        var all = Enumerable.Range(first, last - first + 1).Select(DateOnly.FromDayNumber)
            .Select(day => new object?[] { DayText.Of(day), DayMask.PlaceOf(day) + 1L });
        foreach (var some in all.Chunk(Together))
        {
            calendar.Insert(some);
        }

        return span;
    }
}
