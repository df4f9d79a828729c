using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>The SQL for address points, and for rows located by their addresses.</summary>
internal static class AddressTexts
{
    public static readonly Name Table = new("address_point");

    /// <summary>Rows whose lot is to be looked up.</summary>
    public static readonly Name WantedRows = new("wanted");

    /// <summary>Rows with the points found for them.</summary>
    public static readonly Name LocatedRows = new("located");

    /// <summary>The level of a town, whose lot is empty.</summary>
    public const string OfTown = "TOWN";

    /// <summary>The level of addresses numbered by block and house.</summary>
    public const string OfBlock = "BLOCK";

    /// <summary>The level of addresses numbered by land lot.</summary>
    public const string OfParcel = "PARCEL";

    public static readonly IReadOnlyList<Column> Columns =
    [
        Text("municipality_id"), Text("town"), Text("lot"), Text("publication"), new("number", new FieldType(Scalar.Long), Nullable: false),
        Text("level"), Number("latitude"), Number("longitude"),
    ];

    public static readonly IReadOnlyList<string> Key = ["municipality_id", "town", "lot", "publication", "number"];

    /// <summary>The columns of <see cref="WantedRows"/>.</summary>
    public static readonly IReadOnlyList<Column> WantedColumns =
    [
        new("number", new FieldType(Scalar.Long), Nullable: false), new("place", new FieldType(Scalar.Long), Nullable: false), Text("town"),
        Text("lot"),
    ];

    /// <summary>The columns of <see cref="LocatedRows"/>.</summary>
    public static readonly IReadOnlyList<Column> LocatedColumns =
    [
        Text("id"), Number("latitude") with { Nullable = true }, Number("longitude") with { Nullable = true },
        Text("grain") with { Nullable = true },
    ];

    public static readonly Phrase Newest = $"select coalesce(max(number), 0) from {Table}";

    /// <summary>Given: publication, municipality, the first number to keep.</summary>
    public static readonly Phrase DeleteOlder = $"""
        delete from {Table} where publication = {LoadTexts.Given(1)} and municipality_id = {LoadTexts.Given(2)}
        and number < {LoadTexts.Given(3)}
        """;

    /// <summary>Selects prefecture and name. Given: municipality.</summary>
    public static readonly Phrase NameOf = $"select prefecture, name from municipality where id = {LoadTexts.Given(1)}";

    /// <summary>Selects name, list and point. Given: municipality.</summary>
    public static readonly Phrase Towns = $"""
        select town, publication, latitude, longitude from {Table} where municipality_id = {LoadTexts.Given(1)} and lot = ''
        order by town, publication, number
        """;

    /// <summary>Selects the name of each town with lots, and whether any are by block. Given: municipality.</summary>
    public static readonly Phrase TownsWithLots = $"""
        select town, max(case when level = 'BLOCK' then 1 else 0 end) from {Table}
        where municipality_id = {LoadTexts.Given(1)} and lot <> '' group by town order by town
        """;

    /// <summary>Selects number and place of the wanted rows, level, list and point. Given: municipality.</summary>
    public static readonly Phrase Wanted = $"""
        select w.number, w.place, p.level, p.publication, p.latitude, p.longitude from wanted w cross join {Table} p
        where p.municipality_id = {LoadTexts.Given(1)} and p.town = w.town and p.lot = w.lot
        order by w.number, w.place, p.publication, p.number
        """;

    public static readonly Phrase ClearWanted = $"delete from wanted";

    public static readonly Phrase ClearLocated = $"delete from located";

    public static Phrase CreateWanted(Dialect dialect) => dialect.CreateTemporary(
        WantedRows,
        $"number bigint not null, place bigint not null, town text not null, lot text not null, primary key (number, place)");

    public static Phrase CreateLocated(Dialect dialect) => dialect.CreateTemporary(
        LocatedRows,
        $"{dialect.AnyKey(new Name("id"))}, latitude double precision, longitude double precision, grain text, primary key (id)");

    /// <summary>Updates rows whose points differ from those in <c>located</c>. Given: version.</summary>
    public static Phrase SetLocated(Entity entity)
    {
        var (table, of) = (LoadTexts.Table(entity), new LocatedNames(entity));
        return $"""
            update {table} set {of.Latitude} = l.latitude, {of.Longitude} = l.longitude, {of.Grain} = l.grain,
            {LoadTexts.Name(entity.Column("version"))} = {LoadTexts.Given(1)}
            from located l where {table}.id = l.id and ({table}.{of.Grain} is distinct from l.grain
            or {table}.{of.Latitude} is distinct from l.latitude or {table}.{of.Longitude} is distinct from l.longitude)
            """;
    }

    /// <summary>
    /// Sets the points of rows to the published ones, where there are any; the version stays, since no published value changes.
    /// </summary>
    public static Phrase SetPublished(Entity entity)
    {
        var (table, of) = (LoadTexts.Table(entity), new LocatedNames(entity));
        Phrase grain = $"case when {of.IsCorrected} then 'CORRECTED' else 'PUBLISHED' end";
        return $"""
            update {table} set {of.PublishedGrain} = {grain}, {of.Grain} = {grain}, {of.Latitude} = latitude, {of.Longitude} = longitude
            where latitude is not null and longitude is not null and ({of.PublishedGrain} is distinct from {grain}
            or {of.Grain} is distinct from {grain} or {of.Latitude} is distinct from latitude or {of.Longitude} is distinct from longitude)
            """;
    }

    /// <summary>Clears the grain of the published point of rows without one.</summary>
    public static Phrase ClearPublished(Entity entity)
    {
        var grain = new LocatedNames(entity).PublishedGrain;
        return $"update {LoadTexts.Table(entity)} set {grain} = null where {grain} is not null and (latitude is null or longitude is null)";
    }

    /// <summary>Selects key and address of rows without a published point. Given: municipality.</summary>
    public static Phrase Unplaced(Entity entity, Column municipality) => $"""
        select id, address from {LoadTexts.Table(entity)} where {LoadTexts.Name(municipality)} = {LoadTexts.Given(1)}
        and (latitude is null or longitude is null) and (address is not null or {new LocatedNames(entity).Grain} is not null) order by id
        """;

    /// <summary>Clears derived points of rows without a municipality (any more). Given: version.</summary>
    public static Phrase ClearHomeless(Entity entity, Column municipality)
    {
        var of = new LocatedNames(entity);
        return $"""
            update {LoadTexts.Table(entity)} set {of.Latitude} = null, {of.Longitude} = null, {of.Grain} = null,
            {LoadTexts.Name(entity.Column("version"))} = {LoadTexts.Given(1)}
            where {LoadTexts.Name(municipality)} is null and {of.Grain} is not null and (latitude is null or longitude is null)
            """;
    }

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);

    private static Column Number(string name) => new(name, new FieldType(Scalar.Float), Nullable: false);

    /// <summary>The point columns.</summary>
    private readonly struct LocatedNames(Entity entity)
    {
        public Name Latitude => Of(ColumnRole.LocatedLatitude);

        public Name Longitude => Of(ColumnRole.LocatedLongitude);

        public Name Grain => Of(ColumnRole.LocatedGrain);

        public Name PublishedGrain => Of(ColumnRole.LocationGrain);

        public Name IsCorrected => Of(ColumnRole.IsCorrected);

        private Name Of(ColumnRole role) => new(entity.Column(role).Name);
    }
}
