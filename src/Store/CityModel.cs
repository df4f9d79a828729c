using Gateway.Catalog;
using Gateway.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Store;

/// <summary>
/// The EF model of a catalogue, built in a loop: a table for each entity, a column for each of its columns, and the gateway's own tables
/// for data versions, removed rows, the state of sources, the versions of what is derived, searched words, edges of shapes and the places
/// in them, points of addresses, demand, leases, clients, and reports of readers. Migrations are generated from it; it neither reads nor
/// writes rows.
/// </summary>
/// <remarks>
/// References are plain indexed columns without foreign keys. A data set is replaced row by row, in the order of the file and with links
/// set last, so constraints would be checked four times per row for what the loader, the only writer, guarantees by construction (and its
/// tests check); and on SQLite, adding a constraint later rebuilds the whole wide table.
/// </remarks>
internal static class CityModel
{
    public const string DataVersion = "data_version";
    public const string Departure = "departure";
    public const string SourceState = "source_state";
    public const string Derived = "derived";
    public const string Lease = "lease";
    public const string Hours = "hours";
    public const string ApiKey = "api_key";
    public const string KeyUsage = "key_usage";
    public const string Spending = "spending";
    public const string Report = "report";

    /// <summary>The gateway's own tables.</summary>
    private static readonly IReadOnlyList<OwnTable> Own =
    [
        new("DataVersion", DataVersion, ["number"],
            [Whole("number"), Text("at"), Text("dataset_id", nullable: true), Whole("added"), Whole("changed"), Whole("removed"),
                Text("made_at"), Whole("forgotten")]),
        new("Departure", Departure, ["entity", "id", "municipality_id"], TombstoneTexts.Columns)
        {
            Indexes =
            [
                new(["version", "entity", "id"]), new(["municipality_id", "version", "entity", "id"]),
                new(["dataset_id", "version", "entity", "id"]),
            ],
        },
        new("SourceState", SourceState, ["id"], SourceTexts.Columns),
        new("Derived", Derived, ["name"], DerivedTexts.Columns),
        new("Word", WordTexts.Table.Text, [SearchedWords.Key.Name], WordTexts.Columns)
        {
            Indexes =
            [
                new([SearchedWords.Entity.Name, SearchedWords.Row.Name], IsUnique: true),
                new([SearchedWords.Entity.Name, SearchedWords.Name.Name]),
            ],
        },
        new("Hours", Hours, ["id"], PatternTexts.Columns),
        new("ZonePlace", ZoneTexts.Pairs.Text, [SpatialPairs.Zone, SpatialPairs.Place], ZoneTexts.PairColumns)
        {
            Indexes = [new([SpatialPairs.Place, SpatialPairs.Zone])],
        },
        new("ShapeEdge", ZoneTexts.Edges.Text, ["shape_id", "to_north", "number"], ZoneTexts.EdgeColumns),
        new("AddressPoint", AddressTexts.Table.Text, AddressTexts.Key, AddressTexts.Columns),
        new("Demand", DemandTexts.Table, DemandTexts.Key, DemandTexts.Columns) { Indexes = [new(DemandTexts.ByDataset)] },
        new("Lease", Lease, ["name"], LeaseTexts.Columns) { IsOfMoment = true },
        new("ApiKey", ApiKey, ["hash"], ClientTexts.Keys) { Indexes = [new(["changed"])] },
        new("KeyUsage", KeyUsage, ["hash", "day"], ClientTexts.Usage),
        new("Report", Report, ["id"], ReportTexts.Columns) { Indexes = [new(["row_id"]), new(["state", "made_at"])] },
        new("Spending", Spending, ["client", "minute", "gateway"], ClientTexts.Spending)
        {
            Indexes = [new(["changed"])],
            IsOfMoment = true,
        },
    ];

    /// <summary>All tables except those whose rows are momentary and mean nothing in another database.</summary>
    public static IReadOnlyList<StoredTable> Tables(DataCatalog catalog) =>
    [
        .. StoredEntities(catalog).Select(entity => new StoredTable(entity.Table, [.. entity.Columns])),
        .. Own.Where(own => !own.IsOfMoment).Select(own => new StoredTable(own.Table, own.Columns)),
    ];

