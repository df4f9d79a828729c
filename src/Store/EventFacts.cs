using Gateway.Catalog;
using Gateway.Catalog.Days;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>What the words of an event say: whether it is free, whether it was called off, and whom it is for.</summary>
internal sealed class EventFacts : Derived
{
    private readonly DataCatalog catalog;
    private readonly Entity events;
    private readonly Column[] facts;
    private readonly Column[] words;

    private EventFacts(DataCatalog catalog, Entity events)
    {
        (this.catalog, this.events) = (catalog, events);
        facts = [events.Column("is_free"), events.Column("is_cancelled"), events.Column("audiences")];
        words = [.. WordColumns.Select(events.Column)];
    }

    public override string Name => "event-facts";

    public override int Version => 1;

    private static string[] WordColumns => ["fee", "fee_note", "status", "name", "remarks", "target", "keywords"];

    /// <summary>Null when the catalogue has no such events.</summary>
    public static EventFacts? Of(DataCatalog catalog) =>
        catalog.FindEntity(EntityRole.Event) is { } events && events.Columns.Any(column => column.Name == "is_cancelled")
            ? new EventFacts(catalog, events)
            : null;

    public override IReadOnlyList<Column> Reads(Entity entity) => [];

    public override IReadOnlyList<Column> Sets(Entity entity) => [];

    public override IReadOnlyList<Column> Fills(Entity entity) => entity == events ? facts : [];

    public override void Fill(Entity entity, object?[] row)
    {
        row[facts[0].Index] = Fees.IsFree(row[words[0].Index] as long?, Text(row, 1));
        row[facts[1].Index] = Cancellation.Of(Text(row, 2), Text(row, 3) ?? "", Text(row, 4));
        row[facts[2].Index] = Audiences.Of(Text(row, 5), Text(row, 6));
    }

    public override void Create(WriteConnection connection)
    {
    }

    public override void Gone(WriteConnection connection, Entity entity, object?[] row)
    {
    }

    public override void New(WriteConnection connection, Entity entity, object?[] row)
    {
    }

    public override int Settle(WriteConnection connection, long version) => 0;

    public override int Rebuild(WriteConnection connection, long version, Action<double> progress)
    {
        using var stored = connection.RowsOf(new RowLayout(catalog, events, []));
        var dataset = catalog.ReferenceTo(EntityRole.Dataset, events)!;
        var all = connection.Prepare(LoadTexts.Values(events, dataset)).With().Read(row => row.Text(0));
        var changed = 0;
        foreach (var (done, one) in all.Index())
        {
            progress((double)done / all.Count);
            changed += Renew(stored, dataset, one, version);
        }

        return changed;
    }

    private int Renew(EntityRows stored, Column dataset, string one, long version)
    {
        Column[] read = [events.Key, .. words, .. facts];
        var changed = new List<object?[]>();
        foreach (var found in stored.FindAll(dataset, [one], read))
        {
            var row = new object?[events.Columns.Count];
            foreach (var (i, column) in read.Index())
            {
                row[column.Index] = found[i];
            }

            Fill(events, row);
            if (!facts.Select(fact => row[fact.Index]).SequenceEqual(found[^facts.Length..]))
            {
                row[events.Column("version").Index] = version;
                changed.Add(row);
            }
        }

        stored.Update([.. facts, events.Column("version")], changed);
        return changed.Count;
    }

    private string? Text(object?[] row, int word) => row[words[word].Index] as string;
}
