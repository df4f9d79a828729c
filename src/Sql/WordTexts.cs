using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL of the table of words: for each row that can be searched its name, readings and the rest, folded. Its key says the length of
/// the name first, so that an index that gives keys in their order gives short names first.
/// </summary>
internal static class WordTexts
{
    /// <summary>Stands before each reading and each text of the rest, so that none runs into the next.</summary>
    public const char Separator = '\u0001';

    public static readonly Name Table = new("word");

    /// <summary>The table in which the grams of the words are indexed, by the key of the words.</summary>
    public static readonly Name Grams = new("gram");

    public static readonly Column Key = new("key", new FieldType(Scalar.Long), Nullable: false);

    /// <summary>The number of what it is, which the key ends in too.</summary>
    public static readonly Column Entity = new("entity", new FieldType(Scalar.Long), Nullable: false);

    public static readonly Column Id = Text("row_id");

    public static readonly Column Name = Text("name");

    public static readonly Column Readings = Text("readings");

    public static readonly Column Rest = Text("rest");

    /// <summary>In the order in which they are stored and handed about.</summary>
    public static readonly IReadOnlyList<Column> Columns = [Key, Entity, Id, Name, Readings, Rest];

    private static readonly Phrase Names = LoadTexts.List(Columns);

    /// <summary>All, in the order of their keys. Given: a key before them, how many.</summary>
    public static readonly Phrase Following =
        $"select {Names} from {Table} where key > {LoadTexts.Given(1)} order by key limit {LoadTexts.Given(2)}";

    /// <summary>Given: the number of the entity, the id.</summary>
    public static readonly Phrase Find =
        $"select {Names} from {Table} where entity = {LoadTexts.Given(1)} and row_id = {LoadTexts.Given(2)}";

    /// <summary>The last key before another; null = there is none. Given: the other.</summary>
    public static readonly Phrase LastBefore = $"select max(key) from {Table} where key < {LoadTexts.Given(1)}";

    /// <summary>Given: the columns.</summary>
    public static readonly Phrase Insert = CopyTexts.Insert(Table, Columns);

    /// <summary>Given: the key.</summary>
    public static readonly Phrase Delete = $"delete from {Table} where key = {LoadTexts.Given(1)}";

    public static readonly Phrase Any = CopyTexts.Any(Table);

    /// <summary>The words of rows that are not there. Given: the number of the entity.</summary>
    public static Phrase Orphans(Entity entity) => $"""
        select {Names} from {Table} where entity = {LoadTexts.Given(1)}
        and not exists (select 1 from {LoadTexts.Table(entity)} r where r.{LoadTexts.Name(entity.Key)} = {Table}.row_id) order by key
        """;

    /// <summary>The columns of the rows of an entity, in the order of their keys. Given: a key before them, how many.</summary>
    public static Phrase RowsFollowing(Entity entity, IEnumerable<Column> columns) => $"""
        select {LoadTexts.List(columns)} from {LoadTexts.Table(entity)}
        where {LoadTexts.Name(entity.Key)} > {LoadTexts.Given(1)} order by {LoadTexts.Name(entity.Key)} limit {LoadTexts.Given(2)}
        """;

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);
}