    /// <param name="model">The model to fill.</param>
    /// <param name="catalog">The catalogue whose tables are built.</param>
    /// <param name="collation">The database's name for the collation by code point.</param>
    /// <param name="order">Called with each index and its columns.</param>
    public static void Build(
        ModelBuilder model, DataCatalog catalog, string collation, Action<IndexBuilder, IReadOnlyList<Column>> order)
    {
        foreach (var entity in StoredEntities(catalog))
        {
            model.SharedTypeEntity<Dictionary<string, object>>(entity.Name, table => Build(table, entity, collation, order));
        }

        foreach (var own in Own)
        {
            model.SharedTypeEntity<Dictionary<string, object>>(own.Name, table => Build(table, own, collation));
        }
    }

    /// <summary>The entities whose rows are stored in tables: a derived entity is a view of those, unless it is listed here.</summary>
    private static IEnumerable<Entity> StoredEntities(DataCatalog catalog) =>
        [
            .. catalog.Entities.Where(entity => !entity.IsDerived), .. DayTables.Of(catalog), .. TownRows.Tables(catalog),
            .. ServiceDates.Tables(catalog),
        ];

    private static void Build(EntityTypeBuilder<Dictionary<string, object>> table, OwnTable own, string collation)
    {
        table.ToTable(own.Table);
        Columns(table, collation, [.. own.Columns]);
        table.HasKey([.. own.Key]);
        foreach (var index in own.Indexes)
        {
            table.HasIndex([.. index.Columns]).IsUnique(index.IsUnique);
        }
    }

    private static void Build(
        EntityTypeBuilder<Dictionary<string, object>> table,
        Entity entity,
        string collation,
        Action<IndexBuilder, IReadOnlyList<Column>> order)
    {
        table.ToTable(entity.Table);
        Columns(table, collation, [.. entity.Columns]);
        table.HasKey(entity.Key.Name);
        foreach (var index in entity.Indexes)
        {
            // Every ordering ends in the key, so an index that does too serves it without a sort. Derived rows are not read in its order.
            string[] columns = [.. entity.IsDerived || index.Contains(entity.Key.Name) ? index : index.Append(entity.Key.Name)];
            order(table.HasIndex(columns), [.. columns.Select(entity.Column)]);
        }

        if (entity.Lookup is { IsByKey: false } lookup)
        {
            // At most one row: a filter through it then leaves the rows of one key, already in the order of the other indexes.
            table.HasIndex(Entity.SnakeCase(lookup.Argument)).IsUnique();
        }
    }

    private static void Columns(EntityTypeBuilder<Dictionary<string, object>> table, string collation, params Column[] columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            var column = columns[i];
            var property = table.IndexerProperty(ClrType(column), column.Name)
                .IsRequired(!column.Nullable).HasColumnOrder(i).ValueGeneratedNever();
            if (column.StoredAs is StoredAs.Text or StoredAs.Json)
            {
                property.UseCollation(collation);
            }
        }
    }

    private static Type ClrType(Column column) => (column.StoredAs, column.Nullable) switch
    {
        (StoredAs.Integer, false) => typeof(long),
        (StoredAs.Integer, true) => typeof(long?),
        (StoredAs.Real, false) => typeof(double),
        (StoredAs.Real, true) => typeof(double?),
        (StoredAs.Boolean, false) => typeof(bool),
        (StoredAs.Boolean, true) => typeof(bool?),
        _ => typeof(string),
    };

    private static Column Whole(string name) => new(name, new FieldType(Scalar.Long), Nullable: false);

    private static Column Text(string name, bool nullable = false) => new(name, new FieldType(Scalar.String), nullable);

    /// <param name="Name">Its name in EF.</param>
    /// <param name="Table">Its name in the database.</param>
    /// <param name="Key">The columns of its key.</param>
    /// <param name="Columns">All its columns.</param>
    private sealed record OwnTable(string Name, string Table, IReadOnlyList<string> Key, IReadOnlyList<Column> Columns)
    {
        /// <summary>The columns, besides the key, by which rows are looked up.</summary>
        public IReadOnlyList<OwnIndex> Indexes { get; init; } = [];

        /// <summary>Whether its rows describe only what is going on at this moment.</summary>
        public bool IsOfMoment { get; init; }
    }

    private sealed record OwnIndex(IReadOnlyList<string> Columns, bool IsUnique = false);
}
