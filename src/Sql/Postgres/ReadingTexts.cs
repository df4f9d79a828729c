using System.Globalization;

namespace Gateway.Sql.Postgres;

/// <summary>What is said around the statements of an operation that is read.</summary>
internal static class ReadingTexts
{
    /// <summary>
    /// Keeps the snapshot of the first trip for the next; its isolation is that of the session. A batch by itself is one transaction.
    /// </summary>
    public const string Begin = "begin";

    public const string Commit = "commit";

    /// <summary>How long a statement of this transaction may run, which on this server lasts as long as its rows are taken.</summary>
    public static string TimeLimit(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"set local statement_timeout = {(int)Math.Min(int.MaxValue, time.TotalMilliseconds)}");

    /// <summary>Whether there is any data set.</summary>
    public const string HasDatasets = "select exists (select 1 from dataset)";

    /// <summary>Number and texts of each pattern of days and hours.</summary>
    public static readonly string Patterns = Statement.Of(PatternTexts.All, new PostgresDialect()).Text;

    /// <summary>What is remembered of the sources, in the order of their ids.</summary>
    public static readonly string Sources = Statement.Of(SourceTexts.All, new PostgresDialect()).Text;

    /// <summary>What was answered last to reports of a row. Given: the row.</summary>
    public static readonly string Answered = Statement.Of(ReportTexts.AnsweredOf, new PostgresDialect()).Text;

    /// <summary>What each data set is, for whoever counts.</summary>
    public static readonly string Datasets = Statement.Of(DemandTexts.Datasets, new PostgresDialect()).Text;

    /// <summary>
    /// What follows in the transaction is planned for the values it is given: how often a letter occurs decides whether rows are looked up
    /// by it, or gone through in their order until a page is full. A plan for any letter takes seconds for the most common ones.
    /// </summary>
    public const string PlanForValues = "set local plan_cache_mode = force_custom_plan";

    /// <summary>
    /// What follows in the transaction is planned once for all values: planning the rungs of a search takes longer than to read them.
    /// </summary>
    public const string PlanOnce = "set local plan_cache_mode = force_generic_plan";
}
