using Gateway.Catalog;
using Gateway.Catalog.Days;

namespace Gateway.Store;

/// <summary>
/// The days of one series of events, each once: a row for that day alone takes precedence over one whose span contains it.
/// </summary>
/// <param name="columns">The columns of its events.</param>
/// <param name="series">The key of the series.</param>
/// <param name="rows">The rows of its events, by column index.</param>
internal sealed class SeriesDays(EventColumns columns, string series, IEnumerable<object?[]> rows)
{
    /// <summary>A span is followed for a hundred years; open-ended ones are published with a far end date that is not meant.</summary>
    private const int MostFollowed = 36_525;

    private readonly (object?[] Row, HeldDays Days)[] held =
    [
        .. (from row in rows
            let days = HeldDays.Of(Text(row, columns.StartDate), Text(row, columns.EndDate), Text(row, columns.Note))
            where days is not null
            select (Row: row, Days: days))
            .OrderByDescending(one => one.Days.IsCertain).ThenBy(one => KeyOf(columns, one.Row), StringComparer.Ordinal),
    ];

    /// <summary>Returns rows of <see cref="DayTables.Day"/>.</summary>
    public IEnumerable<object?[]> Days()
    {
        var taken = new HashSet<DateOnly>();
        return from one in held
               where one.Days.IsListed
               from day in one.Days.All
               where taken.Add(day)
               select DayRow(one.Row, DayText.Of(day), one.Days.IsCertain);
    }

    /// <summary>Returns rows of <see cref="DayTables.Span"/>.</summary>
    public IEnumerable<object?[]> Spans() => held.Where(one => !one.Days.IsListed).Select(one => SpanRow(one.Row, one.Days));

    private object?[] DayRow(object?[] row, string date, bool isCertain)
    {
        var key = KeyOf(columns, row);
        return [$"{key}@{date}", key, date, isCertain, series];
    }

    private object?[] SpanRow(object?[] row, HeldDays days)
    {
        var last = Math.Min(days.Last.DayNumber, days.First.DayNumber + MostFollowed);
        return
        [
            KeyOf(columns, row), DayText.Of(days.First), DayText.Of(DateOnly.FromDayNumber(last)), days.IsCertain, days.Mask, series,
        ];
    }

    private static string KeyOf(EventColumns columns, object?[] row) => (string)row[columns.Events.Key.Index]!;

    private static string? Text(object?[] row, Column column) => row[column.Index] as string;
}
