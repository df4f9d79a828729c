using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL for patterns of days and hours: what many rows state alike is stored once in a table, and each row has its number. Anything
/// not stated is NULL there.
/// </summary>
internal static class PatternTexts
{
    private static readonly string[] Names = ["days", "opens_at", "closes_at", "closes_next_day", "note"];

    public static readonly IReadOnlyList<Column> Columns =
    [
        new("id", new FieldType(Scalar.Long), Nullable: false),
        .. Names.Select(name => new Column(name, new FieldType(Scalar.String), Nullable: true)),
    ];

    /// <summary>Selects number and texts of each.</summary>
    public static readonly Phrase All = $"select {LoadTexts.List(Columns)} from hours order by id";

    /// <summary>The columns of the rows in <c>timed</c>.</summary>
    public static readonly IReadOnlyList<Column> TimedColumns =
        [new("id", new FieldType(Scalar.String), Nullable: false), new("pattern", new FieldType(Scalar.Long), Nullable: true)];

    /// <summary>Given: number, texts.</summary>
    public static readonly Phrase Insert =
        $"insert into hours ({LoadTexts.List(Columns)}) values ({LoadTexts.Marks(1, 6)}) on conflict (id) do nothing";

    /// <summary>An index on the rows that state any hours, in key order: few do, and the open ones are among them.</summary>
    public const string CreateIndex = "create index \"IX_facility_hours\" on facility (id, hours_id) where hours_id is not null;";

    public const string DropIndex = "drop index \"IX_facility_hours\";";

    /// <summary>The same by municipality: it may have many places, of which few state any hours.</summary>
    public const string CreateIndexOfCities =
        "create index \"IX_facility_municipality_id_hours\" on facility (municipality_id, id, hours_id) where hours_id is not null;";

    public const string DropIndexOfCities = "drop index \"IX_facility_municipality_id_hours\";";

    /// <summary>Deletes patterns that no row has any more: one scan costs less than an index that every import would maintain.</summary>
    public static Phrase DeleteUnused(Entity entity, Column pattern)
    {
        var column = LoadTexts.Name(pattern);
        return $"delete from hours where id not in (select {column} from {LoadTexts.Table(entity)} where {column} is not null)";
    }

    /// <summary>The rows whose pattern changes.</summary>
    public static Phrase CreateTimed(Dialect dialect) =>
        dialect.CreateTemporary(Timed, $"{dialect.AnyKey(new Name("id"))}, pattern bigint, primary key (id)");

    public static readonly Phrase ClearTimed = $"delete from {Timed}";

    /// <summary>Sets the pattern numbers of the rows in <c>timed</c>.</summary>
    public static Phrase SetTimed(Entity entity, Column pattern) => $"""
        update {LoadTexts.Table(entity)} set {LoadTexts.Name(pattern)} = (
        select t.pattern from {Timed} t where t.id = {LoadTexts.Table(entity)}.{LoadTexts.Name(entity.Key)})
        where {LoadTexts.Name(entity.Key)} in (select id from {Timed})
        """;

    /// <summary>Selects the rows that state any hours or have a number: the number, and the columns that state hours.</summary>
    public static Phrase Rows(Entity entity, IReadOnlyList<Column> columns, IReadOnlyList<Column> stating) => $"""
        select {LoadTexts.List(columns)} from {LoadTexts.Table(entity)}
        where {Phrase.Join($" or ", stating.Select(column => (Phrase)$"{LoadTexts.Name(column)} is not null"))}
        """;

    private static Name Timed => new("timed");
}
