using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>The SQL for the table of source states: when each source was last fetched, and the outcome.</summary>
internal static class SourceTexts
{
    /// <summary>The columns, in the order used by the texts.</summary>
    public static readonly IReadOnlyList<Column> Columns =
    [
        Text("id") with { Nullable = false }, Text("list") with { Nullable = false }, Text("origin") with { Nullable = false },
        Text("title"),
        Text("outcome") with { Nullable = false }, Text("message"),
        Text("tried_at"), Text("succeeded_at"), Text("changed_at"), Text("next_at"),
        Whole("row_count"), Whole("version"), Whole("failures") with { Nullable = false },
        Text("etag"), Text("last_modified"), Text("sha256"), Text("fingerprint"), Text("datasets"),
    ];

    private static readonly Phrase Names = LoadTexts.List(Columns);

    /// <summary>Selects all, ordered by id.</summary>
    public static readonly Phrase All = $"select {Names} from source_state order by id";

    /// <summary>Given: the id.</summary>
    public static readonly Phrase One = $"select {Names} from source_state where id = {LoadTexts.Given(1)}";

    /// <summary>Given: the columns.</summary>
    public static readonly Phrase Put =
        $"insert into source_state ({Names}) values ({LoadTexts.Marks(1, Columns.Count)}) on conflict (id) do update set {Anew}";

    /// <summary>Given: the id.</summary>
    public static readonly Phrase Remove = $"delete from source_state where id = {LoadTexts.Given(1)}";

    /// <summary>Tests whether the data set exists with rows of its own. Given: its key.</summary>
    public static readonly Phrase HasDataset =
        $"select 1 from dataset where id = {LoadTexts.Given(1)} and imported_at is not null limit 1";

    /// <summary>Selects the data version in which it last changed; 0 when it does not exist. Given: its key.</summary>
    public static readonly Phrase VersionOfDataset = $"select coalesce(max(version), 0) from dataset where id = {LoadTexts.Given(1)}";

    private static Phrase Anew => Phrase.Join(
        $", ", Columns.Select(column => (Phrase)$"{LoadTexts.Name(column)} = excluded.{LoadTexts.Name(column)}"));

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: true);

    private static Column Whole(string name) => new(name, new FieldType(Scalar.Long), Nullable: true);
}
