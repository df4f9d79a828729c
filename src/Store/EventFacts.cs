using Gateway.Catalog;
using Gateway.Catalog.Days;

namespace Gateway.Store;

/// <summary>What the wording of an event says: whether it is free, whether it was called off, and whom it is for.</summary>
internal sealed class EventFacts : Derived
{
    private static readonly string[] Words = ["fee", "fee_note", "status", "name", "remarks", "target", "keywords"];
    private static readonly string[] Facts = ["is_free", "is_cancelled", "audiences"];

    private readonly DataCatalog catalog;
    private readonly Entity events;
    private readonly Column[] words;
    private readonly Column[] facts;

    private EventFacts(DataCatalog catalog, Entity events)
    {
        (this.catalog, this.events) = (catalog, events);
        words = [.. Words.Select(events.Column)];
        facts = [.. Facts.Select(events.Column)];
    }

    public override string Name => "event-facts";

    public override int Version => 3;

    /// <summary>Returns the facts; null if the catalogue has no such events.</summary>
    public static EventFacts? Of(DataCatalog catalog) =>
        catalog.FindEntity(EntityRole.Event) is { } events && events.Columns.Any(column => column.Name == "is_cancelled")
            ? new EventFacts(catalog, events)
            : null;

    public override IReadOnlyList<Column> Reads(Entity entity) => [];

    public override IReadOnlyList<Column> Fills(Entity entity) => entity == events ? facts : [];

    public override void Fill(Entity entity, object?[] row)
    {
        Set("is_free", Fees.IsFree(row[events.Column("fee").Index] as long?, Text("fee_note")));
        Set("is_cancelled", Cancellation.Of(Text("status"), Text("name") ?? "", Text("remarks")));
        Set("audiences", Audiences.Of(Text("target"), Text("keywords")));

        string? Text(string column) => row[events.Column(column).Index] as string;

        void Set(string column, object? fact) => row[events.Column(column).Index] = fact;
    }

    public override void Gone(WriteConnection connection, Entity entity, object?[] row)
    {
    }

    public override void New(WriteConnection connection, Entity entity, object?[] row)
    {
    }

    public override int Apply(WriteConnection connection, long version) => 0;

    public override int Rebuild(WriteConnection connection, long version, Action<double> progress)
    {
        using var stored = connection.RowsOf(new RowLayout(catalog, events, []));
        var dataset = catalog.ReferenceTo(EntityRole.Dataset, events)!;
        Column[] read = [events.Key, .. words, .. facts];
        return RenewEach(connection, events, dataset, progress, one => Refill(
            stored, events, stored.FindAll(dataset, [one], read).Select(found => events.Row(read, found)), version));
    }
}
