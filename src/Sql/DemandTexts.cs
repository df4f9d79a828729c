using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>The SQL of the table that keeps what was asked for, week by week: only sums, each of one run of one gateway.</summary>
internal static class DemandTexts
{
    public const string Table = "demand";

    /// <summary>The key, then the sums.</summary>
    public static readonly IReadOnlyList<Column> Columns =
    [
        Text("week"), Text("subject"), Text("name"), Text("run"), Whole("reads"), Whole("row_count"), Whole("nulls"), Text("clients"),
    ];

    /// <summary>A week, what of, which one, and which run of which gateway counted it.</summary>
    public static readonly string[] Key = ["week", "subject", "name", "run"];

    private static readonly Phrase Names = LoadTexts.List(Columns);

    /// <summary>Given: the first week, the last one.</summary>
    public static readonly Phrase Between =
        $"select {Names} from demand where week >= {LoadTexts.Given(1)} and week <= {LoadTexts.Given(2)} order by week, subject, name, run";

    /// <summary>Given: the first week that stays.</summary>
    public static readonly Phrase Forget = $"delete from demand where week < {LoadTexts.Given(1)}";

    /// <summary>Each data set with its kind, and the code of its publisher.</summary>
    public static readonly Phrase Datasets =
        $"select d.id, d.kind, m.code from dataset d left join municipality m on m.id = d.publisher_id";

    /// <summary>Puts rows in the place of those with their keys. Given: the columns of each.</summary>
    public static Phrase Put(int rows)
    {
        var values = Phrase.Join($", ", Enumerable.Range(0, rows)
            .Select(row => (Phrase)$"({LoadTexts.Marks((row * Columns.Count) + 1, Columns.Count)})"));
        var sums = Phrase.Join($", ", Columns.Skip(Key.Length)
            .Select(column => (Phrase)$"{LoadTexts.Name(column)} = excluded.{LoadTexts.Name(column)}"));
        return $"insert into demand ({Names}) values {values} on conflict (week, subject, name, run) do update set {sums}";
    }

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);

    private static Column Whole(string name) => new(name, new FieldType(Scalar.Long), Nullable: false);
}
