using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL by which words are kept: for each row that can be searched its name, readings and the rest, folded. Their key says the length
/// of the name first, so that an index that gives keys in their order gives short names first.
/// </summary>
internal static class WordTexts
{
    /// <summary>The table in which the grams of the words are indexed, by the key of the words.</summary>
    public static readonly Name Grams = new("gram");

    public static readonly Name Table = new(SearchedWords.Rows.Table);

    /// <summary>By which statements call the words of a row.</summary>
    public static readonly Name Alias = new("w");

    /// <summary>In the order in which they are stored and handed about.</summary>
    public static readonly IReadOnlyList<Column> Columns = SearchedWords.Rows.Columns;

    private static readonly Phrase Names = LoadTexts.List(Columns);

    /// <summary>All, in the order of their keys. Given: a key before them, how many.</summary>
    public static readonly Phrase Following =
        $"select {Names} from {Table} where id > {LoadTexts.Given(1)} order by id limit {LoadTexts.Given(2)}";

    /// <summary>Given: the number of the entity, the key of the row.</summary>
    public static readonly Phrase Find =
        $"select {Names} from {Table} where entity = {LoadTexts.Given(1)} and row_id = {LoadTexts.Given(2)}";

    /// <summary>The last key before another; null = there is none. Given: the other.</summary>
    public static readonly Phrase LastBefore = $"select max(id) from {Table} where id < {LoadTexts.Given(1)}";

    /// <summary>Given: the columns.</summary>
    public static readonly Phrase Insert = CopyTexts.Insert(Table, Columns);

    /// <summary>Given: the key.</summary>
    public static readonly Phrase Delete = $"delete from {Table} where id = {LoadTexts.Given(1)}";

    /// <summary>The words of rows that are not there. Given: the number of the entity.</summary>
    public static Phrase Orphans(Entity entity) => $"""
        select {Names} from {Table} where entity = {LoadTexts.Given(1)}
        and not exists (select 1 from {LoadTexts.Table(entity)} r where r.{LoadTexts.Name(entity.Key)} = {Table}.row_id) order by id
        """;

    /// <summary>The columns of the rows of an entity, in the order of their keys. Given: a key before them, how many.</summary>
    public static Phrase RowsFollowing(Entity entity, IEnumerable<Column> columns) => $"""
        select {LoadTexts.List(columns)} from {LoadTexts.Table(entity)}
        where {LoadTexts.Name(entity.Key)} > {LoadTexts.Given(1)} order by {LoadTexts.Name(entity.Key)} limit {LoadTexts.Given(2)}
        """;
}
