using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// The days of events. A load affects the series of its rows: each is recomputed from all its rows, and what differs from what is stored is
/// written.
/// </summary>
internal sealed class EventDays : Derived
{
    private readonly Dictionary<string, HashSet<string>> seriesOf = new(StringComparer.Ordinal);
    private readonly DataCatalog catalog;
    private readonly Entity events;
    private readonly EventColumns columns;

    private EventDays(DataCatalog catalog, Entity events)
    {
        (this.catalog, this.events) = (catalog, events);
        columns = new EventColumns(catalog, events);
    }

    public override string Name => "event-days";

    public override int Version => 4;

    /// <summary>Returns the days; null if the catalogue has no occurrences of events.</summary>
    public static EventDays? Of(DataCatalog catalog) =>
        catalog.FindEntity(EntityRole.Occurrence) is not null && catalog.FindEntity(EntityRole.Event) is { } events
            ? new EventDays(catalog, events)
            : null;

    public override IReadOnlyList<Column> Reads(Entity entity) => entity == events ? columns.Series : [];

    public override void Gone(WriteConnection connection, Entity entity, object?[] row)
    {
        var dataset = (string)row[columns.Dataset.Index]!;
        if (!seriesOf.TryGetValue(dataset, out var series))
        {
            seriesOf.Add(dataset, series = new HashSet<string>(StringComparer.Ordinal));
        }

        series.Add(columns.SeriesOf(row));
    }

    public override void New(WriteConnection connection, Entity entity, object?[] row) => Gone(connection, entity, row);

    public override int Apply(WriteConnection connection, long version)
    {
        if (seriesOf.Count == 0)
        {
            return 0;
        }

        using var store = new DayStore(connection, catalog, columns);
        var changed = seriesOf.Sum(dataset => store.Renew(dataset.Key, dataset.Value));
        store.Add();
        seriesOf.Clear();
        return changed;
    }

    public override int Rebuild(WriteConnection connection, long version, Action<double> progress)
    {
        using var store = new DayStore(connection, catalog, columns);
        var changed = connection.Prepare(OccurrenceTexts.ClearDays).With().Run();
        changed += connection.Prepare(OccurrenceTexts.ClearSpans).With().Run();
        return changed + RenewEach(connection, events, columns.Dataset, progress, dataset =>
        {
            var renewed = store.Renew(dataset, only: null);
            store.Add();
            return renewed;
        });
    }
}
