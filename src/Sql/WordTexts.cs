using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL for the stored words: the folded name, readings and rest of each searchable row. Their key begins with the length of the name,
/// so that an index in key order returns short names first.
/// </summary>
internal static class WordTexts
{
    /// <summary>The gram index of the words, by the key of the words.</summary>
    public static readonly Name Grams = new("gram");

    public static readonly Name Table = new(SearchedWords.Rows.Table);

    /// <summary>The alias of a row's words in statements.</summary>
    public static readonly Name Alias = new("w");

    /// <summary>In the order in which they are stored and passed around.</summary>
    public static readonly IReadOnlyList<Column> Columns = SearchedWords.Rows.Columns;

    private static readonly Phrase Names = LoadTexts.List(Columns);

    /// <summary>Selects all in key order. Given: a key before them, how many.</summary>
    public static readonly Phrase Following =
        $"select {Names} from {Table} where id > {LoadTexts.Given(1)} order by id limit {LoadTexts.Given(2)}";

    /// <summary>Given: the number of the entity, the key of the row.</summary>
    public static readonly Phrase Find =
        $"select {Names} from {Table} where entity = {LoadTexts.Given(1)} and row_id = {LoadTexts.Given(2)}";

    /// <summary>Selects the last key before another; null = there is none. Given: the other.</summary>
    public static readonly Phrase LastBefore = $"select max(id) from {Table} where id < {LoadTexts.Given(1)}";

    /// <summary>Given: the columns.</summary>
    public static readonly Phrase Insert = CopyTexts.Insert(Table, Columns);

    /// <summary>Given: the key.</summary>
    public static readonly Phrase Delete = $"delete from {Table} where id = {LoadTexts.Given(1)}";

    /// <summary>Selects the words of rows that do not exist. Given: the number of the entity.</summary>
    public static Phrase Orphans(Entity entity) => $"""
        select {Names} from {Table} where entity = {LoadTexts.Given(1)}
        and not exists (select 1 from {LoadTexts.Table(entity)} r where r.{LoadTexts.Name(entity.Key)} = {Table}.row_id) order by id
        """;

    /// <summary>Selects the columns of an entity's rows in key order. Given: a key before them, how many.</summary>
    public static Phrase RowsFollowing(Entity entity, IEnumerable<Column> columns) => $"""
        select {LoadTexts.List(columns)} from {LoadTexts.Table(entity)}
        where {LoadTexts.Name(entity.Key)} > {LoadTexts.Given(1)} order by {LoadTexts.Name(entity.Key)} limit {LoadTexts.Given(2)}
        """;
}
