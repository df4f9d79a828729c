using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// The edges of the shapes of zones, by which statements determine whether a point lies in one. Equal shapes share a number and are stored
/// once.
/// </summary>
internal sealed class ShapeEdges : Derived
{
    private static readonly StoredTable Added = new(ZoneTexts.NewEdges.Text, ZoneTexts.EdgeColumns) { IsOfLoad = true };

    private readonly DataCatalog catalog;
    private readonly Entity zones;
    private readonly Column text;
    private readonly Column number;
    private readonly Dictionary<long, string> shapes = [];
    private bool anyGone;

    private ShapeEdges(DataCatalog catalog, Entity zones)
    {
        (this.catalog, this.zones) = (catalog, zones);
        text = zones.Column(Outline.TextColumn);
        number = zones.Column(Outline.NumberColumn);
    }

    public override string Name => "shape-edges";

    public override int Version => 1;

    /// <summary>Returns the edges; null if the catalogue has no zones.</summary>
    public static ShapeEdges? Of(DataCatalog catalog) =>
        catalog.FindEntity(EntityRole.Zone) is { } zones ? new ShapeEdges(catalog, zones) : null;

    public override IReadOnlyList<Column> Reads(Entity entity) => entity == zones ? [number] : [];

    public override IReadOnlyList<Column> Fills(Entity entity) => entity == zones ? [number] : [];

    public override void Fill(Entity entity, object?[] row) => row[number.Index] = TextNumber.Of((string)row[text.Index]!);

    public override void Gone(WriteConnection connection, Entity entity, object?[] row) => anyGone = true;

    public override void New(WriteConnection connection, Entity entity, object?[] row) =>
        shapes.TryAdd((long)row[number.Index]!, (string)row[text.Index]!);

    public override int Apply(WriteConnection connection, long version)
    {
        var any = connection.Prepare(ZoneTexts.AnyEdge);
        var changed = Put(connection, shapes.Where(shape => !any.With(shape.Key).Any()).SelectMany(shape => Rows(shape.Key, shape.Value)));
        if (anyGone)
        {
            changed += connection.Prepare(ZoneTexts.DeleteUnused).With().Run();
        }

        shapes.Clear();
        anyGone = false;
        return changed;
    }

    public override int Rebuild(WriteConnection connection, long version, Action<double> progress)
    {
        using var stored = connection.RowsOf(new RowLayout(catalog, zones, []));
        var dataset = catalog.ReferenceTo(EntityRole.Dataset, zones)!;
        Column[] read = [zones.Key, number, text];
        var changed = RenewEach(connection, zones, dataset, progress, one =>
        {
            var rows = stored.FindAll(dataset, [one], read).Select(found => zones.Row(read, found)).ToList();
            return Refill(stored, zones, rows, version) + Renew(connection, rows.Select(row => (string)row[text.Index]!));
        });
        return changed + connection.Prepare(ZoneTexts.DeleteUnused).With().Run();
    }

    private static int Renew(WriteConnection connection, IEnumerable<string> texts)
    {
        var different = new List<object?[]>();
        foreach (var text in texts.Distinct())
        {
            var number = TextNumber.Of(text);
            var rows = Rows(number, text).ToList();
            var stored = connection.Prepare(ZoneTexts.EdgesOf).With(number).Read(row => row.Row(ZoneTexts.EdgeColumns));
            if (rows.Count != stored.Count || rows.Zip(stored).Any(pair => !pair.First.SequenceEqual(pair.Second)))
            {
                connection.Prepare(ZoneTexts.DeleteEdges).With(number).Run();
                different.AddRange(rows);
            }
        }

        return Put(connection, different);
    }

    private static int Put(WriteConnection connection, IEnumerable<object?[]> rows)
    {
        // Materialize them first: nothing else can be queried while a table is being filled.
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return 0;
        }

        connection.EnsureEmptyTable(ZoneTexts.CreateNewEdges, ZoneTexts.ClearNewEdges);
        connection.Fill(Added, all);
        return connection.Prepare(ZoneTexts.PutEdges).With().Run();
    }

    /// <summary>A shape larger than allowed gets no edges: computing with it might overflow.</summary>
    private static IEnumerable<object?[]> Rows(long number, string text) =>
        ShapeText.Read(text) is var shape && shape.Box().IsOfSize
            ? Edge.Of(shape).Select((edge, i) => new object?[]
            {
                number, (long)i, (long)edge.From.North, (long)edge.From.East, (long)edge.To.North, (long)edge.To.East,
            })
            : [];
}
