using System.Globalization;
using Gateway.Catalog;
using Gateway.Catalog.Days;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>Brings the stored days of events to what they should be, and writes only what differs.</summary>
internal sealed class DayStore(WriteConnection connection, DataCatalog catalog, EventColumns columns) : IDisposable
{
    private const int Together = 5000;

    private readonly EntityRows events = connection.RowsOf(new RowLayout(catalog, columns.Events, []));
    private readonly EntityRows days = connection.RowsOf(new RowLayout(catalog, DayTables.Day, []));
    private readonly EntityRows spans = connection.RowsOf(new RowLayout(catalog, DayTables.Span, []));
    private readonly EntityRows calendar = connection.RowsOf(new RowLayout(catalog, DayTables.Calendar, []));

    /// <summary>Reckons the days of some series of a data set, or of all of them.</summary>
    /// <returns>How many are different now.</returns>
    public int Renew(string dataset, IReadOnlyCollection<string>? only)
    {
        var rows = events.FindAll(columns.Dataset, [dataset], columns.All).Select(ByIndex).ToList();
        var series = rows.GroupBy(columns.SeriesOf).Where(one => only?.Contains(one.Key) != false)
            .Select(one => new SeriesDays(columns, one.Key, one)).ToList();
        string[] of = only is null ? [.. rows.Select(row => (string)row[columns.Events.Key.Index]!)] : [.. only];
        return Replace(days, DayTables.Day, only is null ? "event_id" : "series", of, series.SelectMany(one => one.Days()), _ => { })
            + Replace(spans, DayTables.Span, only is null ? "id" : "series", of, series.SelectMany(one => one.Spans()), Follow);
    }

    public void Dispose()
    {
        foreach (var table in (EntityRows[])[events, days, spans, calendar])
        {
            table.Settle();
            table.Dispose();
        }
    }

    /// <param name="rows">Those of the table.</param>
    /// <param name="table">What they are.</param>
    /// <param name="by">By which column those are found that are stored.</param>
    /// <param name="of">Its values.</param>
    /// <param name="wanted">The rows as they should be.</param>
    /// <param name="put">Is told of each that is put.</param>
    private static int Replace(
        EntityRows rows, Entity table, string by, string[] of, IEnumerable<object?[]> wanted, Action<object?[]> put)
    {
        var stored = rows.FindAll(table.Column(by), of, table.Columns).ToDictionary(row => (string)row[0]!, StringComparer.Ordinal);
        List<object?[]> missing = [], different = [];
        foreach (var row in wanted)
        {
            if (!stored.Remove((string)row[0]!, out var known))
            {
                missing.Add(row);
                put(row);
            }
            else if (!known.SequenceEqual(row))
            {
                different.Add(row);
                put(row);
            }
        }

        rows.Delete([.. stored.Keys]);
        foreach (var some in missing.Chunk(Together))
        {
            rows.Insert(some);
        }

        rows.Update([.. table.Columns.Skip(1)], different);
        return stored.Count + missing.Count + different.Count;
    }

    /// <summary>The calendar has the days of each span.</summary>
    private void Follow(object?[] span)
    {
        var (first, last) = (Day(span[1]), Day(span[2]));
        if (connection.Prepare(OccurrenceTexts.CountCalendar).With(span[1], span[2]).Number() == last - first + 1)
        {
            return;
        }

        var all = Enumerable.Range(first, last - first + 1).Select(DateOnly.FromDayNumber).Select(day => new object?[] { HeldDays.Text(day) });
        foreach (var some in all.Chunk(Together))
        {
            calendar.Insert(some);
        }
    }

    private object?[] ByIndex(object?[] found)
    {
        var row = new object?[columns.Events.Columns.Count];
        foreach (var (i, column) in columns.All.Index())
        {
            row[column.Index] = found[i];
        }

        return row;
    }

    private static int Day(object? text) => DateOnly.ParseExact((string)text!, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;
}
