using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>The SQL for readers' reports about rows, each with the row as published at the time, and for the answers.</summary>
internal static class ReportTexts
{
    /// <summary>The columns, in the order used by the texts.</summary>
    public static readonly IReadOnlyList<Column> Columns =
    [
        Text("id"), Text("row_id"), Text("row_path"), Text("row_name") with { Nullable = true }, Text("dataset_id"),
        Text("dataset_title"), Text("sort"), Text("text"), Text("original"), Text("made_at"), Text("state"),
        Text("answer") with { Nullable = true }, Text("answered_at") with { Nullable = true },
    ];

    /// <summary>The reports as the operator's graph exposes them.</summary>
    public const string CreateRows = """
        create view row_report as
        select r.id as id, r.id as number, r.row_id as reported_row, r.row_path as path, r.row_name as name, r.dataset_id as published_in,
            r.dataset_title as dataset_title, upper(r.sort) as sort, r.text as text, r.original as original, r.made_at as reported_at,
            r.state = 'closed' as is_closed, r.answer as answer, r.answered_at as answered_at
        from report r;
        """;

    public const string DropRows = "drop view row_report;";

    private static readonly Phrase Names = LoadTexts.List(Columns);

    /// <summary>Given: the columns.</summary>
    public static readonly Phrase Add = $"insert into report ({Names}) values ({LoadTexts.Marks(1, Columns.Count)})";

    public static readonly Phrase Count = $"select count(*) from report";

    /// <summary>Counts the reports in a state. Given: the state.</summary>
    public static readonly Phrase CountOf = $"select count(*) from report where state = {Given(1)}";

    /// <summary>Selects a page of reports in a state, newest first. Given: the state, how many, how many to skip.</summary>
    public static readonly Phrase PageOf =
        $"select {Names} from report where state = {Given(1)} order by made_at desc, id limit {Given(2)} offset {Given(3)}";

    /// <summary>Selects all, newest first.</summary>
    public static readonly Phrase All = $"select {Names} from report order by made_at desc, id";

    /// <summary>Selects the five most recently answered reports of a row, newest answer first. Given: the row.</summary>
    public static readonly Phrase AnsweredOf = $"""
        select {Names} from report where row_id = {Given(1)} and answer is not null order by answered_at desc, id limit 5
        """;

    /// <summary>An unchanged answer keeps its time. Given: answer, when, the id.</summary>
    public static readonly Phrase Answer = $"""
        update report set answer = {Given(1)}, answered_at = {Given(2)} where id = {Given(3)} and answer is distinct from {Given(1)}
        """;

    /// <summary>Given: the state, the id.</summary>
    public static readonly Phrase SetState = $"update report set state = {Given(1)} where id = {Given(2)}";

    private static Parameter Given(int number) => LoadTexts.Given(number);

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);
}
