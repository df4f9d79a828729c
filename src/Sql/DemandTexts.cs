using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>The SQL for the demand table, week by week: only sums, each from one run of one gateway.</summary>
internal static class DemandTexts
{
    public const string Table = "demand";

    /// <summary>The key, the sums, and the data set concerned, which follows from the key and is stored for lookups.</summary>
    public static readonly IReadOnlyList<Column> Columns =
    [
        Text("week"), Text("month"), Text("subject"), Text("name"), Text("within"), Text("run"), Whole("reads"), Whole("row_count"),
        Whole("nulls"), Whole("clients"), Text("dataset_id") with { Nullable = true },
    ];

    /// <summary>The week, the subject, the name, its data set or municipality, and the run of the gateway that counted it.</summary>
    public static readonly string[] Key = ["week", "subject", "name", "within", "run"];

    /// <summary>The index for demand by data set.</summary>
    public static readonly string[] ByDataset = ["dataset_id", "week", "subject", "name", "within"];

    /// <summary>
    /// The sums over all gateways, with the rows they are about where these exist. A query for one data set must not read others: both
    /// databases apply the condition by index before summing.
    /// </summary>
    public const string CreateFigures = """
        create view demand_figure as
        select cast(f.week || ' ' || f.subject || ' ' || f.name || ' ' || f.within as text) as id, f.week as week, f.month as month,
            f.subject as subject, f.name as name, case when f.within <> '' then f.within end as within,
            d.id as dataset_id, m.id as municipality_id,
            f.reads as reads, f.row_count as row_count, f.nulls as nulls, f.clients as clients
        from (
            select week, month, subject, name, within, dataset_id, cast(sum(reads) as bigint) as reads,
                cast(sum(row_count) as bigint) as row_count, cast(sum(nulls) as bigint) as nulls, cast(sum(clients) as bigint) as clients
            from demand group by week, month, subject, name, within, dataset_id) f
        left join dataset d on d.id = f.dataset_id
        left join municipality m on m.code = case
            when f.subject in ('MUNICIPALITY', 'MISSING_MUNICIPALITY') then f.name when f.subject = 'MISSING_KIND' then f.within end;
        """;

    /// <summary>The same for the table as it was before it had data sets.</summary>
    public const string CreateFirstFigures = """
        create view demand_figure as
        select cast(f.week || ' ' || f.subject || ' ' || f.name || ' ' || f.within as text) as id, f.week as week, f.month as month,
            f.subject as subject, f.name as name, case when f.within <> '' then f.within end as within,
            d.id as dataset_id, m.id as municipality_id,
            f.reads as reads, f.row_count as row_count, f.nulls as nulls, f.clients as clients
        from (
            select week, month, subject, name, within, cast(sum(reads) as bigint) as reads, cast(sum(row_count) as bigint) as row_count,
                cast(sum(nulls) as bigint) as nulls, cast(sum(clients) as bigint) as clients
            from demand group by week, month, subject, name, within) f
        left join dataset d on d.id = case
            when f.subject in ('DATASET', 'DATASET_PAGE') then f.name when f.subject = 'CELL' then f.within end
        left join municipality m on m.code = case
            when f.subject in ('MUNICIPALITY', 'MISSING_MUNICIPALITY') then f.name when f.subject = 'MISSING_KIND' then f.within end;
        """;

    public const string DropFigures = "drop view demand_figure;";

    /// <summary>
    /// Fills in the data set of lines without one: old ones, and those of gateways not yet updated, which do not know the column.
    /// </summary>
    public static readonly Phrase FillDatasets = $"""
        update demand set dataset_id = case when subject = 'CELL' then within else name end
        where dataset_id is null and subject in ('DATASET', 'DATASET_PAGE', 'CELL')
        """;

    private static readonly Phrase Names = LoadTexts.List(Columns);

    /// <summary>Given: the first week to keep.</summary>
    public static readonly Phrase Forget = $"delete from demand where week < {LoadTexts.Given(1)}";

    /// <summary>Selects each data set with its kind and the code of its publisher.</summary>
    public static readonly Phrase Datasets =
        $"select d.id, d.kind, m.code from dataset d left join municipality m on m.id = d.publisher_id";

    /// <summary>Inserts rows, replacing those with the same keys. Given: the columns of each.</summary>
    public static Phrase Put(int rows)
    {
        var values = Phrase.Join($", ", Enumerable.Range(0, rows)
            .Select(row => (Phrase)$"({LoadTexts.Marks((row * Columns.Count) + 1, Columns.Count)})"));
        var sums = Phrase.Join($", ", Columns.Where(column => column.Type.Scalar == Scalar.Long)
            .Select(column => (Phrase)$"{LoadTexts.Name(column)} = excluded.{LoadTexts.Name(column)}"));
        return $"insert into demand ({Names}) values {values} on conflict (week, subject, name, within, run) do update set {sums}";
    }

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);

    private static Column Whole(string name) => new(name, new FieldType(Scalar.Long), Nullable: false);
}
