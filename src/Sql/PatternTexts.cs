using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL of the patterns of days and hours: what many rows state alike stands once in a table, and each row has its number. What is not
/// stated is NULL there.
/// </summary>
internal static class PatternTexts
{
    private static readonly string[] Names = ["days", "opens_at", "closes_at", "closes_next_day", "note"];

    public static readonly IReadOnlyList<Column> Columns =
    [
        new("id", new FieldType(Scalar.Long), Nullable: false),
        .. Names.Select(name => new Column(name, new FieldType(Scalar.String), Nullable: true)),
    ];

    /// <summary>Number and texts of each.</summary>
    public static readonly Phrase All = $"select {LoadTexts.List(Columns)} from hours order by id";

    /// <summary>Rows as they are put into <c>timed</c>.</summary>
    public static readonly IReadOnlyList<Column> TimedColumns =
        [new("id", new FieldType(Scalar.String), Nullable: false), new("pattern", new FieldType(Scalar.Long), Nullable: true)];

    /// <summary>Given: number, texts.</summary>
    public static readonly Phrase Insert =
        $"insert into hours ({LoadTexts.List(Columns)}) values ({LoadTexts.Marks(1, 6)}) on conflict (id) do nothing";

    /// <summary>The rows that state anything, in their order: few do, and what is open is among them.</summary>
    public const string CreateIndex = "create index \"IX_facility_hours\" on facility (id, hours_id) where hours_id is not null;";

    public const string DropIndex = "drop index \"IX_facility_hours\";";

    /// <summary>The same of each municipality: it may have many places, of which few state anything.</summary>
    public const string CreateIndexOfCities =
        "create index \"IX_facility_municipality_id_hours\" on facility (municipality_id, id, hours_id) where hours_id is not null;";

    public const string DropIndexOfCities = "drop index \"IX_facility_municipality_id_hours\";";

    /// <summary>Those that no row states any more: one look at all rows costs less than an index that each import would keep.</summary>
    public static Phrase DeleteUnused(Entity entity, Column pattern)
    {
        var column = LoadTexts.Name(pattern);
        return $"delete from hours where id not in (select {column} from {LoadTexts.Table(entity)} where {column} is not null)";
    }

    /// <summary>The rows whose pattern is another from now on.</summary>
    public static Phrase CreateTimed(Dialect dialect) =>
        dialect.CreateTemporary(Timed, $"{dialect.AnyKey(new Name("id"))}, pattern bigint, primary key (id)");

    public static readonly Phrase ClearTimed = $"delete from {Timed}";

    /// <summary>Gives the rows in <c>timed</c> the numbers of their patterns.</summary>
    public static Phrase SetTimed(Entity entity, Column pattern) => $"""
        update {LoadTexts.Table(entity)} set {LoadTexts.Name(pattern)} = (
        select t.pattern from {Timed} t where t.id = {LoadTexts.Table(entity)}.{LoadTexts.Name(entity.Key)})
        where {LoadTexts.Name(entity.Key)} in (select id from {Timed})
        """;

    /// <summary>The rows that state anything or have a number: that, and the columns that state it.</summary>
    public static Phrase Rows(Entity entity, IReadOnlyList<Column> columns, IReadOnlyList<Column> stating) => $"""
        select {LoadTexts.List(columns)} from {LoadTexts.Table(entity)}
        where {Phrase.Join($" or ", stating.Select(column => (Phrase)$"{LoadTexts.Name(column)} is not null"))}
        """;

    private static Name Timed => new("timed");
}
