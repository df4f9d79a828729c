using System.IO.Hashing;
using System.Text;
using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>The columns of an event from which its days are derived.</summary>
internal sealed class EventColumns(DataCatalog catalog, Entity events)
{
    public Entity Events => events;

    public Column Dataset { get; } = catalog.ReferenceTo(EntityRole.Dataset, events)!;

    public Column StartDate { get; } = events.Column("start_date");

    public Column EndDate { get; } = events.Column("end_date");

    public Column Note { get; } = events.Column("schedule_note");

    /// <summary>
    /// The columns that rows of one series have in common: cities repeat the row for each date, distance or class of one event.
    /// </summary>
    public IReadOnlyList<Column> Series { get; } =
    [
        catalog.ReferenceTo(EntityRole.Dataset, events)!, events.Column(ColumnRole.Name), events.Column(ColumnRole.VenueName),
        events.Column("start_time"), events.Column("end_time"), events.Column("is_cancelled"),
    ];

    public IReadOnlyList<Column> All => [events.Key, .. Series, StartDate, EndDate, Note];

    /// <summary>Returns the key of the series of a row: short, because it is stored with each of its days.</summary>
    /// <param name="row">The values by column index.</param>
    public string SeriesOf(object?[] row)
    {
        var parts = Series.Select(column => row[column.Index] is { } value ? "=" + value : "");
        return Convert.ToHexStringLower(XxHash3.Hash(Encoding.UTF8.GetBytes(string.Join('\0', parts))));
    }
}
