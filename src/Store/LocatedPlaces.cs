using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// The point of each place and event: the published one, or else the one that lists of addresses have for its address. Lists of rows show
/// the latter only on request.
/// </summary>
internal sealed class LocatedPlaces : Derived
{
    private static readonly StoredTable LocatedTable = new(AddressTexts.LocatedRows.Text, AddressTexts.LocatedColumns) { IsOfLoad = true };

    private readonly Dictionary<Entity, Column> placeOf;
    private readonly Dictionary<(Entity Entity, string Id), (string Municipality, string Address)> waiting = [];
    private readonly Dictionary<string, AddressTownBook?> books = new(StringComparer.Ordinal);

    private LocatedPlaces(DataCatalog catalog, IEnumerable<Entity> entities) =>
        placeOf = entities.ToDictionary(entity => entity, entity => catalog.ReferenceTo(EntityRole.Municipality, entity)!);

    public override string Name => "located-places";

    public override int Version => 1;

    /// <summary>The number of addresses located by this object, by precision.</summary>
    public AddressTally Tally { get; } = new();

    /// <summary>Returns the points; null if no rows have points that may be derived.</summary>
    public static LocatedPlaces? Of(DataCatalog catalog)
    {
        var entities = catalog.Entities.Where(entity => entity.FindColumn(ColumnRole.LocatedGrain) is not null).ToList();
        return entities.Count == 0 ? null : new LocatedPlaces(catalog, entities);
    }

    public override IReadOnlyList<Column> Reads(Entity entity) => placeOf.TryGetValue(entity, out var place) ? [place] : [];

    public override IReadOnlyList<Column> Fills(Entity entity) => !placeOf.ContainsKey(entity) ? [] :
    [
        .. new[] { ColumnRole.LocationGrain, ColumnRole.LocatedGrain, ColumnRole.LocatedLatitude, ColumnRole.LocatedLongitude }
            .Select(entity.Column),
    ];

    /// <summary>Fills in the published point; a missing one is looked up once all rows are there.</summary>
    public override void Fill(Entity entity, object?[] row)
    {
        var isPlaced = IsPlaced(entity, row);
        var grain = isPlaced ? Of(ColumnRole.IsCorrected) is true ? Grains.Corrected : Grains.Published : null;
        Set(ColumnRole.LocationGrain, grain);
        Set(ColumnRole.LocatedGrain, grain);
        Set(ColumnRole.LocatedLatitude, isPlaced ? Of(ColumnRole.Latitude) : null);
        Set(ColumnRole.LocatedLongitude, isPlaced ? Of(ColumnRole.Longitude) : null);

        object? Of(ColumnRole role) => row[entity.Column(role).Index];

        void Set(ColumnRole role, object? value) => row[entity.Column(role).Index] = value;
    }

    public override void Gone(WriteConnection connection, Entity entity, object?[] row)
    {
    }

    public override void New(WriteConnection connection, Entity entity, object?[] row)
    {
        var key = (entity, (string)row[entity.Key.Index]!);
        if (!IsPlaced(entity, row) && row[entity.Column(ColumnRole.Address).Index] is string address
            && row[placeOf[entity].Index] is string municipality)
        {
            waiting[key] = (municipality, address);
        }
        else
        {
            waiting.Remove(key);
        }
    }

    public override int Apply(WriteConnection connection, long version)
    {
        var changed = 0;
        foreach (var group in waiting.GroupBy(row => (row.Key.Entity, row.Value.Municipality)))
        {
            var (entity, municipality) = group.Key;
            if (BookOf(connection, municipality) is { } book)
            {
                var rows = group.Select(row => (row.Key.Id, (string?)row.Value.Address)).ToList();
                changed += Locate(connection, entity, municipality, book, rows, version);
            }
        }

        waiting.Clear();
        books.Clear();
        return changed;
    }

    public override int Rebuild(WriteConnection connection, long version, Action<double> progress)
    {
        var (changed, done) = (0, 0);
        foreach (var (entity, place) in placeOf)
        {
            connection.Execute(AddressTexts.SetPublished(entity));
            connection.Execute(AddressTexts.ClearPublished(entity));
            changed += connection.Prepare(AddressTexts.ClearHomeless(entity, place)).With(version).Run();
            var before = done++;
            changed += RenewEach(
                connection, entity, place, fraction => progress((before + fraction) / placeOf.Count),
                municipality => Renew(connection, entity, municipality, version));
        }

        books.Clear();
        return changed;
    }

    private int Renew(WriteConnection connection, Entity entity, string municipality, long version)
    {
        var rows = connection.Prepare(AddressTexts.Unplaced(entity, placeOf[entity])).With(municipality)
            .Read(row => (row.Text(0), row.IsNull(1) ? null : row.Text(1)));
        return rows.Count == 0 ? 0 : Locate(connection, entity, municipality, BookOf(connection, municipality), rows, version);
    }

    private int Locate(
        WriteConnection connection, Entity entity, string municipality, AddressTownBook? book, List<(string Id, string? Address)> rows,
        long version)
    {
        var addresses = rows.Where(row => row.Address is not null).Select(row => row.Address!).ToList();
        var found = book is null
            ? [.. addresses.Select(_ => new AddressFound(AddressRefusal.MunicipalityUnknown))]
            : new AddressFinder(connection, municipality, book).Find(addresses);
        foreach (var one in found)
        {
            Tally.Add(one);
        }

        var next = 0;
        connection.EnsureEmptyTable(AddressTexts.CreateLocated, AddressTexts.ClearLocated);
        connection.Fill(LocatedTable, rows.Select(row => Row(row.Id, row.Address is null ? default : found[next++])));
        return connection.Prepare(AddressTexts.SetLocated(entity)).With(version).Run();
    }

    /// <summary>
    /// Rounds the point to the centimetre, like the corners of shapes: an average of points has digits that nobody published.
    /// </summary>
    private static object?[] Row(string id, AddressFound found) =>
        found.Grain is { } grain && Corner.Of(found.Point.Latitude, found.Point.Longitude) is var point
            ? [id, point.Latitude, point.Longitude, grain]
            : [id, null, null, null];

    private AddressTownBook? BookOf(WriteConnection connection, string municipality)
    {
        if (!books.TryGetValue(municipality, out var book))
        {
            books.Add(municipality, book = AddressTownBook.Read(connection, municipality));
        }

        return book;
    }

    private static bool IsPlaced(Entity entity, object?[] row) =>
        row[entity.Column(ColumnRole.Latitude).Index] is not null && row[entity.Column(ColumnRole.Longitude).Index] is not null;
}

/// <summary>The number of addresses found, by grain, and not found, by reason.</summary>
internal sealed class AddressTally
{
    private readonly SortedDictionary<string, int> found = new(StringComparer.Ordinal);
    private readonly SortedDictionary<AddressRefusal, int> refused = [];

    public IReadOnlyDictionary<string, int> Found => found;

    public IReadOnlyDictionary<AddressRefusal, int> Refused => refused;

    public void Add(AddressFound one)
    {
        if (one.Grain is { } grain)
        {
            found[grain] = found.GetValueOrDefault(grain) + 1;
        }
        else
        {
            refused[one.Refusal!.Value] = refused.GetValueOrDefault(one.Refusal.Value) + 1;
        }
    }
}
