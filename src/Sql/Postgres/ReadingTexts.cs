using System.Globalization;

namespace Gateway.Sql.Postgres;

/// <summary>The SQL around the statements of a read operation.</summary>
internal static class ReadingTexts
{
    /// <summary>
    /// Keeps the snapshot of the first round trip for the next; its isolation is that of the session. A single batch is
    /// one transaction by itself.
    /// </summary>
    public const string Begin = "begin";

    public const string Commit = "commit";

    public const string Rollback = "rollback";

    /// <summary>
    /// Limits the run time of statements in this transaction; on this server a statement runs until its rows are consumed.
    /// </summary>
    public static string TimeLimit(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"set local statement_timeout = {(int)Math.Min(int.MaxValue, time.TotalMilliseconds)}");

    /// <summary>Whether there is any data set.</summary>
    public const string HasDatasets = "select exists (select 1 from dataset)";

    /// <summary>Selects number and texts of each pattern of days and hours.</summary>
    public static readonly string Patterns = Statement.Of(PatternTexts.All, new PostgresDialect()).Text;

    /// <summary>Selects the state of the sources, ordered by id.</summary>
    public static readonly string Sources = Statement.Of(SourceTexts.All, new PostgresDialect()).Text;

    /// <summary>Selects the latest answers to reports of a row. Given: the row.</summary>
    public static readonly string Answered = Statement.Of(ReportTexts.AnsweredOf, new PostgresDialect()).Text;

    /// <summary>Selects what each data set is, for demand statistics.</summary>
    public static readonly string Datasets = Statement.Of(DemandTexts.Datasets, new PostgresDialect()).Text;

    /// <summary>
    /// Plans the following statements of the transaction for their actual values: the frequency of a letter decides whether rows are looked
    /// up by it, or scanned in order until a page is full. A generic plan takes seconds for the most common letters.
    /// </summary>
    public const string PlanForValues = "set local plan_cache_mode = force_custom_plan";

    /// <summary>
    /// Plans the following statements of the transaction once for all values: planning the rungs of a search takes
    /// longer than reading them.
    /// </summary>
    public const string PlanOnce = "set local plan_cache_mode = force_generic_plan";
}
