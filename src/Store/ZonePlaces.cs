using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Which places and events lie in which zones, edges included: computed when either moves, so that lists of both are joins that filter,
/// page and count.
/// </summary>
internal sealed class ZonePlaces : Derived
{
    private static readonly StoredTable Pairs = new(ZoneTexts.NewPairs.Text, ZoneTexts.PairColumns) { IsOfLoad = true };
    private static readonly StoredTable Moved = new(ZoneTexts.Moved.Text, ZoneTexts.MovedColumns) { IsOfLoad = true };

    private readonly Entity zones;
    private readonly Column dataset;
    private readonly Dictionary<Entity, (Column Latitude, Column Longitude)> located;
    private readonly HashSet<string> movedZones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Corner?> movedPlaces = new(StringComparer.Ordinal);
    private bool? hasZones;

    private ZonePlaces(DataCatalog catalog, Entity zones)
    {
        this.zones = zones;
        dataset = catalog.ReferenceTo(EntityRole.Dataset, zones)!;
        located = catalog.Entities.Where(entity => entity is { IsDerived: false, IsLocated: true }).ToDictionary(
            entity => entity, entity => (entity.Column(ColumnRole.Latitude), entity.Column(ColumnRole.Longitude)));
    }

    public override string Name => "zone-places";

    public override int Version => 1;

    /// <summary>Returns the pairs; null if the catalogue has no zones.</summary>
    public static ZonePlaces? Of(DataCatalog catalog) =>
        catalog.FindEntity(EntityRole.Zone) is { } zones ? new ZonePlaces(catalog, zones) : null;

    public override IReadOnlyList<Column> Reads(Entity entity) =>
        entity == zones ? [zones.Key]
        : located.TryGetValue(entity, out var point) ? [entity.Key, point.Latitude, point.Longitude]
        : [];

    public override void Gone(WriteConnection connection, Entity entity, object?[] row) => Move(connection, entity, row, isThere: false);

    public override void New(WriteConnection connection, Entity entity, object?[] row) => Move(connection, entity, row, isThere: true);

    public override int Apply(WriteConnection connection, long version)
    {
        if (movedZones.Count + movedPlaces.Count == 0)
        {
            return 0;
        }

        FillMoved(connection);
        List<object?[]> pairs = [.. OfMovedZones(connection), .. OfMovedPlaces(connection)];
        connection.EnsureEmptyTable(ZoneTexts.CreateNewPairs, ZoneTexts.ClearNewPairs);
        connection.Fill(Pairs, pairs);
        movedZones.Clear();
        movedPlaces.Clear();
        return connection.Prepare(ZoneTexts.DeletePairs).With().Run() + connection.Prepare(ZoneTexts.PutPairs).With().Run();
    }

    public override int Rebuild(WriteConnection connection, long version, Action<double> progress)
    {
        var orphans = connection.Prepare(ZoneTexts.DeleteOrphans).With().Run();
        return orphans + RenewEach(connection, zones, dataset, progress, one =>
        {
            movedZones.UnionWith(connection.Prepare(LoadTexts.SelectWhere(zones, [zones.Key], dataset)).With(one).Read(row => row.Text(0)));
            return Apply(connection, version);
        });
    }

    /// <summary>
    /// Records that a row moved. While there are no zones, moves of places need no tracking: a new zone looks at all places, including
    /// those of this load.
    /// </summary>
    private void Move(WriteConnection connection, Entity entity, object?[] row, bool isThere)
    {
        var key = (string)row[entity.Key.Index]!;
        if (entity == zones)
        {
            movedZones.Add(key);
        }
        else if (hasZones ??= connection.Prepare(CopyTexts.Any(new Name(zones.Table))).With().Any())
        {
            var (latitude, longitude) = located[entity];
            var point = PlacePoints.Of(row[latitude.Index], row[longitude.Index]);
            if (point is not null || movedPlaces.ContainsKey(key))
            {
                movedPlaces[key] = isThere ? point : null;
            }
        }
    }

    private void FillMoved(WriteConnection connection)
    {
        connection.EnsureEmptyTable(ZoneTexts.CreateMoved, ZoneTexts.ClearMoved);
        connection.Fill(Moved,
        [
            .. movedZones.Select(key => new object?[] { key, 1L }),
            .. movedPlaces.Keys.Select(key => new object?[] { key, 0L }),
        ]);
    }

    /// <summary>
    /// Returns the pairs of the moved zones. Zones of one data set lie close together, so the places around all of them are read once.
    /// </summary>
    private IEnumerable<object?[]> OfMovedZones(WriteConnection connection)
    {
        var there = connection.Prepare(ZoneTexts.MovedZones).With()
            .Read(row => (Key: row.Text(0), Dataset: row.Text(1), Cover: new Cover(ShapeText.Read(row.Text(2)))));
        foreach (var layer in there.GroupBy(zone => zone.Dataset))
        {
            var places = new PlacePoints(PlacesIn(connection, layer.Select(zone => zone.Cover.Box).Aggregate(ShapeBox.Around)));
            foreach (var pair in layer.SelectMany(zone => PairsOf(zone.Key, zone.Cover, places)))
            {
                yield return pair;
            }
        }
    }

    /// <summary>Returns the pairs of the moved places, reading only the shapes of zones whose box contains one.</summary>
    private IEnumerable<object?[]> OfMovedPlaces(WriteConnection connection)
    {
        var places = new PlacePoints(movedPlaces.Where(place => place.Value is not null).Select(place => (place.Key, place.Value!.Value)));
        if (places.Box is not { } around)
        {
            return [];
        }

        var touching = connection.Prepare(ZoneTexts.ZonesTouching).With(Sides(around, 0)).Read(row => (
            Key: row.Text(0), Box: new ShapeBox(Corner.Of(row.Real(1), row.Real(2)), Corner.Of(row.Real(3), row.Real(4)))));
        var shape = connection.Prepare(ZoneTexts.ShapeOf);
        return touching.Where(zone => places.Within(zone.Box).Any()).SelectMany(zone =>
            PairsOf(zone.Key, new Cover(ShapeText.Read(shape.With(zone.Key).Read(row => row.Text(0))[0])), places));
    }

    private static IEnumerable<object?[]> PairsOf(string zone, Cover cover, PlacePoints places) =>
        places.Within(cover.Box).Where(place => cover.Holds(place.At)).Select(place => new object?[] { zone, place.Key });

    private IEnumerable<(string Key, Corner At)> PlacesIn(WriteConnection connection, ShapeBox box) => located.SelectMany(of =>
        connection.Prepare(ZoneTexts.PlacesIn(of.Key, of.Value.Latitude, of.Value.Longitude)).With(Sides(box, 1))
            .Read(row => (row.Text(0), Corner.Of(row.Real(1), row.Real(2)))));

    /// <summary>
    /// Returns the sides of a box in degrees, widened by some corner units, because points are rounded to the nearest corner.
    /// </summary>
    private static object?[] Sides(ShapeBox box, int wider)
    {
        var (low, high) = (box.SouthWest, box.NorthEast);
        var more = (double)wider / Corner.PerDegree;
        return [low.Latitude - more, low.Longitude - more, high.Latitude + more, high.Longitude + more];
    }
}
